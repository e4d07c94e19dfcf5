import type { Day } from "../../pricing/day";
import type { RateTable } from "../../pricing/rate-table";
import type { Charge } from "../charge";
import { ListPrices } from "../list-prices";
import { isProvisional } from "../provisional";
import { totalsOf, type Totals } from "../totals";
import { describeCharges, groupingOf, type Grouping } from "./describe";
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
  const findings = new Findings();
  const reading: Reading = {
    prices: new ListPrices(options.rates),
    keepEmails: options.keepEmails ?? false,
    otherwise: options.day ?? options.today,
  };
  const content = withoutMark(text);
  const { format, charges, rows, emptyRows } = looksLikeJson(content)
    ? readJson(content, reading, findings)
    : readTable(content, reading, findings);
  const days = [...new Set(charges.map(({ day }) => day))].filter((day) => day !== null).sort();
  const provisionalDays = days.filter((day) => isProvisional(day, options.today));
  const grouping = groupingOf(charges);
  const organizations = [...new Set(charges.map(({ organization }) => organization))].filter(
    (id) => id !== "",
  );
  describeCharges({ charges, isBill: isBill(format), grouping, organizations, provisionalDays, findings });
  const [from, to] = [days[0], days[days.length - 1]];
  return {
    format,
    isBill: isBill(format),
    charges,
    rows,
    emptyRows,
    period: from === undefined || to === undefined ? null : { from, to },
    provisionalDays,
    organizations,
    grouping,
    totals: totalsOf(charges),
    findings: findings.list(),
  };
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
