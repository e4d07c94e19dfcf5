import type { Cell } from "../definition";

/** `#N/A`, `#REF!`, `#DIV/0!`, in the language of the spreadsheet. */
const ERROR_TEXT = /^#[^\s\p{Ll}]{1,15}$/u;
const LOADING = /^loading\s?(\.{3}|…)$/i;

/** How a row says what is wrong with it where on_problem is show. */
export const PROBLEM = "Problem: ";

/** What to say of a cell that shows the error, the problem or the wait of another formula; undefined for every other cell. */
export function foreignFault(name: string, cell: Cell): string | undefined {
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  // It says all there is to say: which argument it came in by would only hide it.
  if (text.startsWith(PROBLEM)) return text.slice(PROBLEM.length);
  if (LOADING.test(text)) {
    return `${name} is "${text}": the formula it comes from is still being worked out. Wait for it, or see why it does not end.`;
  }
  return ERROR_TEXT.test(text)
    ? `${name} is ${text}, the error of another formula. Correct the cell it comes from first.`
    : undefined;
}
