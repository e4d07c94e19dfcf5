import type { Meter } from "../pricing/meter";
import { METERS } from "../pricing/meter";
import { parseTier } from "../pricing/tier";
import { cellText } from "./cell-text";
import type { Canonical } from "./feed-rate";
import type { TableBlock, TableRow } from "./markdown";
import type { ModelCell } from "./model-id";
import { idsIn, readModelCell } from "./model-id";
import type { Column, Role } from "./page-columns";
import type { PageTable } from "./page-structure";
import type { PriceUnit } from "./price-cell";
import { parseUnit, readPriceCell } from "./price-cell";
import { holdsPrice } from "./price-words";
import type { RateCollector } from "./rate-collector";
import type { Left } from "./reading";
import { printed, shown } from "./reading";

/** A row of a table that is being read. */
export interface NamedRow {
  readonly row: TableRow;
  /** The cell under the column of a role; empty where the table has no such column. */
  cell(kind: Role["kind"]): string;
}

/** A price column of a row and the meter its figure is on; undefined where no such thing is billed. */
export interface WantedPrice {
  readonly column: Column;
  readonly meter: (unit: PriceUnit | null) => Meter | undefined;
  readonly band: "short" | "long" | null;
  readonly threshold: number | null;
}

export interface RowPlan {
  readonly model: string;
  readonly cell: ModelCell;
  readonly wanted: readonly WantedPrice[];
  /** What the row itself says its prices are per. */
  readonly unit: PriceUnit | null;
}

/** Walks the rows of a table into the collector, and lists what it leaves. */
export class RowReader {
  readonly left: Left[] = [];

  constructor(
    readonly page: PageTable,
    private readonly collector: RateCollector,
    private readonly canonical: Canonical,
  ) {
    this.left.push(...unknownColumns(page));
  }

  /**
   * Calls `read` for each whole row; what it returns in words is why the row is left.
   * @param about the models that a row that is left may be about, where its cells do not name them.
   */
  each(read: (row: NamedRow) => string | null, about?: readonly string[]): void {
    for (const row of this.page.table.rows) {
      const named = namedRow(row, this.page.columns);
      const why =
        row.cells.length === this.page.columns.length
          ? (this.conditionOf(row) ?? read(named))
          : `it has ${row.cells.length} cells under ${this.page.columns.length} columns`;
      if (why === null) continue;
      const left = leftRow(this.page.section.title, row, why, why === NO_PRICE ? "no price" : "row");
      this.left.push(about ? { ...left, models: about } : left);
      if (why !== NO_PRICE) this.noteBands(named);
    }
  }

  /** Reads each row with a readable model cell, by a plan of its price columns. */
  eachModel(
    plan: (row: NamedRow, cell: ModelCell) => { readonly wanted: readonly WantedPrice[] } | string,
  ): void {
    this.each((row) => {
      const cell = readModelCell(row.cell("model"));
      if (!cell) return "the model cell is not of a known form";
      if (cell.note.kind === "id" && this.canonical(cell.note.id) !== this.canonical(cell.id))
        return "the note beside the model is not of a known form";
      const planned = plan(row, cell);
      if (typeof planned === "string") return planned;
      const unit = row.cell("unit");
      const rowUnit = unit === "" ? null : parseUnit(cellText(unit).text);
      if (rowUnit === undefined) return `“${shown(unit)}” is not a unit that is known`;
      return this.add(row, { ...planned, cell, model: this.rateModel(cell), unit: rowUnit });
    });
  }

  /** A value under a column that makes the same model's prices different ones. */
  private conditionOf(row: TableRow): string | undefined {
    for (const { position, name, role } of this.page.columns) {
      if (role.kind !== "condition") continue;
      const cell = row.cells[position] ?? "";
      // A price under a name that sounds like a condition is a column that is not known, and listed as one.
      if (holdsPrice(cell)) continue;
      const value = cellText(cell).text;
      const isPlain = /^(?:|-|–|—|all|any|global|usd)$/i.test(value) || parseTier(value) === this.page.tier;
      if (!isPlain) return `its prices are for “${shown(value)}” under “${shown(name)}”`;
    }
    return undefined;
  }

  /** Adds all prices of a row, or none: a row of which one cell is not understood is not read in part. */
  private add(row: NamedRow, { model, cell, wanted, unit: rowUnit }: RowPlan): string | null {
    const found: {
      readonly want: WantedPrice;
      readonly meter: Meter;
      readonly price: string;
      readonly marks: string;
    }[] = [];
    for (const want of wanted) {
      const value = readPriceCell(row.row.cells[want.column.position] ?? "");
      if (value.kind === "none") continue;
      const unit = value.kind === "unread" ? undefined : this.unitOf(want, value.unit, rowUnit, value.price);
      const meter = unit === undefined ? undefined : want.meter(unit);
      if (value.kind === "unread" || meter === undefined)
        return `the cell under “${shown(want.column.name)}” is not a price of a known form`;
      found.push({ want, meter, price: value.price, marks: value.marks });
    }
    if (found.length === 0) return NO_PRICE;
    const { note } = cell;
    if (note.kind === "context") this.collector.addThreshold(model, note.threshold, this.whereOf(row));
    const estimated = found.some(({ meter }) => meter === "input");
    for (const { want, meter, price, marks } of found) {
      if (want.threshold !== null) this.collector.addThreshold(model, want.threshold, this.whereOf(row));
      const long = want.band === "long" || (note.kind === "context" && note.band === "long");
      this.collector.add({
        model,
        meter,
        // Training costs the same whichever tier the model is then used in.
        tier: meter === "training" || meter === "training_hour" ? "standard" : this.page.tier,
        band: long ? "long" : "plain",
        price,
        note: noteOf(cell, meter, estimated, marks),
        where: this.whereOf(row),
      });
    }
    return null;
  }

