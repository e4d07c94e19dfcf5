import type { CatalogEntry } from "../addon/catalog";
import { WorkbookModel, type WorkbookSettings } from "../model/workbook-model";
import { examplesTab } from "./examples-tab";
import { ratesTab } from "./rates-tab";
import { usageTab } from "./usage-tab";

/** The spreadsheet that the preview opens with: usage priced, every function shown, the rates. */
export function sampleWorkbook(
  catalog: readonly CatalogEntry[],
  { locale, ...settings }: Partial<WorkbookSettings> = {},
): WorkbookModel {
  const book = new WorkbookModel({ name: "OpenAI usage, August 2026", ...settings });
  const tabs = [usageTab(book.newId()), examplesTab(book.newId(), catalog), ratesTab(book.newId())];
  book.sheets = tabs.map(({ sheet }) => sheet);
  const [first] = book.sheets;
  if (first) book.activeSheet = first;
  // The tabs are written in English; the spreadsheet shows them in its own language.
  if (locale !== undefined) book.change({ locale });
  return book;
}
