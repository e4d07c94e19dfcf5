import { mkdir } from "node:fs/promises";
import path from "node:path";
import { notePictures } from "./release/shown";
import { PreviewPage } from "../test/support/preview-page";

const ROOT = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(ROOT, "docs/images");
/** Wide enough for the usage, its totals and the sidebar. */
const SIZE = { width: 1740, height: 900 };
const PATIENCE = 60_000;

/** Takes the pictures that the README and the docs show, from the local spreadsheet with the recorded price lists. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await inPreview(async (preview) => {
    await usage(preview);
    await ratesUpdate(preview);
    await scenario(preview);
  });
  await inPreview(actuals);
  await notePictures(ROOT);
}

/** A fresh spreadsheet for each row of pictures. */
async function inPreview(pictures: (preview: PreviewPage) => Promise<void>): Promise<void> {
  const preview = await PreviewPage.open("--feed", "recorded");
  try {
    await preview.page.setViewportSize(SIZE);
    await preview.settled();
    await pictures(preview);
  } finally {
    await preview.close();
  }
}

async function take(preview: PreviewPage, name: string): Promise<void> {
  // The grid draws after the figures have settled.
  await preview.settled();
  await preview.page.waitForTimeout(1000);
  await preview.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function usage(preview: PreviewPage): Promise<void> {
  const sidebar = await preview.openSidebar();
  await sidebar.getByText(/^Rates of /).waitFor();
  await preview.select("F2");
  await take(preview, "usage");
}

async function ratesUpdate(preview: PreviewPage): Promise<void> {
  await preview.sidebar.getByRole("button", { name: "Check the rates" }).click();
  await preview.sidebar.getByRole("button", { name: "Check for updates" }).click();
  await preview.sidebar.getByRole("button", { name: /^Apply \d/ }).waitFor({ timeout: PATIENCE });
  await take(preview, "rates-update");
  await preview.sidebar.getByRole("button", { name: "Back" }).filter({ visible: true }).click();
  await preview.sidebar.getByRole("button", { name: "Back" }).filter({ visible: true }).click();
}

async function scenario(preview: PreviewPage): Promise<void> {
  const { sidebar } = preview;
  await sidebar.getByRole("button", { name: "Build scenario" }).click();
  await sidebar.getByRole("button", { name: "Chat assistant" }).click();
  await sidebar
    .getByText(/ in \d+ months/)
    .first()
    .waitFor({ timeout: PATIENCE });
  await sidebar.getByRole("heading", { name: "Comparison" }).scrollIntoViewIfNeeded();
  await take(preview, "scenario-form");
  await sidebar.getByRole("button", { name: "Build sheets" }).click();
  await sidebar.getByText(/^Done\./).waitFor({ timeout: PATIENCE });
  await preview.page.getByRole("button", { name: "Close the sidebar" }).click();
  for (const tab of ["Summary", "Inputs", "Forecast", "Compare", "Checks"]) {
    await preview.openTab(tab);
    await take(preview, `scenario-${tab.toLowerCase()}`);
  }
}

/** From the sample export to a reconciled month. */
async function actuals(preview: PreviewPage): Promise<void> {
  const sidebar = await preview.openSidebar();
  await sidebar.getByRole("button", { name: /^Actuals/ }).click();
  await sidebar.getByRole("button", { name: "Try a sample export" }).click();
  const imports = sidebar.getByRole("button", { name: "Import", exact: true });
  await sidebar.locator("[aria-disabled=false]").and(imports).nth(1).waitFor({ timeout: PATIENCE });
  await sidebar.getByText("The files are of 2 kinds.").evaluate((element) => {
    // Of the sidebar alone: scrolled into view, it would move the page around it as well.
    window.scrollBy(0, element.getBoundingClientRect().top);
  });
  await take(preview, "actuals-import");
  for (const done of [1, 2]) {
    await imports.first().click();
    await sidebar
      .getByText("Done. Imported")
      .nth(done - 1)
      .waitFor({ timeout: 2 * PATIENCE });
  }
  await sidebar.getByRole("button", { name: "See the spend" }).click();
  await sidebar.getByText("Wrote Spend.").waitFor({ timeout: PATIENCE });
  for (const tab of ["Charges", "Reconcile", "Spend"]) {
    await sidebar
      .getByRole("button", { name: `Show ${tab}` })
      .first()
      .click();
    await take(preview, `actuals-${tab.toLowerCase()}`);
  }
  await sidebar.getByRole("button", { name: "What would it have cost" }).click();
  await sidebar.getByText("Wrote What if.").waitFor({ timeout: PATIENCE });
  await preview.openTab("What if");
  await preview.select("D7");
  await preview.enter("gpt-5-mini");
  await take(preview, "actuals-what-if");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
