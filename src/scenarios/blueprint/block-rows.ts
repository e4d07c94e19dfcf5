import {
  insteadOf,
  isTokenLine,
  LINE_IDS,
  LINES,
  partsOf,
  SHARE_OF_SLOT,
  type LineId,
  type Part,
} from "../lines";
import { isModelsInput } from "../use";
import { absolute, area } from "../../a1/a1";
import { formula, text, type CellGrid } from "./cells";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, FIRST_SCENARIO_COLUMN, LABEL_COLUMN } from "./columns";
import { billRows } from "./bill-rows";
import { CHART_PARTS, TOP_PART } from "./chart-parts";
import { planInput } from "./inputs-layout";
import { putRows, putSpilled, type MonthAddresses, type Row, type RowBook } from "./rows";
import { tierKey, useKey } from "./session-rows";

/** Columns of a price row: what is asked, and how much of a session it bills. */
const MODEL = FIRST_SCENARIO_COLUMN;
const METER = FIRST_SCENARIO_COLUMN + 1;
const TIER = FIRST_SCENARIO_COLUMN + 2;
const QUANTITY = FIRST_SCENARIO_COLUMN + 3;
const WEIGHT = FIRST_SCENARIO_COLUMN + 4;
/** In the base column stands what would be billed in the standard tier. */
const STANDARD = BASE_COLUMN;

/** Puts the months of one scenario, from users to the outlook, and returns the first free row. */
export function putBlock(
  grid: CellGrid,
  book: RowBook,
  scenario: number,
  firstRow: number,
  inputs: string,
): number {
  const block = new Block(book, scenario, inputs);
  grid.heading(firstRow, `=${block.constant("name")}`, book.lastMonthColumn);
  book.place(block.key("head"), firstRow);
  let next = putRows(grid, block.volumeRows(), firstRow + 1, book);
  next = putRows(grid, block.quantityRows(), next, book);
  next = putPrices(grid, book, block, next);
  return putRows(grid, [...block.costRows(), ...billRows(block), ...block.outlookRows()], next, book) + 1;
}

/** Keys of a scenario's rows. */
export function blockKey(key: string, scenario: number): string {
  return `${key} of ${scenario}`;
}

/** The rows of one scenario: its formulas name its own rows, its constants, and the rows of all. */
export class Block {
  constructor(
    private readonly book: RowBook,
    private readonly scenario: number,
    private readonly inputs: string,
  ) {}

  key = (key: string): string => blockKey(key, this.scenario);
  constant = (key: string): string => this.book.constant(key, this.scenario);

  volumeRows(): readonly Row[] {
    const { constant } = this;
    return [
      this.flow("live", "In use", "", (_, m) => `=${m.of("next")}>${constant("begin")}`, "general", false),
      this.flow(
        "opening",
        "Users before",
        "users",
        (_, m) => `=N(${m.before(this.key("active"))})`,
        "plain",
        false,
      ),
      this.flow(
        "launched",
        "Users of the launch",
        "users",
        (own, m) => {
          return `=${constant("users")}*${own("live")}*(${m.of("month")}<=${constant("begin")})`;
        },
        "plain",
        false,
      ),
      this.flow("joined", "New users", "users", (own) => `=${own("opening")}*${constant("growth")}`),
      this.flow("left", "Lost users", "users", (own) => `=${own("opening")}*${constant("churn")}`),
      this.flow(
        "active",
        "Active users",
        "users",
        (own) => {
          return `=${own("opening")}+${own("launched")}+${own("joined")}-${own("left")}`;
        },
        "plain",
        false,
      ),
      // Active users have no total; each month counted they have one, to divide by.
      this.flow(
        "userMonths",
        "Active users, each month counted",
        "user-months",
        (own) => `=${own("active")}`,
      ),
      this.flow(
        "sessions",
        "Sessions",
        "sessions",
        (own) => `=${own("active")}*${constant("sessionsPerUser")}`,
      ),
      this.flow("requests", "Requests", "requests", (own) => `=${own("sessions")}*${constant("turns")}`),
      this.flow("billed", "Sessions billed, with retries", "sessions", (own) => {
        return `=${own("sessions")}*${constant("retried")}`;
      }),
      this.flow("stored", "Days on which storage is held", "days", (own, m) => {
        return `=${own("live")}*${m.of("days")}`;
      }),
    ];
  }

  quantityRows(): readonly Row[] {
    return [
      { heading: "Quantities billed" },
      ...LINE_IDS.map((id) => {
        const { label, unit } = LINES[id];
        return this.flow(
          `quantity ${id}`,
          label,
          unit,
          (own) => `=${own(this.countOf(id))}*${this.useOf(id)}`,
        );
      }),
    ];
  }

  /** What a session's use is multiplied by: sessions billed, or for storage days. */
  private countOf(id: LineId): string {
    return LINES[id].kind === "storage" ? "stored" : "billed";
  }

