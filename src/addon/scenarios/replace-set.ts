import { namesOfSet } from "../../scenarios/blueprint/build-blueprint";
import { freeName } from "../rates/own-sheets";
import type { WrittenSet } from "./build";
import { ownSheets, type SheetSet } from "./own-sets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Puts new sheets in the place of a set. The old ones step aside under another name and go last, when the new ones
 * stand; if the new ones cannot be written, the old ones come back as they were.
 * @param write makes the new set, its first sheet at an index from 0
 */
export function replaceSet(
  spreadsheet: Spreadsheet,
  old: SheetSet,
  write: (index: number) => WrittenSet,
): WrittenSet {
  const sheets = [...old.sheets.values()];
  const before = sheets.map((sheet) => ({ sheet, name: sheet.getName() }));
  const index = Math.min(...sheets.map((sheet) => sheet.getIndex())) - 1;
  const names = namedCells(spreadsheet, old.number);
  const known = new Set(ownSheets(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
  for (const { sheet, name } of before) sheet.setName(freeName(spreadsheet, `${name} (old)`));
  try {
    const written = write(index);
    for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
    return written;
  } catch (error) {
    for (const { sheet } of ownSheets(spreadsheet)) {
      if (!known.has(sheet.getSheetId())) spreadsheet.deleteSheet(sheet);
    }
    for (const { sheet, name } of before) sheet.setName(name);
    for (const { name, range } of names) spreadsheet.setNamedRange(name, range);
    throw error;
  }
}

function namedCells(
  spreadsheet: Spreadsheet,
  set: number,
): readonly { readonly name: string; readonly range: Range }[] {
  return Object.values(namesOfSet(set).cells).flatMap((name: string) => {
    const range = spreadsheet.getRangeByName(name);
    return range === null ? [] : [{ name, range }];
  });
}
