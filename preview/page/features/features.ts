import type { Injector } from "@univerjs/core";
import type { LocalSpreadsheet } from "../../host/local-spreadsheet";
import type { Change } from "../../model/change";
import type { SheetModel } from "../../model/sheet-model";
import { oncePerFrame } from "../once-per-frame";
import { Charts } from "./charts";
import { showConditionalFormats } from "./conditional-formats";
import { showNotes } from "./notes";
import { RowHeights } from "./row-heights";
import { showValidations } from "./validations";

/** What the grid shows beside cells: notes, drop-downs, charts. */
export function showFeatures(spreadsheet: LocalSpreadsheet, injector: Injector): void {
  const charts = new Charts(spreadsheet, injector);
  const heights = new RowHeights(spreadsheet);
  const { grid, book } = spreadsheet;
  const show = (sheet: SheetModel, parts: ReadonlySet<Change["part"]>) => {
    if (!book.sheets.includes(sheet)) return;
    if (parts.has("cells")) showNotes(injector, sheet, grid.idOf(sheet));
    if (parts.has("validations")) showValidations(injector, sheet, grid.idOf(sheet));
    if (parts.has("conditional formats")) showConditionalFormats(injector, sheet, grid.idOf(sheet));
  };
  for (const sheet of book.sheets) show(sheet, new Set(["cells", "validations", "conditional formats"]));
  spreadsheet.onShown((changes) => {
    const touched = new Map<SheetModel, Set<Change["part"]>>();
    for (const change of changes) {
      if (!("sheet" in change)) continue;
      touched.set(change.sheet, (touched.get(change.sheet) ?? new Set()).add(change.part));
    }
    // Univer calculates the formulas of these features together with those of cells, and then misses what spills.
    void spreadsheet.settled().then(() => {
      for (const [sheet, parts] of touched) show(sheet, parts);
    });
    charts.refresh();
  });
  spreadsheet.onView(
    oncePerFrame(() => {
      grid.refresh();
      heights.fit();
      charts.refresh();
    }),
  );
}
