import type { Beginning, EndRequest, Ending, Finding, Memory, StepAnswer, StepRequest } from "./api";

/** The server, asked over whatever way there is. */
export interface AskedServer {
  begin(): Promise<Beginning>;
  step(request: StepRequest): Promise<StepAnswer>;
  end(request: EndRequest): Promise<Ending>;
}

/** Time as the page has it, and as a test has it. */
export interface Time {
  /** Milliseconds since some moment. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** What is told on the way. */
export interface Progress {
  begun(title: string, number: number, of: number): void;
  found(findings: readonly Finding[]): void;
}

/** How long formulas of one step may stay without a result. */
const FORMULA_PATIENCE = 120_000;
/** After this no further check is begun; with the longest wait it makes ten minutes. */
const LAST_BEGINNING = 470_000;
const BETWEEN_LOOKS = 1500;

/**
 * Runs every check, step by step: a custom function ends only when the call to the server has ended that wrote it.
 * Whatever fails, the end is asked for, which restores the spreadsheet.
 * @throws Error when the spreadsheet is refused, or when the server cannot be reached at all
 */
export async function drive(
  server: AskedServer,
  time: Time,
  progress: Progress,
  rows: number,
): Promise<Ending & { readonly findings: readonly Finding[] }> {
  const begun = time.now();
  const beginning = await server.begin();
  if (!beginning.ok) throw new Error(beginning.why);
  const findings: Finding[] = [];
  const { checks } = beginning;
  for (const [index, check] of checks.entries()) {
    progress.begun(check.title, index + 1, checks.length);
    const found =
      time.now() - begun > LAST_BEGINNING
        ? [failed(check.title, "run", "not run: the ten minutes were over", 0)]
        : await runCheck(server, time, check, rows);
    findings.push(...found);
    progress.found(found);
  }
  const seconds = Math.round((time.now() - begun) / 1000);
  return { ...(await server.end({ findings, seconds })), findings };
}

async function runCheck(
  server: AskedServer,
  time: Time,
  { id, title, steps }: { readonly id: string; readonly title: string; readonly steps: number },
  rows: number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let memory: Memory = {};
  for (let step = 0; step < steps; step++) {
    const begun = time.now();
    try {
      const { answer, waited } = await finished(server, time, { check: id, step, memory, rows });
      memory = answer.memory;
      findings.push(
        ...answer.findings.map((finding) => ({ ...finding, milliseconds: finding.milliseconds + waited })),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      findings.push(failed(`${title}, step ${step + 1}`, "no error", message, time.now() - begun));
      return findings;
    }
  }
  return findings;
}

async function finished(
  server: AskedServer,
  time: Time,
  request: StepRequest,
): Promise<{ answer: Extract<StepAnswer, { state: "done" }>; waited: number }> {
  const begun = time.now();
  for (;;) {
    const waited = time.now() - begun;
    const answer = await server.step(request);
    if (answer.state === "done") return { answer, waited };
    if (waited > FORMULA_PATIENCE) throw new Error(`Loading… after ${FORMULA_PATIENCE / 1000} seconds`);
    await time.wait(BETWEEN_LOOKS);
  }
}

function failed(check: string, expected: string, got: string, milliseconds: number): Finding {
  return { check, kind: "must", expected, got, detail: "", milliseconds, pass: false };
}
