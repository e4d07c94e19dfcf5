import { BooleanNumber, CommandType, ICommandService, type Injector, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Cell } from "../model/cell";
import type { Change } from "../model/change";
import type { Group } from "../model/sheet-features";
import { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import { cellChanges } from "./cell-changes";
import "./facade";
import type { FWorkbook, FWorksheet } from "./facade";
import { GridNames } from "./grid-names";
import { SheetReader } from "./univer-cells";
import { freezeOf, toMatrix, toReplacement, toSheetData, toWorkbookData, UNIT_ID } from "./workbook-data";

const VIEW_CHANGES: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
]);

/** The model of the services and Univer's workbook, kept the same: read before a server call, shown after it. */
export class UniverBook {
  readonly #model: WorkbookModel;
  readonly #injector: Injector;
  readonly #commands: ICommandService;
  readonly #workbook: FWorkbook;
  readonly #names: GridNames;
  readonly #ids = new Map<SheetModel, string>();
  /** What is folded away in the grid. */
  readonly #folded = new Map<SheetModel, readonly Group[]>();

  constructor(model: WorkbookModel, api: FUniver, injector: Injector) {
    this.#model = model;
    this.#injector = injector;
    this.#commands = this.#injector.get(ICommandService);
    for (const sheet of model.sheets) this.#ids.set(sheet, `sheet-${sheet.id}`);
    this.#workbook = api.createWorkbook(toWorkbookData(model, (sheet) => this.idOf(sheet)));
    model.takeChanges();
    this.#names = new GridNames(model, this.#workbook, injector);
    this.#names.show();
    this.#invalidate(null);
    this.#commands.onCommandExecuted(({ id, type, params }) => {
      if (type !== CommandType.MUTATION) return;
      if (id === SetArrayFormulaDataMutation.id) this.#invalidate(null);
      else if (isSheetChange(params)) this.#invalidate(params.subUnitId);
    });
  }

  get facade(): FWorkbook {
    return this.#workbook;
  }

  idOf(sheet: SheetModel): string {
    const id = this.#ids.get(sheet);
    if (id === undefined) throw new Error(`The grid does not know the sheet ${sheet.name}.`);
    return id;
  }

  sheetWithId(id: string): SheetModel | undefined {
    return this.#model.sheets.find((sheet) => this.#ids.get(sheet) === id);
  }

  /** The rows and columns of a sheet, as a person may have changed them. */
  sizeOf(id: string): { rows: number; columns: number } {
    const config = this.#workbook.getSheetBySheetId(id)?.getSheet().getConfig();
    return { rows: config?.rowCount ?? 0, columns: config?.columnCount ?? 0 };
  }

  /** One cell, without reading the whole sheet. */
  cell(sheet: SheetModel, row: number, column: number): Cell {
    return this.#reader(this.#grid(sheet).getSheet()).one(row, column);
  }

  /** Puts one cell, without reading the whole sheet. */
  putCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    this.#put(this.idOf(sheet), { [row]: { [column]: toReplacement(cell) } });
  }

  /** Takes over what the person changed in the grid: sheets, sizes, names, the selection. Cells are read when needed. */
  refresh(): void {
    const known = new Map([...this.#ids].map(([sheet, id]) => [id, sheet]));
    const model = this.#model;
    model.sheets = this.#workbook.getSheets().map((grid) => {
      const id = grid.getSheetId();
      const sheet = known.get(id) ?? this.#adopt(id, grid.getSheetName());
      const config = grid.getSheet().getConfig();
      sheet.name = grid.getSheetName();
      sheet.rows = config.rowCount;
      sheet.columns = config.columnCount;
      sheet.frozenRows = Math.max(0, config.freeze.ySplit);
      sheet.frozenColumns = Math.max(0, config.freeze.xSplit);
      sheet.hidden = config.hidden === BooleanNumber.TRUE;
      return sheet;
    });
    for (const sheet of [...this.#ids.keys()]) if (!model.sheets.includes(sheet)) this.#ids.delete(sheet);
    const [first] = model.sheets;
    const active = this.sheetWithId(this.#workbook.getActiveSheet().getSheetId()) ?? first;
    if (active) model.activeSheet = active;
    this.#readSelection();
    this.#names.read();
  }

  /** Shows what a server call changed. */
  show(changes: readonly Change[]): void {
    const parts = new Set(changes.map(({ part }) => part));
    // Read before anything is shown: what the grid shows makes the model read its cells again.
    const writes = cellChanges(changes).map(({ sheet, area }) => ({
      sheet,
      cellValue: toMatrix(sheet, area),
    }));
    const isFewer = parts.has("sheets") && this.#showSheets();
    for (const sheet of new Set(
      changes.flatMap((change) => (change.part === "layout" ? [change.sheet] : [])),
    )) {
      this.#showLayout(sheet);
    }
    for (const { sheet, cellValue } of writes) {
      const subUnitId = this.#ids.get(sheet);
      if (subUnitId === undefined) continue;
      this.#put(subUnitId, cellValue);
    }
    if (parts.has("named ranges") || parts.has("sheets")) this.#names.show();
    if (parts.has("sheets")) this.#workbook.setActiveSheet(this.idOf(this.#model.activeSheet));
    if (isFewer) this.#calculateAll();
  }

  /** Calls back after what may change the view: another selection or sheet, another result. */
  onView(changed: () => void): void {
    this.#commands.onCommandExecuted(({ id }) => {
      if (VIEW_CHANGES.has(id)) changed();
    });
  }

  #adopt(id: string, name: string): SheetModel {
    const sheet = new SheetModel(this.#model.newId(), name);
    this.#ids.set(sheet, id);
    this.#invalidate(id);
    return sheet;
  }

  #invalidate(sheetId: string | null): void {
    for (const [sheet, id] of this.#ids) {
      if (sheetId !== null && sheetId !== id) continue;
      sheet.invalidate(() => {
        const worksheet = this.#workbook.getWorkbook().getSheetBySheetId(id);
        return worksheet ? this.#reader(worksheet).all() : [];
      });
    }
  }

  #reader(worksheet: Worksheet): SheetReader {
    return new SheetReader(this.#injector, this.#workbook.getWorkbook(), worksheet, this.#model.language);
  }

  #put(subUnitId: string, cellValue: ReturnType<typeof toMatrix>): void {
    this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: UNIT_ID, subUnitId, cellValue });
  }

  /** Univer goes on to look for the formulas of sheets that are gone, unless it finds out anew what depends on what. */
  #calculateAll(): void {
    this.#commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** @returns whether sheets are gone */
  #showSheets(): boolean {
    const { sheets } = this.#model;
    const gone = [...this.#ids].filter(([sheet]) => !sheets.includes(sheet));
    // Univer would give a new sheet of the same name another one, and its formulas would look for the old cells.
    const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
    for (const [, id] of gone) {
      const grid = this.#workbook.getSheetBySheetId(id);
      if (grid && names.has(grid.getSheetName().toLowerCase())) grid.setName(`${id}, deleted`);
    }
    for (const [index, sheet] of sheets.entries()) {
      if (this.#ids.has(sheet)) continue;
      const id = `sheet-${sheet.id}`;
      this.#ids.set(sheet, id);
      this.#workbook.insertSheet(sheet.name, { index, sheet: toSheetData(sheet, id) });
    }
    for (const [sheet, id] of gone) {
      this.#ids.delete(sheet);
      this.#workbook.deleteSheet(id);
    }
    for (const [index, sheet] of sheets.entries()) {
      const grid = this.#grid(sheet);
      if (grid.getSheetName() !== sheet.name) grid.setName(sheet.name);
      if (grid.getIndex() !== index) this.#workbook.moveSheet(grid, index);
      if (grid.isSheetHidden() !== sheet.hidden) {
        if (sheet.hidden) grid.hideSheet();
        else grid.showSheet();
      }
      if ((grid.getTabColor() ?? "") !== (sheet.tabColor ?? "")) grid.setTabColor(sheet.tabColor ?? "");
    }
    return gone.length > 0;
  }

  #showLayout(sheet: SheetModel): void {
    if (!this.#ids.has(sheet)) return;
    const grid = this.#grid(sheet);
    const config = grid.getSheet().getConfig();
    if (config.rowCount !== sheet.rows) grid.setRowCount(sheet.rows);
    if (config.columnCount !== sheet.columns) grid.setColumnCount(sheet.columns);
    grid.setFreeze(freezeOf(sheet));
    for (const [column, width] of sheet.columnWidths) {
      if (grid.getColumnWidth(column) !== width) grid.setColumnWidth(column, width);
    }
    for (const [row, height] of sheet.rowHeights) {
      if (grid.getRowHeight(row) !== height) grid.setRowHeightsForced(row, 1, height);
    }
    const folded = sheet.groups.filter(({ collapsed }) => collapsed);
    for (const { first, count, of } of this.#folded.get(sheet) ?? []) {
      if (of === "rows") grid.showRows(first, count);
      else grid.showColumns(first, count);
    }
    for (const { first, count, of } of folded) {
      if (of === "rows") grid.hideRows(first, count);
      else grid.hideColumns(first, count);
    }
    this.#folded.set(sheet, folded);
    if ((config.showGridlines === BooleanNumber.FALSE) !== sheet.hiddenGridlines)
      grid.setHiddenGridlines(sheet.hiddenGridlines);
  }

  #readSelection(): void {
    const range = this.#workbook.getActiveRange()?.getRange();
    if (!range) return;
    this.#model.selection = {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  #grid(sheet: SheetModel): FWorksheet {
    const grid = this.#workbook.getSheetBySheetId(this.idOf(sheet));
    if (!grid) throw new Error(`The grid lost the sheet ${sheet.name}.`);
    return grid;
  }
}

interface SheetChange {
  readonly unitId: string;
  readonly subUnitId: string;
}

function isSheetChange(params: object | undefined): params is SheetChange {
  return params !== undefined && "unitId" in params && "subUnitId" in params && params.unitId === UNIT_ID;
}
