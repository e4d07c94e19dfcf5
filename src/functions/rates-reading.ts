import { normalizeModelId } from "../pricing/aliases";
import { modelFacts } from "../pricing/bundled";
import { findConflict } from "../pricing/conflict";
import { LONG_CONTEXT_THRESHOLD, type Context } from "../pricing/context";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { isMeter, METER_NAMES, type Meter } from "../pricing/meter";
import { Decimal, zerosOf } from "../pricing/money";
import type { Rate } from "../pricing/rate";
import { RateTable } from "../pricing/rate-table";
import { parseTier, TIERS, type Tier } from "../pricing/tier";
import { isBlank, show } from "./cells";
import { readDay } from "./days";
import type { Cell, Host } from "./definition";
import { columnNamed, REQUIRED_COLUMNS, type RatesColumn } from "./rates-columns";

/** Names a place of the table for an error: `Rates!E7` where the sheet is known, else `row 7, column price`. */
export type PlaceName = (row: number, column: number, name: RatesColumn) => string;

/**
 * Reads a rate table from the cells of a range with a header row. Columns go by name, in any order; blank rows are
 * skipped. Throws a PricingError that names the cell: a damaged table never prices anything.
 */
export function readRates(cells: readonly (readonly Cell[])[], place: PlaceName, host: Host): RateTable {
  const columns = readHeader(cells[0] ?? []);
  const rates: Rate[] = [];
  const rows: number[] = [];
  for (let row = 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    if (line.every(isBlank)) continue;
    rates.push(readRate(new Row(line, row, columns, place), host));
    rows.push(row);
  }
  if (rates.length === 0)
    throw new PricingError("the rate table has no rows. Refresh the rates in the sidebar.");
  refuseConflict(rates, (index) => place(rows[index] ?? 0, columns.get("price") ?? 0, "price"));
  return RateTable.of(rates, modelFacts);
}

/** Two prices for one thing on one day: neither is taken, and both cells are named. */
function refuseConflict(rates: readonly Rate[], cellOf: (index: number) => string): void {
  const [first, second] = findConflict(rates) ?? [];
  if (first === undefined || second === undefined) return;
  const [one, other] = [rates[first], rates[second]];
  if (one === undefined || other === undefined) return;
  const { model, meter, tier, context, override } = one;
  const what = `${model} ${meter} (${tier}${context.band === "any" ? "" : `, ${context.band} context`})`;
  const advice = override
    ? "Delete one, or let the earlier price end (until) on the day on which the later one begins (from)."
    : "Delete the one that is wrong. A price of your own needs yes in its override column; a price that changed needs an end (until).";
  throw new PricingError(
    `${cellOf(first)} and ${cellOf(second)} both price ${what} on the same days, at $${one.price} and $${other.price}. ${advice}`,
  );
}

type Columns = ReadonlyMap<RatesColumn, number>;

function readHeader(header: readonly Cell[]): Columns {
  const columns = new Map<RatesColumn, number>();
  header.forEach((cell, index) => {
    const name = columnNamed(cell);
    if (name === undefined) return;
    if (columns.has(name))
      throw new PricingError(`the rate table has two columns named "${name}". Remove one.`);
    columns.set(name, index);
  });
  const missing = REQUIRED_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    throw new PricingError(
      `the rate table has no column "${missing.join('", "')}". Its first row must name the columns ${REQUIRED_COLUMNS.join(", ")}; repair the Rates sheet from the sidebar.`,
    );
  }
  return columns;
}

class Row {
  constructor(
    private readonly line: readonly Cell[],
    private readonly index: number,
    private readonly columns: Columns,
    private readonly place: PlaceName,
  ) {}

  cell(name: RatesColumn): Cell {
    const column = this.columns.get(name);
    return column === undefined ? "" : this.line[column];
  }

  text(name: RatesColumn): string {
    const cell = this.cell(name);
    return typeof cell === "string" ? cell.trim() : isBlank(cell) ? "" : String(cell);
  }

  fail(name: RatesColumn, must: string): never {
    const where = this.place(this.index, this.columns.get(name) ?? 0, name);
    throw new PricingError(
      `${where} holds ${show(this.cell(name))}, but ${name} must be ${must}. Correct the cell, or repair the Rates sheet from the sidebar.`,
    );
  }
}

function readRate(row: Row, host: Host): Rate {
  const from = readBound(row, "from", host);
  const until = readBound(row, "until", host);
  if (from !== null && until !== null && until < from)
    row.fail("until", `a day after from, which is ${from}`);
  return {
    model: readModel(row),
    meter: readMeterCell(row),
    tier: readTierCell(row),
    context: readContext(row),
    price: readPrice(row),
    per: readPer(row),
    from,
    until,
    source: row.text("source"),
    note: row.text("note"),
    checked: readBound(row, "checked", host),
    override: readOverride(row),
  };
}

function readModel(row: Row): string {
  const model = normalizeModelId(row.text("model"));
  return model === "" ? row.fail("model", "a model id") : model;
}

function readMeterCell(row: Row): Meter {
  const meter = row.text("meter").toLowerCase();
  return isMeter(meter) ? meter : row.fail("meter", `one of ${METER_NAMES.join(", ")}`);
}

function readTierCell(row: Row): Tier {
  return parseTier(row.text("tier")) ?? row.fail("tier", `one of ${TIERS.join(", ")}`);
}

function readContext(row: Row): Context {
  const band = row.text("context").toLowerCase();
  if (band === "any" || band === "") return { band: "any" };
  if (band !== "short" && band !== "long") return row.fail("context", "any, short or long");
  const threshold = row.cell("threshold");
  if (isBlank(threshold)) return { band, threshold: LONG_CONTEXT_THRESHOLD };
  return typeof threshold === "number" && Number.isSafeInteger(threshold) && threshold > 0
    ? { band, threshold }
    : row.fail("threshold", "a whole number of tokens");
}

/** A price cell is a double; its shortest decimal text is the price that was typed. */
function readPrice(row: Row): string {
  const price = row.cell("price");
  return typeof price === "number" && Number.isFinite(price) && price >= 0
    ? new Decimal(price).toFixed()
    : row.fail("price", "a number of at least 0, in USD");
}

function readPer(row: Row): number {
  const per = row.cell("per");
  return typeof per === "number" && zerosOf(per) !== undefined ? per : row.fail("per", "1, 1000 or 1000000");
}

function readBound(row: Row, name: "from" | "until" | "checked", host: Host): Day | null {
  const cell = row.cell(name);
  if (isBlank(cell)) return null;
  try {
    return readDay(name, cell, host);
  } catch {
    return row.fail(name, "a date, text such as 2026-07-30, or blank");
  }
}

function readOverride(row: Row): boolean {
  const cell = row.cell("override");
  if (typeof cell === "boolean") return cell;
  const text = row.text("override").toLowerCase();
  if (text === "" || text === "no") return false;
  return text === "yes" ? true : row.fail("override", "yes or blank");
}
