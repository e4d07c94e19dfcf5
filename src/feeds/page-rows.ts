import type { Meter } from "../pricing/meter";
import type { Canonical } from "./feed-rate";
import type { ModelCell } from "./model-id";
import { readModelCell } from "./model-id";
import { readPriceCell } from "./price-cell";
import type { NamedRow, NamedRows } from "./page-columns";
import { leftRow } from "./page-columns";
import type { PageTable } from "./page-structure";
import { titleOf } from "./page-sections";
import type { RateCollector } from "./rate-collector";
import type { Left } from "./reading";

/** One cell of a row that is to become a rate. */
export interface WantedPrice {
  readonly column: string;
  readonly meter: Meter;
  readonly band?: "long";
  /** Units written in the cell that give it another meter: `{ hour: "training_hour" }`. */
  readonly units?: Readonly<Record<string, Meter>>;
}

/** What a table reader knows while it walks its rows. */
export class RowReader {
  readonly left: Left[];

  constructor(
    private readonly page: PageTable,
    private readonly named: NamedRows,
    private readonly collector: RateCollector,
    private readonly canonical: Canonical,
  ) {
    this.left = [...named.left];
  }

  /** Calls `read` for each row with a readable model cell; what it returns in words is why the row is left. */
  eachModel(
    read: (
      row: NamedRow,
      cell: ModelCell,
      model: string,
    ) => readonly WantedPrice[] | { readonly why: string },
  ): void {
    for (const row of this.named.rows) {
      const cell = readModelCell(row.cell("model"));
      if (!cell) {
        this.leave(row, "the model cell is not of a known form");
        continue;
      }
      const wanted = read(row, cell, this.canonical(cell.id));
      if ("why" in wanted) this.leave(row, wanted.why);
      else this.addPrices(row, cell, wanted);
    }
  }

  leave(row: NamedRow, why: string, kind: Left["kind"] = "row"): void {
    this.left.push(leftRow(this.page, row.row, why, kind));
  }

  whereOf(row: NamedRow): string {
    return `${titleOf(this.page.section)}, line ${row.row.line}`;
  }

  /** Adds all prices of a row, or none: a row of which one cell is not understood is not read in part. */
  private addPrices(row: NamedRow, cell: ModelCell, wanted: readonly WantedPrice[]): void {
    const model = this.rateModel(cell);
    const found: { readonly wanted: WantedPrice; readonly meter: Meter; readonly price: string }[] = [];
    for (const want of wanted) {
      const value = readPriceCell(row.cell(want.column));
      if (value.kind === "none") continue;
      const meter =
        value.kind === "unread" ? undefined : value.unit === null ? want.meter : unitMeter(want, value.unit);
      if (value.kind === "unread" || meter === undefined) {
        this.leave(row, `the cell under “${want.column}” is not a price of a known form`);
        return;
      }
      found.push({ wanted: want, meter, price: value.price });
    }
    if (found.length === 0) {
      this.leave(row, "no price is printed", "no price");
      return;
    }
    if (cell.note.kind === "short context")
      this.collector.addThreshold(model, cell.note.threshold, this.whereOf(row));
    const estimated = found.some(({ meter }) => meter === "input");
    for (const { wanted: want, meter, price } of found)
      this.collector.add({
        model,
        meter,
        // Training costs the same whichever tier the model is then used in.
        tier: meter === "training" || meter === "training_hour" ? "standard" : this.page.tier,
        band: want.band ?? "plain",
        price,
        note: noteOf(cell, meter, estimated),
        where: this.whereOf(row),
      });
  }

  private rateModel(cell: ModelCell): string {
    const model = this.canonical(cell.id);
    if (this.page.section !== "finetuning") return model;
    return cell.note.kind === "data sharing" ? `ft:${model}:data-sharing` : `ft:${model}`;
  }
}

function unitMeter(want: WantedPrice, unit: string): Meter | undefined {
  return want.units && Object.prototype.hasOwnProperty.call(want.units, unit) ? want.units[unit] : undefined;
}

function noteOf(cell: ModelCell, meter: Meter, hasTokenPrices: boolean): string {
  if (cell.note.kind === "legacy") return "marked legacy";
  if (meter === "minute" && hasTokenPrices) return "estimated by OpenAI; usage is billed by its tokens";
  return "";
}
