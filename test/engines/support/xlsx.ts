import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetters } from "../../../src/a1/a1";
import { cellOf } from "../../support/calculator/formula-tree";

/** What a cell of a workbook file holds; a formula as other spreadsheets than Google's write it. */
export type FileCell =
  | { readonly value: number | string | boolean }
  | { readonly formula: string }
  /** Nothing. */
  | null;

export interface FileSheet {
  readonly name: string;
  readonly cells: readonly (readonly FileCell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as an .xlsx file, the least that other spreadsheets open: no results, so that each formula is worked out. */
export function writeWorkbook(sheets: readonly FileSheet[]): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheets
      .map(
        (_, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(
        ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="r${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  sheets.forEach((sheet, index) => (files[`xl/worksheets/sheet${index + 1}.xml`] = sheetText(sheet)));
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(HEAD + text)])),
  );
}

function sheetText({ cells }: FileSheet): string {
  const rows = cells.map((line, row) => {
    const texts = line.map((cell, column) =>
      cell === null ? "" : cellText(cell, `${columnLetters(column + 1)}${row + 1}`),
    );
    return `<row r="${row + 1}">${texts.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function cellText(cell: Exclude<FileCell, null>, place: string): string {
  if ("formula" in cell) return `<c r="${place}"><f>${escaped(cell.formula)}</f></c>`;
  const { value } = cell;
  switch (typeof value) {
    case "number":
      return `<c r="${place}"><v>${value}</v></c>`;
    case "boolean":
      return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    default:
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** The results in a workbook file that another spreadsheet has saved, by sheet and `row,column` from 1. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, number | string | boolean>>;

export function readWorkbook(file: Uint8Array): Results {
  const files = unzipSync(file);
  const text = (name: string): string => {
    const part = files[name];
    return part === undefined ? "" : strFromU8(part);
  };
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    ([, item = ""]) =>
      [...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, part = ""]) => plain(part)).join(""),
  );
  const names = [...text("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) =>
    plain(name),
  );
  return new Map(
    names.map((name, index) => [name, resultsOf(text(`xl/worksheets/sheet${index + 1}.xml`), shared)]),
  );
}

function resultsOf(sheet: string, shared: readonly string[]): ReadonlyMap<string, number | string | boolean> {
  const found = new Map<string, number | string | boolean>();
  for (const [, attributes = "", body = ""] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const [, place = ""] = /r="([A-Z]+\d+)"/.exec(attributes) ?? [];
    const [, type = "n"] = /t="(\w+)"/.exec(attributes) ?? [];
    const [, value] = /<v[^>]*>([\s\S]*?)<\/v>/.exec(body) ?? [];
    if (value === undefined) continue;
    const key = cellOf(place).join();
    if (type === "s") found.set(key, shared[Number(value)] ?? "");
    else if (type === "n") found.set(key, Number(value));
    else if (type === "b") found.set(key, value === "1");
    else found.set(key, plain(value));
  }
  return found;
}
