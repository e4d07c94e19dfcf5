import { Decimal } from "../src/pricing/money";
import { grouped } from "../src/pricing/words";
import { FORMATS } from "../src/usage/file/formats";
import type { PricedFile } from "./price-files";
import type { Sums, Tally } from "./tally";

const MOST_LINES = 40;
const MOST_PROBLEMS = 12;

/** The result for a person: a table by day and model, what needs attention, the total. */
export function summaryText(files: readonly PricedFile[], tally: Tally): string {
  const { total } = tally;
  const groups = tally.sorted();
  const hasMoney = total.billed !== null;
  const header = [
    ...tally.keys,
    "requests",
    "list cost USD",
    ...(hasMoney ? ["billed USD"] : []),
    "unpriced",
  ];
  const line = (names: readonly string[], sums: Sums): string[] => [
    ...names,
    sums.requests === 0 ? "" : grouped(sums.requests),
    sums.hasPrice ? dollars(sums.listCost) : "–",
    ...(hasMoney ? [sums.billed === null ? "" : dollars(sums.billed)] : []),
    sums.unpricedRows + sums.unrecognisedRows === 0 ? "" : grouped(sums.unpricedRows + sums.unrecognisedRows),
  ];
  const shown = groups.slice(0, MOST_LINES).map(({ by, sums }) =>
    line(
      by.map((value) => value ?? "–"),
      sums,
    ),
  );
  const totals = line(
    tally.keys.map((_, index) => (index === 0 ? "total" : "")),
    total,
  );
  const left = groups.length - shown.length;
  const lines = table([header, ...shown, totals], tally.keys.length);
  return [
    what(files),
    "",
    ...lines.slice(0, -1),
    ...(left > 0 ? [`… and ${grouped(left)} more; --group month,model sums further, --json has all`] : []),
    ...lines.slice(-1),
    "",
    costWords(total),
    ...problems(tally),
    ...findings(files),
    "",
  ].join("\n");
}

/** What cannot be priced is no cost of 0. */
function costWords({ hasPrice, listCost, freeCost }: Sums): string {
  const free = freeCost === "0" ? "" : `, and complimentary tokens worth ${freeCost} USD`;
  return hasPrice ? `List cost ${listCost} USD${free}.` : `Nothing in it could be priced${free}.`;
}

function what(files: readonly PricedFile[]): string {
  const [first] = files;
  if (first === undefined) return "";
  const kind = FORMATS[first.format];
  return files.length === 1 ? `${first.file.path}: ${kind}` : `${files.length} files: ${kind}`;
}

function problems(tally: Tally): string[] {
  const told = tally.told();
  if (told.length === 0) return [];
  const lines = told
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ text, charges, line }) => `  ${grouped(charges)} × ${text}${line === null ? "" : ` (line ${line})`}`,
    );
  const more = told.length - lines.length;
  return ["", "Needs attention:", ...lines, ...(more > 0 ? [`  … and ${more} other kinds`] : [])];
}

/** What is told of the file as a whole; what is told of its rows stands among the problems. */
function findings(files: readonly PricedFile[]): string[] {
  const texts = new Set(
    files.flatMap(({ findings: found }) =>
      found
        .filter(({ code }) => !["unpriced", "unrecognised", "attention"].includes(code))
        .map(({ text }) => text),
    ),
  );
  return texts.size === 0
    ? []
    : ["", "Note:", ...[...texts].slice(0, MOST_PROBLEMS).map((text) => `  ${text}`)];
}

function table(rows: readonly (readonly string[])[], leftColumns: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < leftColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}

function dollars(amount: string): string {
  const [whole = "", fraction = ""] = new Decimal(amount).toFixed(6).split(".");
  return `${grouped(whole)}.${fraction}`;
}
