import type { CatalogEntry } from "../addon/catalog";
import type { CellFormat } from "../model/cell";
import { FORMATS, HEADER, MUTED, Tab } from "./tab";

/** Rows kept free below a sample call that returns a table; a test makes sure that they suffice. */
const TABLE_ROWS = 36;
const TABLE_COLUMNS = 13;
/** As many letters of the explanation and of the formula as a line of their columns takes, and how high a line is. */
const EXPLANATION_LINE = 38;
const FORMULA_LINE = 58;
const LINE_HEIGHT = 20;

const NEEDS_A_SCENARIO = "Works on a scenario's tabs";

function isTable({ returns }: CatalogEntry): boolean {
  return /\btable with a header\b/i.test(returns);
}

/** Whether a formula needs nothing of the spreadsheet: no cells, no tabs, no named ranges. */
function standsAlone(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return !/!|\b[A-Z]{1,3}\d*:|\b[A-Z]{1,3}\d+\b|\bOPENAI_RATES\b(?!\()/.test(bare);
}

/** How a result reads best: money with the decimals of unit costs, all else as it is. */
function numberFormat({ returns }: CatalogEntry): string | undefined {
  return /^USD\b/.test(returns) ? FORMATS.sample : undefined;
}

const CELL: CellFormat = { verticalAlignment: "top", wrap: true };

/** Each function with a sample call, one line about it, and the result it gives now. */
export function examplesTab(id: number, catalog: readonly CatalogEntry[]): Tab {
  const ordered = [...catalog.filter((entry) => !isTable(entry)), ...catalog.filter(isTable)];
  const rows = ordered.reduce((sum, entry) => sum + height(entry), 2);
  const tab = new Tab(id, "Examples", { rows: rows + 10, columns: 3 + TABLE_COLUMNS })
    .widths(292, 330, 400, 176, 110, 90, 90, 90, 90, 110, 90, 300, 200)
    .freeze(1)
    .rowHeight(1, 32)
    .row("A1", ["Function", "What it shows", "Formula", "Result"], HEADER);
  let row = 2;
  for (const entry of ordered) {
    putExample(tab, row, entry);
    row += height(entry);
  }
  return tab;
}

function height(entry: CatalogEntry): number {
  return isTable(entry) && sample(entry).standsAlone ? TABLE_ROWS : 1;
}

/** High enough for what wraps in the row, two lines at least. */
function rowHeight(explanation: string, formula: string): number {
  const lines = Math.max(explanation.length / EXPLANATION_LINE, formula.length / FORMULA_LINE, 2);
  return Math.ceil(lines) * LINE_HEIGHT;
}

interface Sample {
  readonly formula: string;
  readonly explanation: string;
  readonly standsAlone: boolean;
}

function sample({ examples }: CatalogEntry): Sample {
  const alone = examples.find(({ formula }) => standsAlone(formula));
  return { ...(alone ?? examples[0]), standsAlone: alone !== undefined };
}

function putExample(tab: Tab, row: number, entry: CatalogEntry): void {
  const { formula, explanation, standsAlone: works } = sample(entry);
  tab
    .rowHeight(row, rowHeight(explanation, formula))
    .row(`A${row}`, [entry.name, explanation, formula], CELL)
    .format(`A${row}`, { fontWeight: "bold" })
    .format(`B${row}`, MUTED)
    .format(`C${row}`, { fontFamily: "monospace", fontSize: 9 })
    .note(`A${row}`, entry.summary);
  if (!works) {
    tab.put(`D${row}`, NEEDS_A_SCENARIO, { ...CELL, ...MUTED });
    return;
  }
  const format = numberFormat(entry);
  tab.put(`D${row}`, formula, {
    verticalAlignment: "top",
    horizontalAlignment: "left",
    ...(format === undefined ? {} : { numberFormat: format }),
  });
  if (isTable(entry)) tab.format(`D${row}:P${row}`, { fontWeight: "bold", verticalAlignment: "top" });
}
