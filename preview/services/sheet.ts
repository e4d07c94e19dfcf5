import { BLANK } from "../model/cell";
import type { Group } from "../model/sheet-features";
import type { SheetModel } from "../model/sheet-model";
import { ConditionalFormatRuleService } from "./conditional-formats";
import { EmbeddedChartBuilderService, EmbeddedChartService } from "./charts";
import type { Desk } from "./desk";
import { NotEmulated, ServiceError } from "./errors";
import { RangeFormats } from "./range-formats";
import { RangeListService } from "./range-list";
import { SheetGeometry } from "./sheet-geometry";
import { FilterService, MetadataService, ProtectionService } from "./sheet-parts";

/** `getRange` as what it is: the base class knows no more than that something emulated comes back. */
function rangeAt(sheet: SheetGeometry, at: string): RangeFormats {
  const range = sheet.getRange(at);
  if (range instanceof RangeFormats) return range;
  throw new ServiceError("Range not found");
}

/** A sheet: its look, its charts, its filter and what protects it. */
export class SheetService extends SheetGeometry {
  setFrozenRows(rows: number): void {
    this.#layout(() => (this.#sheet.frozenRows = rows));
  }

  getFrozenRows(): number {
    return this.#sheet.frozenRows;
  }

  setFrozenColumns(columns: number): void {
    this.#layout(() => (this.#sheet.frozenColumns = columns));
  }

  /** In pixels; a new sheet has columns of 100. */
  getColumnWidth(column: number): number {
    return this.#sheet.columnWidths.get(column - 1) ?? 100;
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

  setRowHeights(start: number, count: number, height: number): this {
    this.#layout(() => {
      for (let i = 0; i < count; i++) this.#sheet.rowHeights.set(start - 1 + i, height);
    });
    return this;
  }

  setHiddenGridlines(hide: boolean): this {
    this.#layout(() => (this.#sheet.hiddenGridlines = hide));
    return this;
  }

  setTabColor(color: string | null): this {
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.tabColor = color));
    return this;
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRuleService[]): void {
    const sheet = this.#sheet;
    this.#desk.book.write({ part: "conditional formats", sheet }, () => {
      sheet.conditionalRules = rules.map((rule) => ConditionalFormatRuleService.record(rule));
    });
  }

  /** Where the [+] stands is not shown here. */
  setRowGroupControlPosition(position: string): this {
    return this.#control(position);
  }

  setColumnGroupControlPosition(position: string): this {
    return this.#control(position);
  }

  collapseAllRowGroups(): this {
    return this.#fold("rows", true);
  }

  collapseAllColumnGroups(): this {
    return this.#fold("columns", true);
  }

  expandAllRowGroups(): this {
    return this.#fold("rows", false);
  }

  expandAllColumnGroups(): this {
    return this.#fold("columns", false);
  }

  /** Takes contents and formats away; notes, rules and sizes stay. */
  clear(): this {
    const sheet = this.#sheet;
    const { cells } = sheet;
    const columns = cells.reduce((most, line) => Math.max(most, line.length), 0);
    const area = { row: 0, column: 0, rows: cells.length, columns };
    if (columns === 0) return this;
    this.#desk.book.write({ part: "cells", sheet, area }, () => {
      cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (cell !== undefined) sheet.put(row, column, { ...BLANK, note: cell.note });
        });
      });
    });
    return this;
  }

  getRangeList(a1: readonly string[]): RangeListService {
    return new RangeListService(a1.map((at) => rangeAt(this, at)));
  }

  hideSheet(): this {
    this.#desk.book.write({ part: "sheets" }, () => (this.#sheet.hidden = true));
    return this;
  }

  getFilter(): FilterService | null {
    const { filter } = this.#sheet;
    return filter && new FilterService(this.#desk, this.#sheet, filter);
  }

  protect(): ProtectionService {
    return ProtectionService.create(this.#desk, this.#sheet);
  }

  getProtections(type: string): ProtectionService[] {
    if (type !== "SHEET") throw new NotEmulated(`Sheet.getProtections(${type})`);
    return this.#sheet.protections.map((protection) => new ProtectionService(this.#desk, protection));
  }

  newChart(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.#desk);
  }

  insertChart(chart: EmbeddedChartService): void {
    this.#charts(() => this.#sheet.charts.push(EmbeddedChartService.record(chart)));
  }

  removeChart(chart: EmbeddedChartService): void {
    const removed = EmbeddedChartService.record(chart);
    this.#charts(() => (this.#sheet.charts = this.#sheet.charts.filter((other) => other !== removed)));
  }

  getCharts(): EmbeddedChartService[] {
    return this.#sheet.charts.map((chart) => new EmbeddedChartService(this.#desk, chart));
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

  #control(position: string): this {
    if (position !== "BEFORE" && position !== "AFTER")
      throw new ServiceError(`No such position: ${position}`);
    this.#desk.book.write({ part: "unseen" }, () => undefined);
    return this;
  }

  #fold(of: Group["of"], collapsed: boolean): this {
    const sheet = this.#sheet;
    this.#layout(() => {
      sheet.groups = sheet.groups.map((group) => (group.of === of ? { ...group, collapsed } : group));
    });
    return this;
  }

  #layout(apply: () => void): void {
    this.#desk.book.write({ part: "layout", sheet: this.#sheet }, apply);
  }

  #charts(apply: () => void): void {
    this.#desk.book.write({ part: "charts", sheet: this.#sheet }, apply);
  }
}