  private useOf(id: LineId): string {
    const bands = [...new Set(partsOf(LINES[id]).map(({ band }) => band))];
    const uses = bands.map((band) => this.constant(useKey(id, band)));
    return uses.length === 1 ? uses.join("") : `(${uses.join("+")})`;
  }

  costRows(): readonly Row[] {
    const rate = this.book.base("rate");
    const cost = (id: LineId, prices: LineId): Parameters<Block["flow"]>[3] => {
      return (own, m) => {
        const priced = `SUMPRODUCT(${this.column(id, WEIGHT)};${this.pricesIn(prices, m)})`;
        return `=${own(this.countOf(id))}*${priced}*${rate}/1000000`;
      };
    };
    const cached = LINE_IDS.flatMap((id) => {
      const full = insteadOf(id);
      return full === undefined ? [] : [{ id, full }];
    });
    return [
      { heading: "Cost at list prices, in the reporting currency from here on" },
      ...LINE_IDS.map((id) => this.money(`cost ${id}`, LINES[id].label, cost(id, id))),
      { heading: "What cached tokens would cost uncached" },
      ...cached.map(({ id, full }) => this.money(`uncached ${id}`, LINES[id].label, cost(id, full))),
      this.money("savedByCaching", "Saved by caching, at list prices", (own) => {
        const uncached = cached.map(({ id }) => own(`uncached ${id}`));
        const [first = "", last = ""] = [uncached[0], uncached[uncached.length - 1]];
        return `=SUM(${first}:${last})-SUM(${this.cells(
          own,
          "cost",
          cached.map(({ id }) => id),
        )})`;
      }),
      this.money("savedByTiers", "Saved by batch and other tiers, at list prices", (own, m) => {
        const tokens = LINE_IDS.filter((id) => isTokenLine(LINES[id]));
        const [first = "main.input", last = first] = [tokens[0], tokens[tokens.length - 1]];
        const prices = this.pricesIn(first, m, last);
        const [standard, billed] = [STANDARD, WEIGHT].map((column) => this.column(first, column, last));
        const saved = `(SUMPRODUCT(${standard ?? ""};${prices})-SUMPRODUCT(${billed ?? ""};${prices}))`;
        return `=${own("billed")}*${saved}*${rate}/1000000`;
      }),
    ];
  }

  outlookRows(): readonly Row[] {
    const known = (key: string) => (own: (key: string) => string, m: MonthAddresses) =>
      `=IF(${m.of("flag")}="Actual";${m.of("actual")};${own(key)})`;
    const { book } = this;
    return [
      { heading: "Outlook: actual where known, else forecast" },
      this.money("outlook", "Outlook", known("total")),
      this.money("outlookLow", "Outlook, low case", known("low")),
      this.money("outlookHigh", "Outlook, high case", known("high")),
      this.flow(
        "toDate",
        "Outlook to date",
        "",
        (_, m) => `=SUM(${m.sofar(this.key("outlook"))})`,
        "otherMoney",
        false,
      ),
      this.flow(
        "over",
        "Over the budget of all months",
        "",
        (own) => {
          return `=AND(${book.base("budgets typed")};${own("toDate")}>${book.base("budget")})`;
        },
        "general",
        false,
      ),
      ...this.chartRows(),
    ];
  }

  /** The parts of the forecast that the chart of the focus shows. */
  private chartRows(): readonly Row[] {
    const part = (key: string, label: string, wanted: (id: LineId) => boolean): Row =>
      this.money(`part ${key}`, label, (own) => `=SUM(${this.cells(own, "cost", LINE_IDS.filter(wanted))})`);
    return [
      ...CHART_PARTS.map(({ key, label, holds }) => part(key, label, holds)),
      this.money("part top", TOP_PART.label, (own) => {
        return `=${own("total")}-SUM(${this.cells(own, "cost", LINE_IDS)})`;
      }),
    ];
  }

  /** This month's cells of some lines, as few ranges as they stand in. */
  cells(own: (key: string) => string, kind: string, ids: readonly LineId[]): string {
    const runs: LineId[][] = [];
    for (const id of ids) {
      const run = runs[runs.length - 1];
      const before = run?.[run.length - 1];
      if (
        run !== undefined &&
        before !== undefined &&
        LINE_IDS.indexOf(id) === LINE_IDS.indexOf(before) + 1
      ) {
        run.push(id);
      } else runs.push([id]);
    }
    return runs
      .map((run) => {
        const [first = "main.input", last = first] = [run[0], run[run.length - 1]];
        const from = own(`${kind} ${first}`);
        return first === last ? from : `${from}:${own(`${kind} ${last}`)}`;
      })
      .join(";");
  }

  /** A column of the price rows of a line, or of some lines one below the other. */
  private column(id: LineId, column: number, last = id): string {
    return area(this.priceRow(id, "first"), column, this.priceRow(last, "last"), column);
  }

  private pricesIn(id: LineId, month: MonthAddresses, last = id): string {
    const column = month.of("month").replace(/\d+$/, "");
    return `${column}${this.priceRow(id, "first")}:${column}${this.priceRow(last, "last")}`;
  }

