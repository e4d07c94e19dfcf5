import { columnLetters } from "../../a1/a1";
import type { SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { STYLES, type Style, type StyleName } from "../../scenarios/blueprint/styles";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const INK = "#000000";
const SIZE = 10;
const RULE = "#111827";

/** Gives the cells of a sheet their colours, fonts and alignment, each in one call for all of them. */
export function dressSheet(sheet: Sheet, range: Range, cells: SheetBlueprint["cells"]): void {
  const names = cells.map((row) => row.map((cell): StyleName => cell?.style ?? "label"));
  const styles = names.map((row) => row.map((name): Style => STYLES[name]));
  const each = <Value>(of: (style: Style) => Value): Value[][] => styles.map((row) => row.map(of));
  const any = (of: (style: Style) => unknown): boolean =>
    styles.some((row) => row.some((style) => of(style) !== undefined));
  range.setTextStyles(textStyles(names));
  range.setBackgrounds(each(({ background }) => background ?? null));
  if (any(({ align }) => align)) range.setHorizontalAlignments(each(({ align }) => align ?? null));
  if (any(({ wrap }) => wrap)) range.setWraps(each(({ wrap }) => wrap === true));
  const ruled = styles.flatMap((row, index) => runs(row).map(([from, to]) => a1(index + 1, from, to)));
  if (ruled.length > 0) {
    sheet.getRangeList(ruled).setBorder(true, null, null, null, null, null, RULE, null);
  }
}

function textStyles(names: readonly (readonly StyleName[])[]): TextStyle[][] {
  const made = new Map<StyleName, TextStyle>();
  const styleOf = (name: StyleName): TextStyle => {
    const { color, bold, size }: Style = STYLES[name];
    const known =
      made.get(name) ??
      SpreadsheetApp.newTextStyle()
        .setForegroundColor(color ?? INK)
        .setBold(bold === true)
        .setFontSize(size ?? SIZE)
        .build();
    made.set(name, known);
    return known;
  };
  return names.map((row) => row.map(styleOf));
}

/** The runs of ruled cells of a row, from and to, counted from 1. */
function runs(row: readonly Style[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach(({ ruled }, index) => {
    if (ruled !== true) return;
    const last = found[found.length - 1];
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else found.push([index + 1, index + 1]);
  });
  return found;
}

function a1(row: number, from: number, to: number): string {
  return `${columnLetters(from)}${row}:${columnLetters(to)}${row}`;
}
