import { chromium } from "playwright-core";
import { installedBrowser, npmBrowser } from "../support/browser";

test("CHROME_PATH decides, and is held to what it says", () => {
  expect(installedBrowser({ CHROME_PATH: process.execPath, PATH: "" })).toBe(process.execPath);
  expect(() => installedBrowser({ CHROME_PATH: "/no/such/browser", PATH: "" })).toThrow(
    'CHROME_PATH is "/no/such/browser", but there is no program.',
  );
});

test("the browser that npm brings starts where none is installed, on the systems it is made for", async () => {
  if (process.platform !== "linux" || process.arch !== "x64") {
    // Elsewhere a browser must be installed: what is unpacked does not run.
    expect(installedBrowser()).not.toBeNull();
    return;
  }
  const browser = await chromium.launch({ ...npmBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  await page.setContent("<title>Here</title>");
  expect(await page.title()).toBe("Here");
  await browser.close();
}, 60_000);
