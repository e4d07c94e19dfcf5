import type { Finding, Json, Memory } from "../api";
import answers from "../../preview/google/answers.json";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A check: its steps run in calls of their own, each but the first when all formulas have a result. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export type Step = (desk: Desk) => void;

/** What Google is known, or taken, to answer; the local spreadsheet answers the same. */
const KNOWN: Readonly<Record<string, { readonly answer: string; readonly source: string } | undefined>> =
  answers;

/** The sheet that the checks write their formulas to. */
export const WORK = "Work";

/** What a step works with: the spreadsheet, what it remembers, and where it tells what it found. */
export class Desk {
  readonly findings: Finding[] = [];
  memory: Memory;
  #since = Date.now();

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly check: Check,
    memory: Memory,
    readonly rows: number,
  ) {
    this.memory = memory;
  }

  /** The work sheet. */
  get work(): Sheet {
    return this.sheet(WORK);
  }

  sheet(name: string): Sheet {
    return this.spreadsheet.getSheetByName(name) ?? this.spreadsheet.insertSheet(name);
  }

  /** Empties the work sheet, for other formulas. */
  fresh(): Sheet {
    const old = this.spreadsheet.getSheetByName(WORK);
    const sheet = this.spreadsheet.insertSheet(`${WORK} ${Date.now()}`);
    if (old) this.spreadsheet.deleteSheet(old);
    return sheet.setName(WORK);
  }

  remember(values: Memory): void {
    this.memory = { ...this.memory, ...values };
  }

  recall(key: string): Json {
    return this.memory[key] ?? null;
  }

  /** A promise of the product. */
  must(what: string, expected: unknown, got: unknown, detail = ""): void {
    this.#tell("must", what, shown(expected), shown(got), detail);
  }

  /** Something that Google decides: held against what is known of it. */
  fact(what: string, got: unknown, detail = ""): void {
    const expected = KNOWN[`${this.check.id}: ${what}`]?.answer ?? "not known yet";
    this.#tell("fact", what, expected, shown(got), detail);
  }

  /** A fact about something that may be refused: what it gives, or `throws`, with the words of the error. */
  asks(what: string, act: () => unknown): void {
    try {
      this.fact(what, act());
    } catch (error) {
      this.fact(what, "throws", error instanceof Error ? error.message : String(error));
    }
  }

  #tell(kind: Finding["kind"], what: string, expected: string, got: string, detail: string): void {
    const now = Date.now();
    const milliseconds = now - this.#since;
    this.#since = now;
    const check = `${this.check.id}: ${what}`;
    this.findings.push({ check, kind, expected, got, detail, milliseconds, pass: expected === got });
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : value === undefined ? "undefined" : JSON.stringify(value);
}

/** A value, or the error that comes instead. */
export function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return `throws: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What a request of the product answered, or the problem as it is told. */
export function valueOf<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: { readonly message: string } },
): Value {
  if (result.ok) return result.value;
  throw new Error(result.failure.message);
}
