import { CHARGE_FIELDS, type ChargeRow } from "./charge-rows";
import { USAGE_FIELDS, type UsageRow } from "./random-usage";

export type View = "priced_usage" | "daily_cost" | "priced_charges";

/** A database on which the built script of its engine has run, and whose `usage` and `charges` a test fills. */
export interface SqlEngine {
  /** Puts these lines in the place of those before. */
  fill(table: LinesTable, rows: readonly (UsageRow | ChargeRow)[]): Promise<void>;
  /** Columns of a view as text, null for NULL, in no order. */
  ask(view: View, columns: readonly string[]): Promise<readonly (readonly (string | null)[])[]>;
  close(): Promise<void>;
}

export type LineType = "text" | "day" | "integer" | "amount";

/** What a test fills: `usage` or `charges` is a view of it. */
export interface LinesTable {
  readonly view: "usage" | "charges";
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: LineType])[];
}

const TYPES: Readonly<Record<string, LineType>> = {
  model: "text",
  meter: "text",
  service_tier: "text",
  context: "text",
  day: "day",
  quantity: "amount",
};

function columns(fields: readonly string[]): readonly (readonly [string, LineType])[] {
  return fields.map((field) => [field, TYPES[field] ?? "integer"]);
}

export const USAGE_LINES: LinesTable = {
  view: "usage",
  name: "usage_lines",
  columns: columns(USAGE_FIELDS),
};

export const CHARGE_LINES: LinesTable = {
  view: "charges",
  name: "charge_lines",
  columns: columns(CHARGE_FIELDS),
};

/** The cells of a line in the order of the table's columns. */
export function cellsOf(table: LinesTable, row: UsageRow | ChargeRow): (string | number | null)[] {
  const cells = row as unknown as Readonly<Record<string, string | number | null>>;
  return table.columns.map(([name]) => cells[name] ?? null);
}

/** Lines as tab separated text with `\\N` for NULL, which every engine can load. */
export function tabSeparated(table: LinesTable, rows: readonly (UsageRow | ChargeRow)[]): string {
  const cell = (value: string | number | null): string =>
    value === null ? "\\N" : String(value).replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n");
  return rows.map((row) => `${cellsOf(table, row).map(cell).join("\t")}\n`).join("");
}
