import { languageOf } from "../google/language";
import { CELL_CHARACTERS } from "../google/limits";
import { readFormula } from "../google/parse-error";
import { throughUtf8 } from "../google/utf8";
import type { Cell, CellValue, Content } from "./cell";
import { readTyped } from "./typed-text";
import type { WorkbookModel } from "./workbook-model";

const ENGLISH = languageOf("en_US");

/** A text that is longer than a cell may be. */
class TooLongForCell extends Error {
  override readonly name = "Exception";
}

/** A text as a cell keeps it. */
export function storedText(text: string, { rules }: WorkbookModel): string {
  const stored = rules.utf8 ? throughUtf8(text) : text;
  if (rules.cellLimit && stored.length > CELL_CHARACTERS) {
    throw new TooLongForCell(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  return stored;
}

/** A formula as a cell of the spreadsheet keeps it. */
export function formulaContent(text: string, book: WorkbookModel): Content {
  const { formula, engine } = readFormula(
    storedText(text, book),
    book.rules.separators ? book.language : ENGLISH,
  );
  return { kind: "formula", formula, ...(engine === formula ? {} : { engine }) };
}

/** A value that a plain-text cell keeps as text. */
export function asPlainText(value: CellValue, book: WorkbookModel): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = String(value);
  return typeof value === "number" && book.language.hasDecimalComma ? text.replace(".", ",") : text;
}

/** A cell after text was typed into it, or written by a script, which is the same. */
export function typedCell(cell: Cell, text: string, book: WorkbookModel): Cell {
  const language = book.rules.typedText ? book.language : ENGLISH;
  const typed = readTyped(text, cell.format.numberFormat, language);
  if ("formula" in typed) return { ...cell, content: formulaContent(typed.formula, book) };
  const { value, numberFormat } = typed;
  return {
    ...cell,
    format: numberFormat === undefined ? cell.format : { ...cell.format, numberFormat },
    content: { kind: "literal", value: typeof value === "string" ? storedText(value, book) : value },
  };
}
