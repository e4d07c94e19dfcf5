import type { Browser, Frame, Page } from "playwright-core";
import path from "node:path";
import { sidebarFile } from "../../../scripts/build/sidebar-file";
import type { AnswersCalls } from "./fake-server";

const ROOT = path.resolve(__dirname, "../../..");

/** `google.script.run` as a page in Google's frame sees it, over the function that the test exposes. */
const SHIM = `
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

let built: Promise<string> | undefined;

/** A built sidebar in a frame as narrow as Google's, and more closed. */
export interface OpenSidebar {
  readonly page: Page;
  readonly frame: Frame;
  /** What the page reported to the console as an error. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openSidebar(
  browser: Browser,
  server: AnswersCalls,
  height = 900,
): Promise<OpenSidebar> {
  built ??= sidebarFile(ROOT);
  const html = (await built).replace("<script>", () => `<script>${SHIM}</script><script>`);
  const errors: string[] = [];
  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.exposeFunction("callServer", (name: string, request: unknown) => server.reply(name, request));
  await page.setContent(framed(html));
  await page.frameLocator("iframe").locator("h1").first().waitFor({ state: "attached" });
  return {
    page,
    // Looked up each time: a sandboxed frame may move to a process of its own while it loads.
    get frame() {
      const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
      if (frame === undefined) throw new Error("the sidebar has no frame");
      return frame;
    },
    errors,
    close: () => page.close(),
  };
}

function framed(html: string): string {
  const source = html.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return `<!doctype html><html lang="en"><head><title>Test</title></head><body style="margin:0"><iframe title="RateSheet" style="border:0;width:300px;height:100vh;display:block" sandbox="allow-scripts allow-forms allow-popups" srcdoc="${source}"></iframe></body></html>`;
}
