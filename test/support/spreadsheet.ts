import type { Bundle } from "../../preview/addon/add-on";
import { startHeadlessUniver } from "../../preview/host/headless";
import { LocalSpreadsheet, type Opening } from "../../preview/host/local-spreadsheet";
import { WorkbookModel } from "../../preview/model/workbook-model";
import { openNodeEnclosure } from "../../preview/realm/node-enclosure";

type Parts = NonNullable<Opening["parts"]>;

/** A spreadsheet with formulas, without a grid. Close it when done. */
export function openSpreadsheet(
  bundle: Bundle,
  book = new WorkbookModel(),
  parts: Parts = {},
): LocalSpreadsheet {
  return new LocalSpreadsheet({
    bundle,
    book,
    univer: startHeadlessUniver(),
    openEnclosure: openNodeEnclosure,
    parts,
  });
}
