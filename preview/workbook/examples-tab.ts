import type { CatalogEntry } from "../addon/catalog";
import { FORMATS, HEADER, MUTED, Tab } from "./tab";

/** Rows kept free below a sample call that returns a table; a test makes sure that they suffice. */
const TABLE_ROWS = 22;
const TABLE_COLUMNS = 13;

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
  return /^USD\b/.test(returns) ? FORMATS.cost : undefined;
}

/** Each function with its first sample call, the result it gives now, and one line about it. */
export function examplesTab(id: number, catalog: readonly CatalogEntry[]): Tab {
  const single = catalog.filter((entry) => !isTable(entry));
  const tables = catalog.filter(isTable);
  const rows = 2 + single.length + tables.length * (TABLE_ROWS + 1);
  const tab = new Tab(id, "Examples", { rows: rows + 10, columns: 3 + TABLE_COLUMNS });
  tab
    .widths(264, 460, 168, 470, 90, 90, 90, 90, 210, 90, 90, 90, 90)
    .freeze(1)
    .row("A1", ["Function", "Formula", "Result", "What it shows"], HEADER)
    .format("C1", { horizontalAlignment: "right" });
  let row = 2;
  for (const entry of [...single, ...tables]) {
    const [first] = entry.examples;
    if (!first) throw new Error(`${entry.name} has no example.`);
    const alone = entry.examples.find(({ formula }) => standsAlone(formula));
    const example = alone ?? first;
    const format = numberFormat(entry);
    tab
      .row(`A${row}`, [entry.name, example.formula], { verticalAlignment: "top", wrap: true })
      .format(`A${row}`, { fontWeight: "bold" })
      .note(`A${row}`, entry.summary)
      .format(`B${row}`, { fontFamily: "monospace" });
    if (!alone) {
      tab
        .put(`C${row}`, NEEDS_A_SCENARIO, { ...MUTED, verticalAlignment: "top", wrap: true })
        .row(`D${row}`, [example.explanation], { ...MUTED, verticalAlignment: "top", wrap: true });
      row += 1;
      continue;
    }
    if (isTable(entry)) {
      tab.put(`C${row}`, example.explanation, MUTED).put(`C${row + 1}`, example.formula);
      tab.format(`C${row + 1}:O${row + 1}`, { fontWeight: "bold" });
      row += TABLE_ROWS + 1;
      continue;
    }
    tab
      .put(`C${row}`, example.formula, {
        verticalAlignment: "top",
        horizontalAlignment: "right",
        ...(format === undefined ? {} : { numberFormat: format }),
      })
      .row(`D${row}`, [example.explanation], { ...MUTED, verticalAlignment: "top", wrap: true });
    row += 1;
  }
  return tab;
}
