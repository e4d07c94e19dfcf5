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
import { otherVendor } from "../rows/vendors";
import { servedTier } from "../service-tier";
import { NOTES } from "../notes";
import type { ColumnRole } from "./column-names";
import { readCellDay, type CellDay } from "./day-style";
import { readNumber } from "./number-style";
import { rowMoney, type RowMoney } from "./row-money";
import { textOf, type Cells, type TableCell, type TableMapping } from "./recognize-table";

/** What a row of a table costs, or why a person must look at it. */
export interface PricedTableRow {
  /** The row of the table, from 1. */
  readonly line: number;
  /** The list cost in USD, exact; null where there is none that could be trusted. */
  readonly cost: string | null;
  /** What the table itself says was charged, USD, exact: compared, never taken for the price. Null where it says nothing. */
  readonly billed: string | null;
  readonly attention: string | null;
  /** The column it is about; null where it is about the row as a whole. */
  readonly role: ColumnRole | null;
  /** What to do about it; null where nothing is wrong. */
  readonly advice: string | null;
  /** What makes the cost approximate. */
  readonly notes: readonly string[];
  readonly charges: readonly Charge[];
}

const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|sum|summe|gesamt(?:summe)?|zwischensumme|insgesamt|totale|suma|Σ)\b:?/i;

/** Rows between two steps: a few milliseconds. */
const STEP = 500;

/**
 * Prices the rows of a table by its mapping, in steps for a page that must stay alive: gives the share that is done every few
 * milliseconds. A row that is a total, names no model of OpenAI, or holds what is no number
 * gets no cost: that of what could be read would pass for all of it. Blank rows are left out.
 * @param today the day of a table without a column of days
 */
export function* priceTableInSteps(
  cells: Cells,
  mapping: TableMapping,
  rates: RateTable,
  today: Day,
): Generator<number, PricedTableRow[]> {
  const prices = new ListPrices(rates);
  const headings = (cells[mapping.headerRow] ?? []).map(textOf).join("\t");
  const rows: PricedTableRow[] = [];
  for (let index = mapping.headerRow + 1; index < cells.length; index++) {
    if (index % STEP === 0) yield index / cells.length;
    const row = cells[index] ?? [];
    if (row.every((cell) => textOf(cell) === "")) continue;
    const line = index + 1;
    if (mapping.headerRow >= 0 && row.map(textOf).join("\t") === headings) {
      rows.push(
        attention(line, { why: "the headings once more: left out", role: null, advice: NOTHING_TO_DO }),
      );
    } else rows.push(new RowPricing(row, line, mapping, prices, today).price());
  }
  return rows;
}

/** Why a row has no cost. */
interface Attention {
  readonly why: string;
  readonly role: ColumnRole | null;
  readonly advice: string;
}

const NOTHING_TO_DO = "Nothing to do.";

function attention(line: number, { why, role, advice }: Attention): PricedTableRow {
  return { line, cost: null, billed: null, attention: why, role, advice, notes: [], charges: [] };
}

class RowPricing {
  private readonly notes: string[] = [];
  private readonly money: RowMoney;

  constructor(
    private readonly row: readonly TableCell[],
    private readonly line: number,
    private readonly mapping: TableMapping,
    private readonly prices: ListPrices,
    private readonly today: Day,
  ) {
    this.money = rowMoney(row, mapping);
    if (this.money.note !== null) this.notes.push(this.money.note);
  }

  price(): PricedTableRow {
    if (this.isTotal()) {
      const why = "a total, not a request: left out";
      return attention(this.line, { why, role: null, advice: NOTHING_TO_DO });
    }
    const when = this.day();
    if ("why" in when) return attention(this.line, when);
    const charges = this.mapping.columns.item === undefined ? this.tokens(when.day) : this.lineItem(when.day);
    if ("why" in charges) return attention(this.line, charges);
    const problem = charges.map((charge) => charge.problem).find((why) => why !== null) ?? null;
    const { billed } = this.money;
    if (problem !== null)
      return { ...attention(this.line, this.unpriced(problem, when.day)), billed, charges };
    const notes = new Set([
      ...this.notes,
      ...charges.flatMap((charge) => charge.notes.map((note) => NOTES[note])),
    ]);
    if (when.monthFrom !== undefined) this.tellMonth(when, charges, notes);
    return {
      line: this.line,
      cost: sumOf(charges),
      billed,
      attention: null,
      role: null,
      advice: null,
      notes: [...notes],
      charges,
    };
  }

