import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { sidebarFile } from "../../../scripts/build/sidebar-file";
import type { AnswersCalls } from "./fake-server";

const ROOT = path.resolve(__dirname, "../../..");

/** What Google allows the frame of a sidebar. */
const SANDBOX =
  "allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-top-navigation-by-user-activation";

/**
 * `google.script.run` as a page in Google's frame sees it, over the function that the test exposes. And the page's
 * pauses pass ten times as fast: nobody types here that it should wait for.
 */
const SHIM = `
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = (then, pause) => wait(then, pause / 10);
  const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
    if (name === "withSuccessHandler") return (handler) => runner(handler, failure);
    if (name === "withFailureHandler") return (handler) => runner(success, handler);
    return (request) => void callServer(name, request).then(({ ok, json }) => {
      if (ok) success(JSON.parse(json));
      else failure(new Error(JSON.parse(json)));
    });
  } });
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** A browser's page in which sidebars are opened, one after another. */
export class SidebarPage {
  /** What the page reported as an error since the sidebar was opened. */
  readonly errors: string[] = [];
  #server: AnswersCalls | null = null;

  private constructor(
    readonly page: Page,
    private readonly html: string,
  ) {
    // Below the patience of a test, so that a failure names what was waited for.
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  static async start(browser: Browser): Promise<SidebarPage> {
    const html = (await sidebarFile(ROOT)).replace("<script>", () => `<script>${SHIM}</script><script>`);
    const page = await browser.newPage({ viewport: { width: 300, height: 900 } });
    const sidebars = new SidebarPage(page, html);
    await page.exposeFunction("callServer", (name: string, request: unknown) => {
      if (sidebars.#server === null) throw new Error("no sidebar is open");
      return sidebars.#server.reply(name, request);
    });
    return sidebars;
  }

  /** Opens the built sidebar afresh, in a frame as narrow and as closed as Google's. */
  async open(server: AnswersCalls): Promise<void> {
    // The sidebar that was open must not ask the new server what it had still in mind.
    await this.page.setContent("");
    this.errors.length = 0;
    this.#server = server;
    await this.page.setContent(framed(this.html));
    await this.page.frameLocator("iframe").locator("h1").first().waitFor({ state: "attached" });
  }

  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate !== this.page.mainFrame());
    if (frame === undefined) throw new Error("the sidebar has no frame");
    return frame;
  }
}

function framed(html: string): string {
  const source = html.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return `<!doctype html><html lang="en"><head><title>Test</title></head><body style="margin:0"><iframe title="RateSheet" style="border:0;width:300px;height:100vh;display:block" sandbox="${SANDBOX}" srcdoc="${source}"></iframe></body></html>`;
}
