/** Model ids as OpenAI writes them: lower-case words and figures joined by single dots or dashes. */
const MODEL_ID = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
/** The same with the marks of our own variants: `ft:gpt-4.1`, `ft:o4-mini:data-sharing`. */
const RATE_MODEL = /^(?:ft:)?[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*(?::data-sharing)?$/;
const LONGEST = 64;

/** True for the id of a model or tool; markup, formulas and invisible marks never pass. */
export function isModelId(text: string): boolean {
  return text.length <= LONGEST && MODEL_ID.test(text);
}

/** True for what may stand in the model column of a rate. */
export function isRateModel(text: string): boolean {
  return text.length <= LONGEST && RATE_MODEL.test(text);
}

/** What a model cell says: the id, and the note in brackets behind it. */
export interface ModelCell {
  readonly id: string;
  readonly note: ModelNote;
}

export type ModelNote =
  | { readonly kind: "none" }
  | { readonly kind: "legacy" }
  | { readonly kind: "data sharing" }
  /** The prices beside it are for requests of fewer input tokens than this. */
  | { readonly kind: "short context"; readonly threshold: number };

const CELL = /^(\S+)(?: \(([^()]+)\))?$/;
const CONTEXT_NOTE = /^<(\d{1,4})K context length$/i;

/**
 * Reads a model cell such as `gpt-5.5 (<272K context length)` or `davinci-002 (legacy)`; undefined when the id or
 * the note is not of a known form, because a note that is not understood may change what the price is for.
 */
export function readModelCell(text: string): ModelCell | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const match = CELL.exec(text);
  const id = match?.[1]?.toLowerCase();
  if (id === undefined || !isModelId(id)) return undefined;
  const note = readNote(match?.[2]);
  return note && { id, note };
}

function readNote(text: string | undefined): ModelNote | undefined {
  if (text === undefined) return { kind: "none" };
  if (text === "legacy" || text === "data sharing") return { kind: text };
  const thousands = CONTEXT_NOTE.exec(text)?.[1];
  return thousands === undefined
    ? undefined
    : { kind: "short context", threshold: Number(thousands) * 1_000 };
}
