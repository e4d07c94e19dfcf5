import { cellText } from "./cell-text";

/** Model ids as OpenAI writes them: lower-case words and figures joined by single dots or dashes. */
const MODEL_ID = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
/** The same with the marks of our own variants: `ft:gpt-4.1`, `ft:o4-mini:data-sharing`. */
const RATE_MODEL = /^(?:ft:)?[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?::data-sharing)?$/;
const LONGEST = 64;

/** True for the id of a model or tool; markup, formulas and invisible marks never pass. */
function isModelId(text: string): boolean {
  return text.length <= LONGEST && MODEL_ID.test(text);
}

/** True for what may stand in the model column of a rate. */
export function isRateModel(text: string): boolean {
  return text.length <= LONGEST && RATE_MODEL.test(text);
}

/** Whatever looks like an id in a text, markup or not: to name the models that an unread part may be about. */
export function idsIn(text: string): readonly string[] {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*/g) ?? [];
  return [...new Set(words)].filter(isModelId);
}

/** What a model cell says: the id, the note in brackets behind it, and the marks of footnotes. */
export interface ModelCell {
  readonly id: string;
  readonly note: ModelNote;
  readonly marks: string;
}

export type ModelNote =
  | { readonly kind: "none" }
  /** A word about the model that does not change what its price is for. */
  | { readonly kind: "status"; readonly status: string }
  | { readonly kind: "data sharing" }
  /** The prices beside it are for requests of up to this many input tokens, or of more. */
  | { readonly kind: "context"; readonly band: "short" | "long"; readonly threshold: number }
  /** Another id of the same model. */
  | { readonly kind: "id"; readonly id: string };

const CELL = /^(\S+)(?: ?\(([^()]+)\))?$/;
const STATUS = ["legacy", "deprecated", "preview", "beta", "new", "latest"];
/** Requests of exactly the threshold are short: the page writes it as `<` and as `≤`. */
const CONTEXT_NOTE =
  /^(<|≤|<=|up to |under |>|over |above )\s?(\d{1,4})k(?: (?:input )?(?:tokens|context(?: length| window)?))?$/i;

/**
 * Reads a model cell such as `gpt-5.5 (<272K context length)` or `[davinci-002](/models) (legacy)`; undefined when the id or
 * the note is not of a known form, because a note that is not understood may change what the price is for.
 */
export function readModelCell(cell: string): ModelCell | undefined {
  const { text, marks, struck } = cellText(cell);
  if (text.length > 2 * LONGEST || struck) return undefined;
  const match = CELL.exec(text);
  const id = match?.[1]?.toLowerCase();
  if (id === undefined || !isModelId(id)) return undefined;
  const note = readNote(match?.[2]);
  return note && { id, note, marks };
}

function readNote(text: string | undefined): ModelNote | undefined {
  if (text === undefined) return { kind: "none" };
  const words = text.trim().toLowerCase();
  if (STATUS.includes(words)) return { kind: "status", status: words };
  if (words === "data sharing" || words === "with data sharing") return { kind: "data sharing" };
  const context = readContextNote(words);
  if (context) return { kind: "context", ...context };
  return isModelId(words) && words.includes("-") ? { kind: "id", id: words } : undefined;
}

/** `<272K context length`, `≤ 272K input tokens`, `>272K`: which requests a price is for. */
export function readContextNote(
  words: string,
): { readonly band: "short" | "long"; readonly threshold: number } | undefined {
  const match = CONTEXT_NOTE.exec(words.trim());
  const sign = match?.[1]?.trim().toLowerCase();
  if (sign === undefined) return undefined;
  const band = sign === ">" || sign === "over" || sign === "above" ? "long" : "short";
  return { band, threshold: Number(match?.[2]) * 1_000 };
}
