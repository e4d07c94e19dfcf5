import { fillArguments } from "../../a1/fill-arguments";
import { rowShifter } from "../../a1/shift-rows";
import type { Mend, MendBy } from "../../api/rates-mending";
import { argumentPositions } from "../../functions/argument-positions";
import { requestsBeside, type SheetValues } from "../../functions/requests-column";
import type { PricingReason } from "../../pricing/errors";
import type { WorkedCall } from "./formula-reader";

const REQUESTS = argumentPositions("requests");
const INPUT = argumentPositions("input");

/** A formula that was filled down, with what its calls give in each of its cells; undefined where one cannot be read. */
export interface WorkedRun {
  readonly formulas: readonly string[];
  readonly calls: readonly (readonly WorkedCall[] | undefined)[];
}

/** What a mend is found with. */
export interface MendingTools {
  readonly valuesOf: SheetValues;
  /** Works out the calls of a formula that stands nowhere yet. */
  calls(formula: string): readonly WorkedCall[] | undefined;
}

/**
 * The ways in which a formula that lacks `requests` can be mended: each gives at least one of its cells a value in the place
 * of an error, and changes no other value.
 */
export function mendsOf(run: WorkedRun, tools: MendingTools): readonly Mend[] {
  return (["column", "one"] as const).flatMap((by) => mendBy(by, run, tools) ?? []);
}

function mendBy(by: MendBy, { formulas, calls }: WorkedRun, tools: MendingTools): Mend | undefined {
  const [before = ""] = formulas;
  const lacking = lackingRequests(calls);
  const texts = (calls[0] ?? [])
    .filter(({ name }) => REQUESTS.has(name))
    .map((call, index) => (lacking.has(index) ? requestsOf(by, call, tools.valuesOf) : null));
  if (lacking.size === 0 || texts.includes(undefined)) return undefined;
  const filled = fillArguments(before, {
    has: (name) => REQUESTS.has(name),
    fillOf: (name, index) => {
      const [position, text] = [REQUESTS.get(name), texts[index]?.text];
      return position === undefined || text === undefined ? undefined : { position, text };
    },
  });
  if (filled.kind !== "filled") return undefined;
  const shift = rowShifter(filled.formula);
  let mended = 0;
  for (let row = 0; row < formulas.length; row++) {
    const after = shift(row);
    const change = after === undefined ? "other" : changeOf(calls[row], tools.calls(after));
    if (change === "other") return undefined;
    if (change === "mended") mended++;
  }
  const heading = texts.find((text) => text !== null)?.heading ?? null;
  return mended === 0 ? undefined : { by, heading, after: filled.formula, mended };
}

interface RequestsText {
  readonly text: string;
  readonly heading: string | null;
}

function requestsOf(by: MendBy, call: WorkedCall, valuesOf: SheetValues): RequestsText | undefined {
  if (by === "one") return { text: "1", heading: null };
  return requestsBeside(call.arguments[INPUT.get(call.name) ?? -1] ?? "", valuesOf);
}

/** Which of the calls that take `requests` lack it in one of the cells, from 0. */
function lackingRequests(calls: WorkedRun["calls"]): ReadonlySet<number> {
  const lacking = new Set<number>();
  for (const ofCell of calls) {
    (ofCell ?? [])
      .filter(({ name }) => REQUESTS.has(name))
      .forEach((call, index) => {
        if (reasonsOf(call).includes("requests")) lacking.add(index);
      });
  }
  return lacking;
}

/** The kinds of what is wrong with a call; none where it gives a value, or is not known. */
export function reasonsOf({ outcome }: WorkedCall): readonly PricingReason[] {
  return outcome !== undefined && "error" in outcome ? outcome.reasons : [];
}

/** What filling does to a cell: an error may become a value or another error, a value stays as it is. */
function changeOf(
  before: readonly WorkedCall[] | undefined,
  after: readonly WorkedCall[] | undefined,
): "mended" | "same" | "other" {
  if (before === undefined || after?.length !== before.length) return "other";
  const keeps = before.every(({ outcome, name }, index) => {
    // What is not known before cannot be compared; a call around an error is, and takes no requests of its own.
    if (outcome === undefined) return !REQUESTS.has(name);
    return "error" in outcome || JSON.stringify(outcome) === JSON.stringify(after[index]?.outcome);
  });
  if (!keeps) return "other";
  return before.some(isError) && !after.some(isError) ? "mended" : "same";
}

function isError({ outcome }: WorkedCall): boolean {
  return outcome !== undefined && "error" in outcome;
}
