import type { SheetBlueprint, Sizes } from "../../scenarios/blueprint/blueprint";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid of a sheet that Google has just made. */
const NEW = { columns: 26, width: 100 };

/** How a sheet without contents looks. */
interface Layout {
  readonly columns: number;
  /** How many of them have cells: the width of the others is no matter. */
  readonly used: number;
  /** In pixels, by column from 1; what is not in it is as wide as on a new sheet. */
  readonly widths: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  readonly tabColor: string | null;
  /** Whether the [+] of folded rows stands above them, where their heading is. */
  readonly foldsBelowHeading: boolean;
}

const PLAIN: Layout = {
  columns: NEW.columns,
  used: 0,
  widths: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  hiddenGridlines: false,
  tabColor: null,
  foldsBelowHeading: false,
};

type Setting = (sheet: Sheet) => unknown;

/** A sheet that was made, with nothing written on it yet. */
export interface MadeSheet<Role extends string> {
  readonly sheet: Sheet;
  readonly description: SheetBlueprint<Role>;
}

/**
 * Makes the sheets of some descriptions, laid out and blank. Each is a copy of the one made before it that looks most
 * alike, and only what is otherwise is set: seven sheets take about 30 calls fewer so.
 * @param index where the first of them goes, from 0
 * @param attempt does what a sheet can be without
 * @param made collects them, those too that were made before a failure
 */
export function makeSheets<Role extends string>(
  spreadsheet: Spreadsheet,
  descriptions: readonly SheetBlueprint<Role>[],
  index: number,
  attempt: (what: string, work: () => void) => void,
  made: MadeSheet<Role>[],
): void {
  const templates: Template[] = [{ sheet: null, layout: PLAIN }];
  // Last to first, so that the first one is made last and stands before the user.
  for (const description of [...descriptions].reverse()) {
    const layout = layoutOf(description);
    const { sheet, begin } = insert(spreadsheet, description.name, index, nearestTo(layout, templates));
    made.unshift({ sheet, description });
    // Cells must be there for what is written; the rest a sheet can be without.
    if (layout.columns > begin.columns) {
      sheet.insertColumnsAfter(begin.columns, layout.columns - begin.columns);
    }
    attempt(`the column widths and frozen panes of ${description.name}`, () => {
      for (const set of settingsBetween(begin, layout)) set(sheet);
      const foldsBelowHeading = layout.foldsBelowHeading || begin.foldsBelowHeading;
      templates.push({ sheet, layout: { ...layout, foldsBelowHeading } });
    });
  }
}

/** Lays out a sheet that has its columns already. */
export function layOut<Role extends string>(sheet: Sheet, description: SheetBlueprint<Role>): void {
  for (const set of settingsBetween(PLAIN, layoutOf(description))) set(sheet);
}

/** A sheet that others are made after; null is a new one. */
interface Template {
  readonly sheet: Sheet | null;
  readonly layout: Layout;
}

/** The template after which the fewest calls are left to make. */
function nearestTo(layout: Layout, templates: readonly Template[]): Template | undefined {
  const left = (template: Template): number => settingsBetween(template.layout, layout).length;
  return templates
    .filter((template) => template.layout.columns <= layout.columns)
    .sort((one, other) => left(one) - left(other))[0];
}

/** A sheet made after a template, and how it looks at first; after none where Google refuses the copy. */
function insert(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
  template: Template | undefined,
): { readonly sheet: Sheet; readonly begin: Layout } {
  if (template !== undefined && template.sheet !== null) {
    try {
      const copy = spreadsheet.insertSheet(name, index, { template: template.sheet });
      return { sheet: copy, begin: template.layout };
    } catch {
      // As below.
    }
  }
  return { sheet: spreadsheet.insertSheet(name, index), begin: PLAIN };
}

function layoutOf<Role extends string>({
  cells,
  columnWidths,
  frozenRows,
  frozenColumns,
  tabColor,
  groups,
}: SheetBlueprint<Role>): Layout {
  const widths = new Map<number, number>();
  // Later sizes go before earlier ones.
  for (const { first, count, pixels } of columnWidths) {
    for (let column = first; column < first + count; column++) widths.set(column, pixels);
  }
  const used = cells[0]?.length ?? 0;
  const columns = Math.max(NEW.columns, used);
  const foldsBelowHeading = groups.some(({ of }) => of === "rows");
  return {
    columns,
    used,
    widths,
    frozenRows,
    frozenColumns,
    hiddenGridlines: true,
    tabColor,
    foldsBelowHeading,
  };
}

/** The calls that make a sheet of one layout one of another, but for the number of columns. */
function settingsBetween(from: Layout, to: Layout): readonly Setting[] {
  const width = ({ widths }: Layout, column: number): number => widths.get(column) ?? NEW.width;
  const sizes: Sizes[] = [];
  for (let column = 1; column <= to.used; column++) {
    const pixels = width(to, column);
    const last = sizes[sizes.length - 1];
    // A column that has its width already is set with its neighbours, where that saves a call.
    if (last !== undefined && last.pixels === pixels && last.first + last.count === column) {
      sizes[sizes.length - 1] = { ...last, count: last.count + 1 };
    } else if (column > from.columns ? pixels !== NEW.width : pixels !== width(from, column)) {
      sizes.push({ first: column, count: 1, pixels });
    }
  }
  const unlessAlike = (of: (layout: Layout) => unknown, set: Setting): readonly Setting[] =>
    of(from) === of(to) ? [] : [set];
  return [
    ...sizes.map(({ first, count, pixels }): Setting => {
      return (sheet) => sheet.setColumnWidths(first, count, pixels);
    }),
    ...unlessAlike(
      ({ frozenRows }) => frozenRows,
      (sheet) => {
        sheet.setFrozenRows(to.frozenRows);
      },
    ),
    ...unlessAlike(
      ({ frozenColumns }) => frozenColumns,
      (sheet) => {
        sheet.setFrozenColumns(to.frozenColumns);
      },
    ),
    ...unlessAlike(
      ({ hiddenGridlines }) => hiddenGridlines,
      (sheet) => sheet.setHiddenGridlines(to.hiddenGridlines),
    ),
    ...unlessAlike(
      ({ tabColor }) => tabColor,
      (sheet) => sheet.setTabColor(to.tabColor),
    ),
    // A sheet without groups may have what its template has.
    ...(to.foldsBelowHeading && !from.foldsBelowHeading
      ? [(sheet: Sheet) => sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE)]
      : []),
  ];
}