  /** What a figure is per: as its cell, its row, its column or its section says; undefined where that is no known unit. */
  private unitOf(
    want: WantedPrice,
    written: string | null,
    row: PriceUnit | null,
    price: string,
  ): PriceUnit | null | undefined {
    const { role } = want.column;
    if (written !== null) return parseUnit(written);
    if (row !== null) return row;
    if (role.kind !== "price") return undefined;
    if (role.unit !== null) return role.unit;
    if (role.estimated) return undefined;
    // Nothing is free per token and dear per minute.
    return this.page.unit ?? (price === "0" ? null : undefined);
  }

  /** Long-context prices of a row that is left still tell that its model has them. */
  private noteBands(row: NamedRow): void {
    const cell = readModelCell(row.cell("model"));
    const isLong = this.page.columns.some(
      ({ role, position }) =>
        role.kind === "price" &&
        role.band === "long" &&
        readPriceCell(row.row.cells[position] ?? "").kind !== "none",
    );
    if (cell && isLong && row.row.cells.length === this.page.columns.length)
      this.collector.noteLong(this.rateModel(cell));
  }

  whereOf(row: NamedRow): string {
    return `${this.page.section.title}, line ${row.row.line}`;
  }

  private rateModel(cell: ModelCell): string {
    const model = this.canonical(cell.id);
    if (!this.page.section.fineTuned) return model;
    return cell.note.kind === "data sharing" ? `ft:${model}:data-sharing` : `ft:${model}`;
  }
}

const NO_PRICE = "no price is printed";

function namedRow(row: TableRow, columns: readonly Column[]): NamedRow {
  return {
    row,
    cell: (kind) => row.cells[columns.find(({ role }) => role.kind === kind)?.position ?? -1] ?? "",
  };
}

function noteOf(cell: ModelCell, meter: Meter, hasTokenPrices: boolean, marks: string): string {
  const notes = [
    ...(cell.note.kind === "status" && cell.note.status === "legacy" ? ["marked legacy"] : []),
    ...(METERS[meter].unit === "minute" && hasTokenPrices
      ? ["estimated by OpenAI; usage is billed by its tokens"]
      : []),
    ...(cell.marks + marks === "" ? [] : [`marked ${shown(cell.marks + marks)} on the page`]),
  ];
  return notes.join("; ");
}

/** Columns that are not read, with the prices that stand in them. */
function unknownColumns({ columns, section, table }: PageTable): Left[] {
  return columns.flatMap(({ position, name, role }) => {
    if (role.kind !== "unknown" && role.kind !== "condition" && role.kind !== "remark") return [];
    const why = `under “${shown(name)}”, a column that is not known; what stands in it was not read`;
    const prices = table.rows.flatMap(({ line, cells }) => {
      const cell = cells.length === columns.length ? (cells[position] ?? "") : "";
      return holdsPrice(cell) ? [{ line, text: printed(cell), why }] : [];
    });
    if (role.kind === "remark" && prices.length === 0) return [];
    const priced = table.rows.filter(({ line }) => prices.some((price) => price.line === line));
    return [
      {
        kind: "column" as const,
        where: `${section.title}, line ${table.line}`,
        what: shown(name),
        why: "a column that is not known; what stands in it was not read",
        models: [...new Set(priced.flatMap(({ text }) => idsIn(text)))],
        prices,
      },
    ];
  });
}

function leftRow(title: string, row: TableRow, why: string, kind: Left["kind"] = "row"): Left {
  const isPriced = kind === "row" && row.cells.some(holdsPrice);
  return {
    kind,
    where: `${title}, line ${row.line}`,
    what: shown(row.text),
    why,
    models: idsIn(row.text),
    prices: isPriced ? [{ line: row.line, text: printed(row.text), why }] : [],
  };
}

/** A table that was not read: one part for all its rows, with each row that holds a price. */
export function leftTable(under: string, table: TableBlock, why: string): Left {
  const rows = table.rows.filter(({ cells }) => cells.some(holdsPrice));
  return {
    kind: "table",
    where: `${under}, line ${table.line}`,
    what: shown(table.header?.join(" | ") ?? table.rows[0]?.text ?? ""),
    why,
    models: [...new Set(table.rows.flatMap(({ text }) => idsIn(text)))],
    prices: rows.map(({ line, text }) => ({ line, text: printed(text), why })),
  };
}
