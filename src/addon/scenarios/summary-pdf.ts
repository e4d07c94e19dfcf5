import { PAGE } from "../../scenarios/blueprint/summary-sheet";
import type { SheetSet } from "./own-sets";

/**
 * Where Google makes a PDF of the Summary: one landscape A4 page, fitted to it. A plain link, which needs no permission of
 * its own. Its parameters are widely used, and not documented.
 */
export function summaryPdf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheets }: Pick<SheetSet, "sheets">,
): string | null {
  const summary = sheets.get("summary");
  if (summary === undefined) return null;
  const parameters = {
    format: "pdf",
    gid: String(summary.getSheetId()),
    range: PAGE,
    size: "A4",
    portrait: "false",
    scale: "4",
    gridlines: "false",
    sheetnames: "false",
    printtitle: "false",
    fzr: "false",
  };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://docs.google.com/spreadsheets/d/${spreadsheet.getId()}/export?${query.join("&")}`;
}
