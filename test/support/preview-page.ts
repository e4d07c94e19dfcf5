import type { Browser, FrameLocator, Page } from "playwright-core";
import type { LocalSpreadsheet } from "../../preview/host/local-spreadsheet";
import { startBrowser } from "./browser";
import { type RunningPreview, startPreview } from "./preview-server";

declare global {
  interface Window {
    /** The preview puts its spreadsheet here, for the console and for tests. */
    localSpreadsheet: LocalSpreadsheet;
  }
}

/** The preview in a browser, with the gestures of a person. */
export class PreviewPage {
  /** What went wrong in the page without anybody having caught it. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly preview: RunningPreview,
  ) {
    page.on("pageerror", (error) => this.problems.push(error.message));
  }

  static async open(...args: readonly string[]): Promise<PreviewPage> {
    const [preview, browser] = await Promise.allSettled([startPreview(...args), startBrowser()]);
    try {
      const opened = new PreviewPage(
        await valueOf(browser).newPage({ viewport: { width: 1440, height: 860 } }),
        valueOf(browser),
        valueOf(preview),
      );
      await opened.page.goto(opened.address);
      await opened.page.waitForSelector('body[data-state="ready"]', { timeout: 60_000 });
      return opened;
    } catch (error) {
      // One of the two may have started: left running, it would hold the test run open.
      if (browser.status === "fulfilled") await browser.value.close();
      if (preview.status === "fulfilled") await preview.value.stop();
      throw error;
    }
  }

  get address(): string {
    return this.preview.address;
  }

  /** Ends the server as Ctrl-C does; its exit code. */
  interrupt(): Promise<number | null> {
    return this.preview.stop();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.interrupt();
  }

  /** Selects a cell by the box beside the formula bar. */
  async select(a1: string): Promise<void> {
    const box = this.page.locator("[data-u-comp=defined-name] input");
    await box.click();
    await box.fill(a1);
    await box.press("Enter");
    // The box keeps the keyboard for a moment.
    await this.page.waitForFunction(
      (name) =>
        window.localSpreadsheet.selectedCell() === name &&
        document.activeElement?.closest("[data-u-comp=defined-name]") === null,
      a1,
    );
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Types into the selected cell, its first letter by key and the rest at once, and enters it. */
  async enter(text: string): Promise<void> {
    const cell = await this.page.evaluate(() => window.localSpreadsheet.selectedCell());
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
    await this.page.keyboard.press("Enter");
    // The selection moves on when the cell has taken what was typed.
    await this.page.waitForFunction((name) => window.localSpreadsheet.selectedCell() !== name, cell);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.localSpreadsheet.settled());
  }

  value(sheet: string, a1: string): Promise<string | number | boolean> {
    return this.page.evaluate(([tab, cell]) => window.localSpreadsheet.value(tab, cell), [
      sheet,
      a1,
    ] as const);
  }

  async openSidebar(): Promise<FrameLocator> {
    await this.page.getByRole("button", { name: "RateSheet" }).click();
    await this.page.getByRole("menuitem", { name: "Open sidebar" }).click();
    return this.sidebar;
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator("#sidebar iframe");
  }
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === "fulfilled") return settled.value;
  throw settled.reason;
}
