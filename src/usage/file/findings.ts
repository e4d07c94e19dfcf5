/** What a person should know of a file, beside its rows. */
export interface Finding {
  readonly code: FindingCode;
  readonly text: string;
  /** How many rows it is about; 0 for the file as a whole. */
  readonly count: number;
  /** The first few of their lines. */
  readonly lines: readonly number[];
}

export type FindingCode =
  | "nothing-used"
  | "has-more"
  | "repeated"
  | "several-organizations"
  | "not-grouped"
  | "lines-before-header"
  | "second-header"
  | "open-end"
  | "cents-assumed"
  | "long-buckets"
  | "unpriced"
  | "unrecognised"
  | "attention"
  | "approximate"
  | "free"
  | "provisional";

const SHOWN = 5;

/** Collects findings, those of one code and text together. */
export class Findings {
  private readonly found = new Map<
    string,
    { code: FindingCode; text: string; count: number; lines: number[] }
  >();

  add(code: FindingCode, text: string, line?: number): void {
    const key = `${code} ${text}`;
    const known = this.found.get(key) ?? { code, text, count: 0, lines: [] };
    this.found.set(key, known);
    if (line === undefined) return;
    known.count++;
    if (known.lines.length < SHOWN && known.lines[known.lines.length - 1] !== line) known.lines.push(line);
  }

  /** Those about most rows first, within their code. */
  list(): Finding[] {
    return [...this.found.values()];
  }
}
