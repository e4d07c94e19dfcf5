import type { Day } from "../../pricing/day";
import type { RateTable } from "../../pricing/rate-table";
import type { Charge } from "../charge";
import { ListPrices } from "../list-prices";
import type { Totals } from "../totals";
import { Collector } from "./collect";
import type { Grouping } from "./describe";
import { Findings, type Finding } from "./findings";
import { isBill, type Format } from "./formats";
import { looksLikeJson } from "./json-text";
import { readJson } from "./read-json";
import { readTable } from "./read-table";
import { FileRefused } from "./refusal";
import type { Reading } from "../formats/reading";

export interface ReadOptions {
  readonly rates: RateTable;
  /** The UTC day on which the file was exported, as far as is known: its last two days are provisional. */
  readonly today: Day;
  /** E-mail addresses are dropped unless this is true. */
  readonly keepEmails?: boolean;
  /** The day of rows whose file does not tell any, `today` if left out. */
  readonly day?: Day;
  /** Sums the charges to UTC days as they are read: those of minutes and hours become one. */
  readonly sumDays?: boolean;
}

/** A file of what was used or billed, read and checked. */
export interface UsageFile {
  readonly format: Format;
  /** True for money that was charged, false for what was used. */
  readonly isBill: boolean;
  readonly charges: readonly Charge[];
  /** The rows that say something, and those that do not. */
  readonly rows: number;
  readonly emptyRows: number;
  /** The first and last day; null where no row has one. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** The days whose figures may still change: the next import replaces them. */
  readonly provisionalDays: readonly Day[];
  readonly organizations: readonly string[];
  readonly grouping: Grouping;
  /** How many e-mail addresses stand for users in it, whether they were kept or dropped. */
  readonly emails: number;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of OpenAI's usage or costs, or a log of requests, whatever its name: recognises the format by its keys or
 * its header, checks every row, and prices each meter of it at the list price of its day. Money and quantities are exact
 * decimal text throughout. Throws a FileRefused, in words for the person who chose the file, for what is none of them, is
 * cut short, or holds several kinds.
 */
export function readUsageFile(text: string, options: ReadOptions): UsageFile {
  const steps = readInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Rows between two steps: a few milliseconds. */
const STEP = 500;

/**
 * The same, row by row, for a page that must stay alive meanwhile: gives the share that is done every few milliseconds, and
 * goes on when asked to.
 */
export function* readInSteps(text: string, options: ReadOptions): Generator<number, UsageFile> {
  const findings = new Findings();
  const reading: Reading = {
    prices: new ListPrices(options.rates),
    keepEmails: options.keepEmails ?? false,
    emails: new Set(),
    otherwise: options.day ?? options.today,
  };
  const content = withoutMark(text);
  const { format, most, charges } = looksLikeJson(content)
    ? readJson(content, reading, findings)
    : readTable(content, reading, findings);
  const collector = new Collector(options.sumDays ?? false, findings);
  for (let row = 1; ; row++) {
    const step = charges.next();
    if (step.done === true) {
      return {
        format,
        isBill: isBill(format),
        ...step.value,
        ...collector.collected(isBill(format), options.today),
        emails: reading.emails.size,
        findings: findings.list(),
      };
    }
    for (const charge of step.value) collector.add(charge);
    if (row % STEP === 0) yield Math.min(row / most, 1);
  }
}

/** Strips a byte order mark. Throws a FileRefused for what is no text. */
function withoutMark(text: string): string {
  if (text.startsWith("PK\u0003\u0004")) {
    throw new FileRefused(
      "This is a spreadsheet or an archive, not text. Save the sheet as CSV, or unpack the archive.",
    );
  }
  if (text.slice(0, 4096).includes("\u0000")) {
    throw new FileRefused("This is not text in UTF-8. Export the file again, or save it as CSV in UTF-8.");
  }
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
