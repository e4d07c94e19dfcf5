import type { Bundle } from "../../../preview/addon/add-on";
import type { Ledger } from "../../../preview/services/ledger";
import type { WorkbookModel } from "../../../preview/model/workbook-model";
import { columnOf, FIRST_ROW } from "../../../src/actuals/charges/columns";
import { CHUNK_CHARGES, type ChargeRow } from "../../../src/api/actuals";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import { ask, chunks, office, prepare, usageFile, type Office, type Prepared } from "./desk";

const FIRST = Date.UTC(2026, 7, 1) / 1000;
const DAY = 86_400;
const DAYS = 90;

/**
 * An export of usage, each line a charge of its own: a thousand tokens of gpt-5 and more, of as many projects as 90 days take.
 * @param days the first days of it alone, the same projects
 */
export function chargesFile(count: number, days = DAYS, name = "large.csv", tokens = 1_000): Prepared {
  const aDay = Math.ceil(count / DAYS);
  const lines = Array.from({ length: Math.min(count, aDay * days) }, (_, index) => {
    const start = FIRST + Math.floor(index / aDay) * DAY;
    return `${start},${start + DAY},proj_${index % aDay},gpt-5,default,${tokens + (index % 7)},0,0,1`;
  });
  return prepare(usageFile(lines.join("\n")), {}, name);
}

/** What the requests of an import asked of Google. */
export interface Asked {
  readonly requests: number;
  /** The most service calls of one request, and the longest on the simulated clock. */
  readonly mostCalls: number;
  readonly longestSeconds: number;
  readonly message: string;
}

/** Imports as the sidebar does, and keeps the books. */
export function importAtSize(desk: Office, { header, rows }: Prepared): Asked {
  const ledgers: Ledger[] = [];
  const asked = <Value>(answer: {
    readonly outcome: Result<Value, Problem>;
    readonly ledger: Ledger;
  }): Value => {
    ledgers.push(answer.ledger);
    if (!answer.outcome.ok) throw new Error(answer.outcome.failure.message);
    return answer.outcome.value;
  };
  asked(ask(desk, "checkImport", header));
  const { id } = asked(ask(desk, "beginImport", header));
  chunks(rows).forEach((some: readonly ChargeRow[], index) => {
    asked(ask(desk, "putCharges", { id, index, rows: some }));
  });
  for (;;) {
    const progress = asked(ask(desk, "finishImport", { id }));
    if (progress.state === "more") continue;
    return {
      requests: ledgers.length - Math.ceil(rows.length / CHUNK_CHARGES),
      mostCalls: Math.max(...ledgers.map(({ total }) => total)),
      longestSeconds: Math.max(...ledgers.map(({ milliseconds }) => milliseconds)) / 1000,
      message: progress.message,
    };
  }
}

/** Characters of metadata, of the spreadsheet or of the sheet that has most. */
export function mostMetadata({ metadata }: WorkbookModel): number {
  const sizes = new Map<number | null, number>();
  for (const { sheetId, key, value } of metadata)
    sizes.set(sheetId, (sizes.get(sheetId) ?? 0) + key.length + value.length);
  return Math.max(...sizes.values());
}

/** Of Google's six minutes for a request. Cells take time too, which the simulated clock does not know. */
const MOST_SECONDS = 60;
const MOST_CALLS = 2_000;
/** Of the 30,000 characters that Google allows a place. */
const MOST_METADATA = 1_000;

/** Imports so many charges, then a tenth of them again, and holds what that asks of Google, and what stands there then. */
export function checkAtSize(bundle: Bundle, count: number): void {
  const desk = office(bundle);
  const [whole, part] = [chargesFile(count), chargesFile(count, DAYS / 10, "again.csv", 5_000)];
  const again = part.rows.length;
  const first = importAtSize(desk, whole);
  expect(first.message).toBe(`Imported ${count} charges of large.csv.`);
  const second = importAtSize(desk, part);
  expect(second.message).toBe(
    `Imported ${again} charges of again.csv. Replaced ${again} charges of 2026-08-01 to 2026-08-09, of import 1.`,
  );
  for (const { mostCalls, longestSeconds } of [first, second]) {
    expect(mostCalls).toBeLessThan(MOST_CALLS);
    expect(longestSeconds).toBeLessThan(MOST_SECONDS);
  }
  expect(mostMetadata(desk.book)).toBeLessThan(MOST_METADATA);
  const sheet = desk.book.sheetNamed("Charges");
  if (sheet === undefined) throw new Error("no Charges");
  let [charges, tokens] = [0, 0];
  const formulas: number[] = [];
  const { rows } = sheet.used;
  for (let row = FIRST_ROW - 1; row < rows; row++) {
    const { content } = sheet.cell(row, columnOf("quantity") - 1);
    if (content.kind === "literal" && typeof content.value === "number")
      [charges, tokens] = [charges + 1, tokens + content.value];
    if (sheet.cell(row, columnOf("price") - 1).content.kind === "formula") formulas.push(row);
  }
  const tokensOf = ({ rows }: Prepared, from = 0): number =>
    rows.slice(from).reduce((sum, row) => sum + Number(row[11]), 0);
  expect({ charges, tokens }).toEqual({ charges: count, tokens: tokensOf(whole, again) + tokensOf(part) });
  // A formula for 25,000 rows, the first at the top.
  expect(formulas).toEqual(
    Array.from({ length: Math.ceil(count / 25_000) }, (_, index) => FIRST_ROW - 1 + index * 25_000),
  );
}
