import type { Chart } from "../model/sheet-features";
import type { Desk } from "./desk";
import { NotEmulated, ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";
import { RangeGeometry } from "./range-geometry";

/** A chart on a sheet, or one about to be inserted. */
export class EmbeddedChartService extends Emulated {
  override readonly [SERVICE_NAME] = "EmbeddedChart";
  readonly #desk: Desk;
  readonly #chart: Chart;

  constructor(desk: Desk, chart: Chart) {
    super();
    this.#desk = desk;
    this.#chart = chart;
  }

  static record(chart: EmbeddedChartService): Chart {
    return chart.#chart;
  }

  getRanges(): Emulated[] {
    const { book } = this.#desk;
    return this.#chart.ranges.flatMap(({ sheet: name, area }) => {
      const sheet = book.sheetNamed(name);
      return sheet ? [this.#desk.range(sheet, area)] : [];
    });
  }
}

/** The kinds that the local spreadsheet can draw. */
const DRAWN: ReadonlySet<string> = new Set(["COLUMN", "LINE", "COMBO"]);

type Draft = Omit<Chart, "id">;

/** Builds a chart out of ranges and options; it is kept as a record for whoever draws it. */
export class EmbeddedChartBuilderService extends Emulated {
  override readonly [SERVICE_NAME] = "EmbeddedChartBuilder";
  readonly #desk: Desk;
  #draft: Draft = {
    type: "",
    ranges: [],
    headers: 0,
    options: {},
    position: { row: 0, column: 0, x: 0, y: 0 },
  };

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  setChartType(type: string): this {
    if (!DRAWN.has(type)) throw new NotEmulated(`EmbeddedChartBuilder.setChartType(${type})`);
    return this.#set({ type });
  }

  addRange(range: RangeGeometry): this {
    const { sheet, area } = RangeGeometry.place(range);
    return this.#set({ ranges: [...this.#draft.ranges, { sheet: sheet.name, area }] });
  }

  setNumHeaders(headers: number): this {
    return this.#set({ headers });
  }

  /** Rows that are folded away are shown in charts or not; here they always are. */
  setHiddenDimensionStrategy(strategy: string): this {
    return this.setOption("hiddenDimensionStrategy", strategy);
  }

  setOption(name: string, value: unknown): this {
    return this.#set({ options: { ...this.#draft.options, [name]: value } });
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    return this.#set({ position: { row: row - 1, column: column - 1, x, y } });
  }

  build(): EmbeddedChartService {
    if (this.#draft.type === "") throw new ServiceError("A chart needs a type.");
    if (this.#draft.ranges.length === 0) throw new ServiceError("A chart needs a range.");
    return new EmbeddedChartService(this.#desk, { id: this.#desk.book.newId(), ...this.#draft });
  }

  #set(part: Partial<Draft>): this {
    this.#draft = { ...this.#draft, ...part };
    return this;
  }
}