  private priceRow(id: LineId, end: "first" | "last"): number {
    const parts = partsOf(LINES[id]);
    const part = parts[end === "first" ? 0 : parts.length - 1];
    if (part === undefined) throw new Error(`${id} has no prices`);
    return this.book.row(this.key(priceKey(id, part)));
  }

  /** Put in place before the rows that name them, whose formulas need their rows. */
  placePrices(
    firstRow: number,
  ): readonly { readonly id: LineId; readonly part: Part; readonly row: number }[] {
    const all = LINE_IDS.flatMap((id) => partsOf(LINES[id]).map((part) => ({ id, part })));
    return all.map(({ id, part }, index) => {
      this.book.place(this.key(priceKey(id, part)), firstRow + index);
      return { id, part, row: firstRow + index };
    });
  }

  /** The model or tool of a price row, blank where nothing is billed so. */
  modelOf(id: LineId, { band, tier }: Part): string {
    const line = LINES[id];
    const uses = [id, ...LINE_IDS.filter((other) => insteadOf(other) === id)];
    const sessions = line.slot === undefined ? "" : this.constant(SHARE_OF_SLOT[line.slot]);
    const amount =
      isModelsInput(id) && band === "short"
        ? sessions
        : uses.map((other) => this.constant(useKey(other, band))).join("+");
    const share = tier === "standard" ? "" : `*${this.constant(tierKey(tier))}`;
    const used = share === "" || !amount.includes("+") ? `${amount}${share}` : `(${amount})${share}`;
    return `=IF(${used};${this.modelName(id)};"")`;
  }

  private modelName(id: LineId): string {
    const line = LINES[id];
    if (line.kind === "calls" && line.slot !== undefined) return this.constant(`tool ${line.slot}`);
    return line.model === "storageTool" ? planInput(this.inputs, "storageTool") : this.constant(line.model);
  }

  meterOf(id: LineId, { band }: Part, row: number): string {
    const line = LINES[id];
    const model = absolute(row, MODEL);
    const isWrite = isTokenLine(line) && line.meter === "cache_write";
    const name = isWrite ? this.constant(`write meter ${line.slot}`) : `"${line.meter}"`;
    const long = band === "long" ? (isWrite ? '"long_"&' : "") : "";
    const meter = band === "long" && !isWrite ? `"long_${line.meter}"` : `${long}${name}`;
    return `=IF(${model}="";"";${meter})`;
  }

  money(key: string, label: string, each: Parameters<Block["flow"]>[3]): Row {
    return this.flow(key, label, "", each, "otherMoney");
  }

  flow(
    key: string,
    label: string,
    unit: string,
    each: (own: (key: string) => string, month: MonthAddresses) => string,
    format: "plain" | "otherMoney" | "general" | "share" = "plain",
    total = true,
  ): Row {
    return {
      key: this.key(key),
      label,
      unit,
      format,
      months: (month) => each((name) => month.of(this.key(name)), month),
      ...(total ? { total: true as const } : {}),
    };
  }
}

function priceKey(id: LineId, { band, tier }: Part): string {
  return `price ${id} ${band} ${tier}`;
}

/** All prices of a scenario: one call that spills down the parts of its lines and across the months. */
function putPrices(grid: CellGrid, book: RowBook, block: Block, headingRow: number): number {
  putRows(
    grid,
    [{ heading: "Prices, USD per million: model, meter, tier, quantity asked; units a session" }],
    headingRow,
    book,
  );
  const first = headingRow + 1;
  const placed = block.placePrices(first);
  for (const { id, part, row } of placed) {
    const line = LINES[id];
    const use = block.constant(useKey(id, part.band));
    const words = [line.label, ...(line.kind === "text" ? [`${part.band} context`] : [])];
    grid.put(row, LABEL_COLUMN, text(words.join(", ")));
    if (part.tier === "standard") grid.put(row, STANDARD, formula(`=${use}`, "amount"));
    grid.put(row, MODEL, formula(block.modelOf(id, part), "general"));
    grid.put(row, METER, formula(block.meterOf(id, part, row), "general"));
    grid.put(row, TIER, text(part.tier, "stamp"));
    grid.put(row, QUANTITY, formula(`=IF(${absolute(row, MODEL)}="";"";1000000)`, "whole"));
    const share = isTokenLine(line) ? `*${block.constant(tierKey(part.tier))}` : "";
    grid.put(row, WEIGHT, formula(`=${use}${share}`, "amount"));
  }
  const last = first + placed.length - 1;
  const column = (at: number): string => area(first, at, last, at);
  const asked = [column(MODEL), column(METER), column(QUANTITY), column(TIER)].join(";");
  putSpilled(
    grid,
    first,
    FIRST_MONTH_COLUMN,
    placed.length,
    book.months,
    `=OPENAI_CHARGE(${asked};${book.monthsOf("month")};OPENAI_RATES)`,
    "price",
  );
  return last + 1;
}
