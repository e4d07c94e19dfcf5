import { namesOfSet } from "../../scenarios/blueprint/build-blueprint";
import { findName, setName } from "../names";
import { freeSheetName } from "../sheet-names";
import type { SheetSet, WrittenSet } from "./own-sets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
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
  const written = orElse(
    () => {
      for (const { sheet, name } of before) sheet.setName(freeSheetName(spreadsheet, name, " (old)"));
      return write(index);
    },
    () => {
      for (const { sheet, name } of before) if (sheet.getName() !== name) sheet.setName(name);
      for (const { name, range } of names) setName(spreadsheet, name, range);
    },
  );
  // From here on the new sheets stand: an old one that cannot be deleted is no reason to lose them.
  return { ...written, left: sheets.flatMap((sheet) => deleteOrName(spreadsheet, sheet)) };
}

/** Does some work, and something else when it fails. */
function orElse<Done>(work: () => Done, undo: () => void): Done {
  try {
    return work();
  } catch (error) {
    undo();
    throw error;
  }
}

/** The name of a sheet that could not be deleted; nothing when it could. */
function deleteOrName(spreadsheet: Spreadsheet, sheet: Sheet): readonly string[] {
  const name = sheet.getName();
  try {
    spreadsheet.deleteSheet(sheet);
    return [];
  } catch {
    return [name];
  }
}

function namedCells(
  spreadsheet: Spreadsheet,
  set: number,
): readonly { readonly name: string; readonly range: Range }[] {
  return Object.values(namesOfSet(set).cells).flatMap((name: string) => {
    const range = findName(spreadsheet, name);
    return range === null ? [] : [{ name, range }];
  });
}
