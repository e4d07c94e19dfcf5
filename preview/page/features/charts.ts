import type { Injector } from "@univerjs/core";
import { ComponentManager } from "@univerjs/preset-sheets-core";
import { SheetCanvasFloatDomManagerService } from "@univerjs/preset-sheets-drawing";
import { createElement } from "react";
import { CHART_SIZE, chartData, sizeOf } from "../../charts/chart-data";
import { drawChart } from "../../charts/draw-chart";
import type { LocalSpreadsheet } from "../../host/local-spreadsheet";
import { foldedOf, UNIT_ID } from "../../host/workbook-data";
import type { Chart } from "../../model/sheet-features";
import type { SheetModel } from "../../model/sheet-model";

const ELEMENT = "local-chart";
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 24;

/** Draws what is to be drawn in an element of the page, given its chart's id. */
let draw: (id: string) => SVGElement | null = () => null;

class LocalChartElement extends HTMLElement {
  connectedCallback(): void {
    this.refresh();
  }

  refresh(): void {
    const chart = draw(this.dataset["chart"] ?? "");
    this.replaceChildren(...(chart ? [chart] : []));
  }
}

/** The headings of rows and columns, from behind which Univer counts. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

/** Where a cell begins, in pixels from the grid's corner. */
function corner(sheet: SheetModel, row: number, column: number): { left: number; top: number } {
  const sum = (
    sizes: ReadonlyMap<number, number>,
    standard: number,
    count: number,
    folded: readonly number[],
  ) =>
    Array.from({ length: count }, (_, i) => (folded.includes(i) ? 0 : (sizes.get(i) ?? standard))).reduce(
      (total, size) => total + size,
      0,
    );
  return {
    left: ROW_HEADER + sum(sheet.columnWidths, DEFAULT_WIDTH, column, foldedOf(sheet, "columns")),
    top: COLUMN_HEADER + sum(sheet.rowHeights, DEFAULT_HEIGHT, row, foldedOf(sheet, "rows")),
  };
}

/** The charts of the workbook, floating over their sheets. Univer can place them on the sheet that is shown only. */
export class Charts {
  readonly #spreadsheet: LocalSpreadsheet;
  readonly #floats: SheetCanvasFloatDomManagerService;
  readonly #placed = new Map<string, { dispose: () => void }>();

  constructor(spreadsheet: LocalSpreadsheet, injector: Injector) {
    this.#spreadsheet = spreadsheet;
    this.#floats = injector.get(SheetCanvasFloatDomManagerService);
    customElements.define(ELEMENT, LocalChartElement);
    injector
      .get(ComponentManager)
      .register(ELEMENT, ({ data }: { data?: { chart?: string } }) =>
        createElement(ELEMENT, { "data-chart": data?.chart ?? "" }),
      );
    draw = (id) => this.#draw(id);
  }

  /** Places the charts of the sheet that is shown, and draws all that can be seen anew. */
  refresh(): void {
    const { activeSheet, sheets } = this.#spreadsheet.book;
    const wanted = new Set(sheets.flatMap(({ charts }) => charts.map(({ id }) => String(id))));
    for (const [id, placed] of [...this.#placed]) {
      if (wanted.has(id)) continue;
      placed.dispose();
      this.#placed.delete(id);
    }
    for (const chart of activeSheet.charts)
      if (!this.#placed.has(String(chart.id))) this.#place(activeSheet, chart);
    for (const element of document.querySelectorAll<LocalChartElement>(ELEMENT)) element.refresh();
  }

  #place(sheet: SheetModel, chart: Chart): void {
    const { row, column, x, y } = chart.position;
    const { left, top } = corner(sheet, row, column);
    const placed = this.#floats.addFloatDomToPosition(
      {
        unitId: UNIT_ID,
        subUnitId: this.#spreadsheet.grid.idOf(sheet),
        componentKey: ELEMENT,
        allowTransform: true,
        data: { chart: String(chart.id) },
        initPosition: {
          startX: left + x,
          startY: top + y,
          endX: left + x + sizeOf(chart, "width", CHART_SIZE.width),
          endY: top + y + sizeOf(chart, "height", CHART_SIZE.height),
        },
      },
      `chart-${chart.id}`,
    );
    if (placed) this.#placed.set(String(chart.id), placed);
  }

  #draw(id: string): SVGElement | null {
    const { sheets } = this.#spreadsheet.book;
    const chart = sheets.flatMap(({ charts }) => charts).find((item) => String(item.id) === id);
    if (!chart) return null;
    const data = chartData(chart, (name, row, column) => {
      const sheet = this.#spreadsheet.book.sheetNamed(name);
      if (!sheet) throw new Error(`The chart reads ${name}, which is not there.`);
      return sheet.cell(row, column);
    });
    return drawChart(data);
  }
}
