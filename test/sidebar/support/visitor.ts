import type { Browser, Locator } from "playwright-core";
import { startBrowser } from "../../support/browser";
import { focusedName } from "../../support/focused-name";
import { usability } from "./expect-usable";
import type { AnswersCalls } from "./fake-server";
import { SidebarPage } from "./open-sidebar";

/** A person at a sidebar that is opened afresh for each test, in one page for all tests of a file. */
export class Visitor {
  #browser: Browser | null = null;
  #sidebars: SidebarPage | null = null;

  async start(): Promise<void> {
    this.#browser = await startBrowser();
    this.#sidebars = await SidebarPage.start(this.#browser);
  }

  async end(): Promise<void> {
    await this.#browser?.close();
  }

  async open(server: AnswersCalls): Promise<void> {
    await this.sidebars.open(server);
  }

  get sidebars(): SidebarPage {
    if (this.#sidebars === null) throw new Error("the browser was not started");
    return this.#sidebars;
  }

  get frame(): SidebarPage["frame"] {
    return this.sidebars.frame;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", { name });
  }

  field(label: string | RegExp): Locator {
    return this.frame.locator("input, select").and(this.frame.getByLabel(label)).filter({ visible: true });
  }

  /** Words on view; what is hidden does not count. */
  text(words: string | RegExp): Locator {
    return this.frame.getByText(words).filter({ visible: true });
  }

  press(key: string): Promise<void> {
    return this.sidebars.page.keyboard.press(key);
  }

  type(words: string): Promise<void> {
    return this.sidebars.page.keyboard.type(words);
  }

  /** Tabs until the control with the name has the focus, as a person without a mouse does. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await this.press("Tab");
      if ((await this.focusedName()).includes(name)) return;
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  /** The words of the control with the focus: its label, or what stands in it. */
  focusedName(): Promise<string> {
    return focusedName(this.frame);
  }

  /** What keeps people from using the page as it stands: nothing, if all is well. */
  usability(): Promise<readonly string[]> {
    return usability(this.sidebars);
  }
}