  /** What to do about a row that was read, and has no price. */
  private unpriced(why: string, day: Day): Attention {
    if (this.mapping.columns.item !== undefined)
      return { why, role: "item", advice: "See what it is; a price of your own can be set for a model." };
    const provider = this.text("provider");
    const vendor = (provider === "" ? undefined : otherVendor(provider)) ?? otherVendor(this.text("model"));
    if (vendor !== undefined) {
      return { why, role: "model", advice: "Nothing to do: OpenAI does not bill it." };
    }
    if ("problem" in this.prices.model(this.text("model"), day)) return { why, role: "model", advice: MODEL };
    if (why.includes("one long request or many")) {
      return {
        why,
        role: this.mapping.columns.requests === undefined ? "input" : "requests",
        advice: "Say above that a row is one request, or give a column with the number of requests.",
      };
    }
    return { why, role: "model", advice: "Correct the row, or price it by hand." };
  }

  /** Some cell says so, and it is no id of a model. */
  private isTotal(): boolean {
    return this.row.some((cell) => typeof cell === "string" && TOTAL.test(cell.trim()));
  }

  private text(role: ColumnRole): string {
    const index = this.mapping.columns[role];
    return index === undefined ? "" : textOf(this.row[index] ?? null);
  }

  private day(): CellDay | Attention {
    const text = this.text("as_of");
    if (this.mapping.columns.as_of === undefined) {
      this.notes.push(NOTES["day-not-in-file"]);
      return { day: this.today, hasTime: false };
    }
    if (text === "") return { why: "the day is blank", role: "as_of", advice: "Type the day." };
    return (
      readCellDay(text, this.mapping.dayOrder) ?? {
        why: `the day is ${shown(text)}: not known, or not whether the day or the month comes first`,
        role: "as_of",
        advice: "Write it as 2026-10-01, or say above which comes first.",
      }
    );
  }

  private tokens(day: Day): readonly Charge[] | Attention {
    const roles = ["input", "output", "cached", "cache_writes", "requests"] as const;
    const counts: Partial<Record<(typeof roles)[number], number>> = {};
    for (const role of roles) {
      const count = this.count(role);
      if (typeof count === "object") return count;
      if (count !== undefined) counts[role] = count;
    }
    const sourceModel = this.text("model");
    if (sourceModel === "") return { why: "no model in the row", role: "model", advice: "Type the model." };
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
        billed: this.money.billed,
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
  private withoutCounts(model: string, day: Day): Attention {
    const named = this.prices.model(model, day);
    if ("problem" in named) return { why: named.problem, role: "model", advice: MODEL };
    return { why: "no tokens in the row", role: "input", advice: "Type the tokens." };
  }

  private lineItem(day: Day): readonly Charge[] | Attention {
    const quantity = readNumber(this.text("quantity"), this.mapping.decimalMark);
    const role = "quantity";
    if (quantity === undefined) return { why: "no quantity in the row", role, advice: "Type the quantity." };
    if ("problem" in quantity)
      return { why: `quantity ${shown(this.text(role))} ${quantity.problem}`, role, advice: NUMBER };
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
        unit: this.text("unit") || undefined,
      },
      this.prices,
    );
    return [{ ...charge, billed: this.money.billed }];
  }

  private count(role: ColumnRole): number | Attention | undefined {
    const index = this.mapping.columns[role];
    const cell = index === undefined ? null : (this.row[index] ?? null);
    if (cell === null) return undefined;
    const text = textOf(cell);
    const number =
      typeof cell === "boolean" ? { problem: "is no number" } : readNumber(cell, this.mapping.decimalMark);
    if (number === undefined) return undefined;
    if ("problem" in number) {
      const problem = number.problem === "is no number" ? "not a number" : number.problem;
      return { why: `${role} is ${shown(text)}: ${problem}`, role, advice: NUMBER };
    }
    const whole = wholeNumber(number.text);
    if (whole === undefined) {
      return { why: `${role} is ${shown(text)}: not a whole number of at least 0`, role, advice: NUMBER };
    }
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
    const before = "why" in first ? null : sumOf(first);
    if (before !== sumOf(charges))
      notes.add(`Prices changed within the month: ${before ?? "no price"} at its first day.`);
  }
}

const MODEL = "Correct the name, or set a price of your own for it (Check the rates, Override a price).";
const NUMBER = "Type a whole number.";

function sumOf(charges: readonly Charge[]): string | null {
  if (charges.some(({ listCost }) => listCost === null)) return null;
  return charges.reduce((sum, { listCost }) => sum.plus(listCost ?? 0), new Decimal(0)).toFixed();
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
