import {
  CHUNK_CHARGES,
  type ActualsOverview,
  type ActualsServer,
  type ChargeRow,
  type ImportHeader,
} from "../../../api/actuals";
import type { Problem } from "../../../api/problem";
import type { Result } from "../../../pricing/result";
import { untilDone } from "../until-done";

/** What the import asks of the server; the sidebar's client does it. */
export type ImportServer = {
  readonly [Name in "beginImport" | "putCharges" | "finishImport" | "cancelImport"]: (
    ...request: Parameters<ActualsServer[Name]>
  ) => Promise<ReturnType<ActualsServer[Name]>>;
};

export interface ImportProgress {
  readonly step: "sending" | "writing";
  readonly done: number;
  readonly of: number;
  /** What stood in the way of the last request, while it is tried again. */
  readonly trouble: Problem | null;
}

export type ImportOutcome =
  | { readonly state: "done"; readonly message: string; readonly overview: ActualsOverview }
  | { readonly state: "cancelled"; readonly overview: ActualsOverview }
  /** Nothing is lost: the same import goes on where it stopped. */
  | { readonly state: "stopped"; readonly problem: Problem };

export interface ImportRules {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly isCancelled: () => boolean;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Before a request that failed is sent once more; then it is for the person to say. */
const PAUSES = [1000, 4000, 10_000];
/** What passes by itself. */
const PASSING: readonly Problem["code"][] = ["busy", "timeout", "unreachable", "unexpected"];

/**
 * Imports charges: makes room, sends them in chunks, has them written. A request that fails is repeated, which adds
 * nothing twice; the server says which chunk it wants next, so that an import that was cut off goes on where it stopped.
 */
export async function runImport(
  server: ImportServer,
  header: ImportHeader,
  rows: readonly ChargeRow[],
  rules: ImportRules,
): Promise<ImportOutcome> {
  const chunks = Math.ceil(rows.length / CHUNK_CHARGES);
  let progress: ImportProgress = { step: "sending", done: 0, of: rows.length, trouble: null };
  const tell = (change: Partial<ImportProgress>): void => {
    progress = { ...progress, ...change };
    rules.onProgress(progress);
  };
  const patiently = <Value>(ask: () => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> =>
    withPatience(ask, rules, (trouble) => tell({ trouble }));

  tell({});
  const begun = await patiently(() => server.beginImport(header));
  if (!begun.ok) return { state: "stopped", problem: begun.failure };
  const { id } = begun.value;
  let { next } = begun.value;
  while (next < chunks) {
    tell({ done: next * CHUNK_CHARGES });
    if (rules.isCancelled()) return cancelled(await patiently(() => server.cancelImport({ id })));
    const index = next;
    const chunk = rows.slice(index * CHUNK_CHARGES, (index + 1) * CHUNK_CHARGES);
    const put = await patiently(() => server.putCharges({ id, index, rows: chunk }));
    if (!put.ok) return { state: "stopped", problem: put.failure };
    next = put.value.next;
  }
  tell({ done: rows.length });
  if (rules.isCancelled()) return cancelled(await patiently(() => server.cancelImport({ id })));
  tell({ step: "writing", done: 0, of: 0 });
  const written = await untilDone(
    () => patiently(() => server.finishImport({ id })),
    (step) => tell({ done: step.done, of: step.of }),
  );
  return written.ok ? written.value : { state: "stopped", problem: written.failure };
}

function cancelled(outcome: Result<ActualsOverview, Problem>): ImportOutcome {
  return outcome.ok
    ? { state: "cancelled", overview: outcome.value }
    : { state: "stopped", problem: outcome.failure };
}

async function withPatience<Value>(
  ask: () => Promise<Result<Value, Problem>>,
  { pause }: Pick<ImportRules, "pause">,
  onTrouble: (problem: Problem | null) => void,
): Promise<Result<Value, Problem>> {
  for (let tries = 0; ; tries++) {
    const outcome = await ask();
    const wait = PAUSES[tries];
    if (outcome.ok) {
      if (tries > 0) onTrouble(null);
      return outcome;
    }
    const { failure } = outcome;
    if (wait === undefined || !failure.retry || !PASSING.includes(failure.code)) return outcome;
    onTrouble(failure);
    await pause(wait);
  }
}
