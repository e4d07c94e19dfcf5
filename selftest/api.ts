/** What goes between the page of the self-test and its server: JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a check keeps from one of its steps for the next. */
export type Memory = Readonly<Record<string, Json>>;

/** One line of the result. */
export interface Finding {
  /** What was looked at: `names: read after the sheet was deleted`. */
  readonly check: string;
  /** `must`: the product's own promise. `fact`: what Google does; a difference makes the local spreadsheet wrong. */
  readonly kind: "must" | "fact";
  readonly expected: string;
  readonly got: string;
  /** More to know about it that is not compared, such as the words of an error. */
  readonly detail: string;
  readonly milliseconds: number;
  readonly pass: boolean;
}

/** A check as the page shows it. */
export interface ListedCheck {
  readonly id: string;
  readonly title: string;
  readonly steps: number;
}

export type Beginning =
  | { readonly ok: true; readonly checks: readonly ListedCheck[] }
  /** Why nothing was begun, in words. */
  | { readonly ok: false; readonly why: string };

export interface StepRequest {
  readonly check: string;
  /** From 0. */
  readonly step: number;
  readonly memory: Memory;
  /** How many rows the check of large data takes. */
  readonly rows: number;
}

export type StepAnswer =
  /** Formulas have no result yet: ask again. */
  | { readonly state: "waiting" }
  | { readonly state: "done"; readonly findings: readonly Finding[]; readonly memory: Memory };

export interface EndRequest {
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

export interface Ending {
  readonly passed: number;
  readonly failed: number;
  /** The tab with the result. */
  readonly sheet: string;
}

/** The requests of the self-test. */
export interface SelfTestServer {
  selfTestBegin(request: null): Beginning;
  selfTestStep(request: StepRequest): StepAnswer;
  selfTestEnd(request: EndRequest): Ending;
}
