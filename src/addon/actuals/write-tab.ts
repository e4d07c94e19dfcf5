import type { Blueprint, SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import type { MoneyLook } from "../../scenarios/blueprint/formats";
import { writeBlueprint, writeSheet, type SheetsByRole } from "../scenarios/write-blueprint";
import { copyTab } from "./copy-tab";
import type { ActualsDesk } from "./desk";
import { growTo } from "./line-cells";
import { clearUnfinished, markFinished, markUnfinished, ownTabs } from "./own-tabs";
import { beginTab, rememberTab } from "./tab-memory";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A calculated tab to write: as a new one, or over the one there is, whose place and references stay. */
export interface TabToWrite<Role extends string> {
  readonly sheet: SheetBlueprint<Role>;
  readonly money: MoneyLook;
  /** The mark by which it is found again. */
  readonly mark: string;
  /** True where a person changed it since it was written: a copy of that is kept. Found out before anything is written. */
  readonly isChanged: boolean;
}

/** Writes a tab. What must be kept of an earlier one is in its description; a copy has the rest. */
export function writeTab<Role extends string>(
  desk: ActualsDesk,
  { sheet: description, money, mark, isChanged }: TabToWrite<Role>,
): void {
  const { book, spreadsheet } = desk;
  const known = ownTabs(spreadsheet).get(mark);
  if (known === undefined) {
    const sheet = made(desk, { sheets: [description], names: [], money }, mark);
    rememberTab(sheet, description);
    markFinished(sheet, mark);
    return;
  }
  if (isChanged) {
    desk.kept.push(copyTab(desk, known));
  }
  beginTab(known);
  const own: SheetsByRole<Role> = new Map([[description.role, known]]);
  overwrite(known, description, (over) => writeSheet(book, known, over, money, own));
  rememberTab(known, description);
}

function made<Role extends string>(desk: ActualsDesk, blueprint: Blueprint<Role>, mark: string): Sheet {
  const { book, spreadsheet } = desk;
  const [description] = blueprint.sheets;
  if (description === undefined) throw new Error("nothing to write");
  clearUnfinished(spreadsheet, [description.name]);
  const active = spreadsheet.getActiveSheet();
  const none: SheetsByRole<Role> = new Map<Role, Sheet>();
  const sheets = writeBlueprint(book, blueprint, none, spreadsheet.getNumSheets(), (sheet) =>
    markUnfinished(sheet, mark),
  );
  spreadsheet.setActiveSheet(active);
  const sheet = sheets.get(description.role);
  if (sheet === undefined) throw new Error("the tab is not there");
  return sheet;
}

/** Writes over all rows that the tab had; groups and charts stand already, and columns beside are the person's. */
function overwrite<Role extends string>(
  sheet: Sheet,
  description: SheetBlueprint<Role>,
  write: (over: SheetBlueprint<Role>) => void,
): void {
  const { cells } = description;
  const columns = cells[0]?.length ?? 0;
  const rows = Math.max(cells.length, sheet.getLastRow());
  growTo(sheet, rows, columns);
  const blank = new Array<null>(columns).fill(null);
  const rest = Array.from({ length: rows - cells.length }, () => blank);
  write({ ...description, cells: [...cells, ...rest], groups: [], charts: [] });
}
