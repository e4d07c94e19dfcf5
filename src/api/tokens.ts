import type { Problem } from "./problem";
import type { Result } from "../pricing/result";

/** What the page needs to count by itself, so that a text never leaves the browser. */
export interface TokenServer {
  /** The encoding of a model: `o200k_base`. A blank model is none in particular. */
  modelEncoding(request: { readonly model: string }): Result<string, Problem>;
  /** An encoding as dist/Vocabulary.html holds it: JSON, compressed with gzip, in base64. */
  encodingVocabulary(request: { readonly encoding: string }): Result<string, Problem>;
  /** The texts of the selected cells. They go to the page and nowhere else. */
  selectedTexts(): Result<SelectedTexts, Problem>;
}

export interface SelectedTexts {
  readonly sheet: string;
  /** `A2:A40` */
  readonly range: string;
  /** The cells that are not blank, row by row; at most as many as a page can list. */
  readonly cells: readonly { readonly cell: string; readonly text: string }[];
  /** How many cells that are not blank were left out. */
  readonly left: number;
}
