import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { focusedName } from "./focused-name";
import type { PreviewPage } from "./preview-page";

/** For what a slow machine calculates meanwhile. */
const PATIENCE = 60_000;

/** The sidebar of the local spreadsheet, in the hands of a person without a mouse. */
export class SidebarByKeyboard {
  constructor(private readonly preview: PreviewPage) {}

  /** Opens it from the menu. */
  async open(): Promise<void> {
    await this.preview.page.getByRole("button", { name: "RateSheet" }).focus();
    await this.#press("ArrowDown");
    await this.#press("Enter");
    await this.shows("What do you want to do?");
  }

  /** Looked up each time: a closed frame may move to a process of its own. */
  async frame(): Promise<Frame> {
    const handle = await this.preview.page.locator("#sidebar iframe").elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error("the sidebar has no frame");
    return frame;
  }

  /** Tabs until the control with the name has the focus, on or back. */
  async reach(name: RegExp, by: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const frame = await this.frame();
    for (let presses = 0; presses < 100; presses++) {
      if (name.test(await focusedName(frame))) return;
      await this.#press(by);
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  }

  async use(name: RegExp, by?: "Shift+Tab"): Promise<void> {
    await this.reach(name, by);
    await this.#press("Enter");
  }

  async fill(name: RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.preview.page.keyboard.type(text);
  }

  /** Comes back from the grid, as F6 does in Google Sheets, and presses a button. */
  async returnTo(name: string): Promise<void> {
    await this.preview.sidebar.getByRole("button", { name }).filter({ visible: true }).focus();
    await this.#press("Enter");
  }

  /** Waits for words on view. */
  async shows(words: string | RegExp): Promise<void> {
    const found = this.preview.sidebar.getByText(words).filter({ visible: true }).first();
    await found.waitFor({ timeout: PATIENCE });
  }

  /** Waits for words on view, and looks the state over: axe finds nothing, and nothing overflows the 300 pixels. */
  async sees(words: string | RegExp): Promise<void> {
    await this.shows(words);
    const frame = await this.frame();
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await this.preview.settled();
  }

  #press(key: string): Promise<void> {
    return this.preview.page.keyboard.press(key);
  }
}
