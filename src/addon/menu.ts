import { PRODUCT_NAME } from "../api/product";

/** Builds the menu. Runs in AuthMode.NONE too, where any service but the menu itself would fail. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Open sidebar", "openSidebar").addToUi();
}

/** A newly installed add-on has no menu until the next opening without this. */
export function onInstall(): void {
  onOpen();
}

/** Shows the sidebar beside the sheet. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(PRODUCT_NAME);
  SpreadsheetApp.getUi().showSidebar(page);
}
