import type { Day } from "../../pricing/day";
import { Decimal } from "../../pricing/money";
import type { RateTable } from "../../pricing/rate-table";
import type { Charge } from "../charge";
import { wholeNumber } from "../exact";
import { sellsOf } from "../formats/reading";
import { ListPrices } from "../list-prices";
import { billCharge } from "../rows/bill-line";
import { NOBODY } from "../rows/row-facts";
import { splitTokens } from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import { servedTier } from "../service-tier";
import { NOTES } from "../notes";
import type { ColumnRole } from "./column-names";
import { readCellDay, type CellDay } from "./day-style";
import { readNumber } from "./number-style";
import { textOf, type Cells, type TableCell, type TableMapping } from "./recognize-table";

/** What a row of a table costs, or why a person must look at it. */
export interface PricedTableRow {
  /** The row of the table, from 1. */
  readonly line: number;
  /** The list cost in USD, exact; null where there is none that could be trusted. */
  readonly cost: string | null;
  readonly attention: string | null;
  /** What makes the cost approximate. */
  readonly notes: readonly string[];
  readonly charges: readonly Charge[];
}

const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|insgesamt|totale|suma|Σ)\b:?/i;

/**
 * Prices the rows of a table by its mapping. A row that is a total, names no model of OpenAI, or holds what is no number
 * gets no cost: that of what could be read would pass for all of it. Blank rows are left out.
 * @param today the day of a table without a column of days
 */
export function priceTable(
  cells: Cells,
  mapping: TableMapping,
  rates: RateTable,
  today: Day,
): PricedTableRow[] {
  const prices = new ListPrices(rates);
  const headings = (cells[mapping.headerRow] ?? []).map(textOf).join("\t");
  const rows: PricedTableRow[] = [];
  cells.forEach((row, index) => {
    if (index <= mapping.headerRow || row.every((cell) => textOf(cell) === "")) return;
    const line = index + 1;
    if (mapping.headerRow >= 0 && row.map(textOf).join("\t") === headings) {
      rows.push(attention(line, "the headings once more: left out"));
    } else rows.push(new RowPricing(row, line, mapping, prices, today).price());
  });
  return rows;
}

function attention(line: number, why: string): PricedTableRow {
  return { line, cost: null, attention: why, notes: [], charges: [] };
}

class RowPricing {
  private readonly notes: string[] = [];

  constructor(
    private readonly row: readonly TableCell[],
    private readonly line: number,
    private readonly mapping: TableMapping,
    private readonly prices: ListPrices,
    private readonly today: Day,
  ) {}

  price(): PricedTableRow {
    if (this.isTotal()) return attention(this.line, "a total, not a request: left out");
    const when = this.day();
    if (typeof when === "string") return attention(this.line, when);
    const charges = this.mapping.columns.item === undefined ? this.tokens(when.day) : this.lineItem(when.day);
    if (typeof charges === "string") return attention(this.line, charges);
    const problem = charges.map((charge) => charge.problem).find((why) => why !== null) ?? null;
    if (problem !== null) return { ...attention(this.line, problem), charges };
    const notes = new Set([
      ...this.notes,
      ...charges.flatMap((charge) => charge.notes.map((note) => NOTES[note])),
    ]);
    if (when.monthFrom !== undefined) this.tellMonth(when, charges, notes);
    return { line: this.line, cost: sumOf(charges), attention: null, notes: [...notes], charges };
  }

  /** Some cell says so, and it is no id of a model. */
  private isTotal(): boolean {
    return this.row.some((cell) => typeof cell === "string" && TOTAL.test(cell.trim()));
  }

  private text(role: ColumnRole): string {
    const index = this.mapping.columns[role];
    return index === undefined ? "" : textOf(this.row[index] ?? null);
  }

  private day(): CellDay | string {
    const text = this.text("as_of");
    if (this.mapping.columns.as_of === undefined) {
      this.notes.push(NOTES["day-not-in-file"]);
      return { day: this.today, hasTime: false };
    }
    if (text === "") return "the day is blank";
    return (
      readCellDay(text, this.mapping.dayOrder) ??
      `the day is ${shown(text)}: not known, or not whether the day or the month comes first`
    );
  }

