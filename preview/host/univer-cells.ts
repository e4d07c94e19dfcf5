import {
  type ICellData,
  type Injector,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Language } from "../google/language";
import { writtenFormula } from "../google/parse-error";
import { BLANK, type Cell, type CellFormat, type Content } from "../model/cell";
import type { Cells } from "../model/sheet-model";
import { cellValue } from "./cell-arguments";
import { toFormat } from "./styles";

type Stored = Nullable<ICellData>;

/** Reads the cells of one sheet of the grid: contents with the results of formulas, spilled values, formats, notes. */
export class SheetReader {
  readonly #worksheet: Worksheet;
  readonly #formulas: FormulaDataModel;
  readonly #styles: ReturnType<Workbook["getStyles"]>;
  readonly #language: Language;
  readonly #unitId: string;
  readonly #sheetId: string;
  /** Formats by the id of their style: a column of 100,000 cells has one. */
  readonly #formats = new Map<string, CellFormat>();

  constructor(injector: Injector, workbook: Workbook, worksheet: Worksheet, language: Language) {
    this.#language = language;
    this.#worksheet = worksheet;
    this.#formulas = injector.get(FormulaDataModel);
    this.#styles = workbook.getStyles();
    this.#unitId = workbook.getUnitId();
    this.#sheetId = worksheet.getSheetId();
  }

  all(): Cells {
    const cells: Cells = [];
    const put = (row: number, column: number, cell: Cell) => {
      (cells[row] ??= [])[column] = cell;
    };
    this.#worksheet.getCellMatrix().forValue((row, column, stored) => {
      if (stored) put(row, column, this.#cell(row, column, stored));
    });
    this.#spilled().forValue((row, column, spilled) => {
      put(row, column, overSpilled(cells[row]?.[column] ?? BLANK, spilled));
    });
    return cells;
  }

  one(row: number, column: number): Cell {
    const stored: Stored = this.#worksheet.getCellRaw(row, column);
    const cell = stored ? this.#cell(row, column, stored) : BLANK;
    const spilled = this.#spilled().getValue(row, column);
    return spilled ? overSpilled(cell, spilled) : cell;
  }

  #spilled(): ObjectMatrix<Stored> {
    return new ObjectMatrix(this.#formulas.getArrayFormulaCellData()[this.#unitId]?.[this.#sheetId]);
  }

  #cell(row: number, column: number, stored: ICellData): Cell {
    const note = noteOf(stored.custom);
    return { content: this.#content(row, column, stored), format: this.#format(stored), note };
  }

  #content(row: number, column: number, stored: ICellData): Content {
    const value = cellValue(stored);
    const isFormula = Boolean(stored.f) || Boolean(stored.si);
    const formula = isFormula
      ? this.#formulas.getFormulaStringByCell(row, column, this.#sheetId, this.#unitId)
      : null;
    if (!formula) return { kind: "literal", value };
    const written = writtenFormula(formula, this.#language);
    return {
      kind: "formula",
      formula: written,
      ...(written === formula ? {} : { engine: formula }),
      // Cells are read when formulas have settled: one without a value came to a blank.
      result: value,
    };
  }

  #format(stored: ICellData): CellFormat {
    if (!stored.s) return BLANK.format;
    if (typeof stored.s !== "string") return toFormat(stored.s);
    const known = this.#formats.get(stored.s);
    if (known) return known;
    const format = toFormat(this.#styles.getStyleByCell(stored));
    this.#formats.set(stored.s, format);
    return format;
  }
}

function overSpilled(cell: Cell, spilled: Stored): Cell {
  if (cell.content.kind === "formula") return cell;
  return { ...cell, content: { kind: "spilled", value: cellValue(spilled) } };
}

function noteOf(custom: unknown): string {
  if (typeof custom !== "object" || custom === null || !("note" in custom)) return "";
  return typeof custom.note === "string" ? custom.note : "";
}
