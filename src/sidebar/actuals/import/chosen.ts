import type { UsageFile } from "../../../usage/file/read-file";

/** A file that was chosen, a text that was pasted, a table of a sheet: what it gave when it was read. */
export type Chosen = ReadFile | RefusedFile;

interface Named {
  /** Tells it from the others on the page. */
  readonly id: number;
  readonly name: string;
}

export interface ReadFile extends Named {
  readonly state: "read";
  /** Tells one reading of a file from the next: with or without e-mail addresses. */
  readonly reading: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** The moment of the export, as far as is known: when the file was written, or pasted. Milliseconds. */
  readonly exportedAt: number;
  readonly file: UsageFile;
}

export interface RefusedFile extends Named {
  readonly state: "refused";
  readonly reason: string;
}
