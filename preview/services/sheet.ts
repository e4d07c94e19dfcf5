import { BLANK, type Cell } from "../model/cell";
import type { SheetModel } from "../model/sheet-model";
import { EmbeddedChartBuilderService, EmbeddedChartService } from "./charts";
import type { Desk } from "./desk";
import { NotEmulated } from "./errors";
import { SheetGeometry } from "./sheet-geometry";
import { FilterService, MetadataService, ProtectionService } from "./sheet-parts";

/** Roughly what a character of the default font takes, for columns that are to fit their text. */
const PIXELS_A_CHARACTER = 7;
const DEFAULT_WIDTH = 100;

/** A sheet: its look, its charts, its filter and what protects it. */
export class SheetService extends SheetGeometry {
  getFrozenRows(): number {
    return this.#sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    this.#layout(() => (this.#sheet.frozenRows = rows));
  }

  getFrozenColumns(): number {
    return this.#sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    this.#layout(() => (this.#sheet.frozenColumns = columns));
  }

  getColumnWidth(column: number): number {
    return this.#sheet.columnWidths.get(column - 1) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    this.#layout(() => {
      for (let i = 0; i < count; i++) this.#sheet.columnWidths.set(start - 1 + i, width);
    });
    return this;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): this {
    this.#layout(() => {
      for (let i = 0; i < count; i++) this.#sheet.rowHeights.set(start - 1 + i, height);
    });
    return this;
  }

  autoResizeColumns(start: number, count: number): this {
    this.#layout(() => {
      for (let column = start - 1; column < start - 1 + count; column++) {
        const lengths = this.#sheet.cells.map((line) => {
          const content = line[column]?.content;
          return content?.kind === "literal" ? String(content.value).length : 0;
        });
        const longest = lengths.reduce((most, length) => Math.max(most, length), 2);
        this.#sheet.columnWidths.set(column, longest * PIXELS_A_CHARACTER + 10);
      }
    });
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  setHiddenGridlines(hide: boolean): this {
    this.#layout(() => (this.#sheet.hiddenGridlines = hide));
    return this;
  }

  setTabColor(color: string | null): this {
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.tabColor = color));
    return this;
  }

  hideSheet(): this {
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.hidden = true));
    return this;
  }

  showSheet(): this {
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.hidden = false));
    return this;
  }

  isSheetHidden(): boolean {
    return this.#sheet.hidden;
  }

  activate(): this {
    const { book } = this.#desk;
    book.write({ part: "sheets" }, () => {
      book.activeSheet = this.#sheet;
      book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    });
    return this;
  }

  clear(): this {
    return this.#sweep(() => BLANK);
  }

  clearContents(): this {
    return this.#sweep((cell) => ({ ...cell, content: BLANK.content }));
  }

  clearNotes(): this {
    return this.#sweep((cell) => ({ ...cell, note: "" }));
  }

  getFilter(): FilterService | null {
    const { filter } = this.#sheet;
    return filter && new FilterService(this.#desk, this.#sheet, filter);
  }

  protect(): ProtectionService {
    return ProtectionService.create(this.#desk, this.#sheet, null);
  }

  getProtections(type: string): ProtectionService[] {
    if (type !== "SHEET" && type !== "RANGE") throw new NotEmulated(`Sheet.getProtections(${type})`);
    return this.#sheet.protections
      .filter(({ area }) => (area === null) === (type === "SHEET"))
      .map((protection) => new ProtectionService(this.#desk, this.#sheet, protection));
  }

  newChart(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.#desk);
  }

  insertChart(chart: EmbeddedChartService): void {
    this.#charts(() => this.#sheet.charts.push(EmbeddedChartService.record(chart)));
  }

  getCharts(): EmbeddedChartService[] {
    return this.#sheet.charts.map((chart) => new EmbeddedChartService(chart));
  }

  removeChart(chart: EmbeddedChartService): void {
    const { id } = EmbeddedChartService.record(chart);
    this.#charts(() => (this.#sheet.charts = this.#sheet.charts.filter((item) => item.id !== id)));
  }

  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    MetadataService.create(this.#desk, this.#sheet.id, key, value, visibility);
    return this;
  }

  getDeveloperMetadata(): MetadataService[] {
    return MetadataService.of(this.#desk, this.#sheet.id);
  }

  get #desk(): Desk {
    return SheetGeometry.place(this).desk;
  }

  get #sheet(): SheetModel {
    return SheetGeometry.place(this).sheet;
  }

  #layout(apply: () => void): void {
    this.#desk.book.write({ part: "layout", sheet: this.#sheet }, apply);
  }

  #charts(apply: () => void): void {
    this.#desk.book.write({ part: "charts", sheet: this.#sheet }, apply);
  }

  #sweep(change: (cell: Cell) => Cell): this {
    const sheet = this.#sheet;
    const area = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    this.#desk.book.write({ part: "cells", sheet, area }, () => {
      sheet.cells.forEach((line) => {
        line.forEach((cell, column) => {
          if (cell) line[column] = change(cell);
        });
      });
    });
    return this;
  }
}
