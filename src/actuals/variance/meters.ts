import { LINE_IDS, LINES, type LineId } from "../../scenarios/lines";

/** Text tokens that plan and charges are compared by; all else is compared as money. */
export const TOKENS = [
  { id: "input", label: "Uncached input", meters: ["input", "long_input"] },
  { id: "cached_input", label: "Cached input", meters: ["*cached_input"] },
  { id: "cache_write", label: "Cache writes", meters: ["*cache_write*"] },
  { id: "output", label: "Output", meters: ["output", "long_output"] },
] as const;

export type TokenId = (typeof TOKENS)[number]["id"];

/** The meters as SUMIFS asks for them on Charges, each with its tokens. */
export const METER_PATTERNS = TOKENS.flatMap(({ id, meters }) => meters.map((pattern) => ({ id, pattern })));

/** The lines of a plan that bill these tokens. */
export function linesOf(id: TokenId): readonly LineId[] {
  return LINE_IDS.filter((line) => LINES[line].kind === "text" && LINES[line].meter === id);
}