  private tokens(day: Day): readonly Charge[] | string {
    const roles = ["input", "output", "cached", "cache_writes", "requests"] as const;
    const counts: Partial<Record<(typeof roles)[number], number>> = {};
    for (const role of roles) {
      const count = this.count(role);
      if (typeof count === "string") return count;
      if (count !== undefined) counts[role] = count;
    }
    const sourceModel = this.text("model");
    if (sourceModel === "") return "no model in the row";
    if (counts.input === undefined && counts.output === undefined)
      return this.withoutCounts(sourceModel, day);
    const hasCached = this.mapping.columns.cached !== undefined;
    const split = splitTokens(
      {
        input: counts.input ?? 0,
        output: counts.output ?? 0,
        cached: counts.cached ?? (hasCached ? 0 : undefined),
        cacheWrites: counts.cache_writes,
      },
      sellsOf(this.prices, sourceModel, day),
    );
    const tier = this.text("tier");
    return usageCharges(
      {
        ...NOBODY,
        line: this.line,
        day,
        sourceModel,
        provider: this.text("provider") || undefined,
        source: "",
        billed: null,
        estimate: null,
        split,
        tier: servedTier(undefined, tier === "" ? "default" : tier),
        requests: counts.requests ?? (this.mapping.rowIs === "request" ? 1 : null),
        countsRequests: true,
      },
      this.prices,
    );
  }

  /** What is no model either is said first: it is the likelier reason. */
  private withoutCounts(model: string, day: Day): string {
    const named = this.prices.model(model, day);
    return "problem" in named ? named.problem : "no tokens in the row";
  }

  private lineItem(day: Day): readonly Charge[] | string {
    const quantity = readNumber(this.text("quantity"), this.mapping.decimalMark);
    if (quantity === undefined) return "no quantity in the row";
    if ("problem" in quantity) return `quantity ${shown(this.text("quantity"))} ${quantity.problem}`;
    if (quantity.rounded) this.tellRounded("quantity");
    const item = this.text("item");
    const charge = billCharge(
      {
        ...NOBODY,
        line: this.line,
        day,
        item: item === "" ? undefined : item,
        amount: "0",
        currency: undefined,
        quantity: quantity.text,
        unit: undefined,
      },
      this.prices,
    );
    return [{ ...charge, billed: null }];
  }

  private count(role: ColumnRole): number | string | undefined {
    const index = this.mapping.columns[role];
    const cell = index === undefined ? null : (this.row[index] ?? null);
    if (cell === null) return undefined;
    const text = textOf(cell);
    const number =
      typeof cell === "boolean" ? { problem: "is no number" } : readNumber(cell, this.mapping.decimalMark);
    if (number === undefined) return undefined;
    if ("problem" in number)
      return `${role} is ${shown(text)}: ${number.problem === "is no number" ? "not a number" : number.problem}`;
    const whole = wholeNumber(number.text);
    if (whole === undefined) return `${role} is ${shown(text)}: not a whole number of at least 0`;
    if (number.rounded) this.tellRounded(role);
    return whole;
  }

  private tellRounded(role: string): void {
    this.notes.push(`${role} is rounded in the table.`);
  }

  /** A month stands for its last day; where it would cost something else on its first, that is said. */
  private tellMonth({ day, monthFrom }: CellDay, charges: readonly Charge[], notes: Set<string>): void {
    notes.add(`A month is priced at its last day, ${day}.`);
    const first =
      monthFrom === undefined
        ? []
        : this.mapping.columns.item === undefined
          ? this.tokens(monthFrom)
          : this.lineItem(monthFrom);
    const before = typeof first === "string" ? null : sumOf(first);
    if (before !== sumOf(charges))
      notes.add(`Prices changed within the month: ${before ?? "no price"} at its first day.`);
  }
}

function sumOf(charges: readonly Charge[]): string | null {
  if (charges.some(({ listCost }) => listCost === null)) return null;
  return charges.reduce((sum, { listCost }) => sum.plus(listCost ?? 0), new Decimal(0)).toFixed();
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
