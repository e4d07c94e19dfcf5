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
  const html = await built;
  const errors: string[] = [];
  const page = await browser.newPage({ viewport: { width: 300, height } });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.exposeFunction("callServer", (name: string, request: unknown) => server.reply(name, request));
  await page.setContent(
    '<!doctype html><html lang="en"><title>Test</title><body style="margin:0"><iframe title="RateSheet" style="border:0;width:300px;height:100vh;display:block" sandbox="allow-scripts allow-forms allow-popups"></iframe>',
  );
  await page.evaluate(
    (source) => document.querySelector("iframe")?.setAttribute("srcdoc", source),
    html.replace("<script>", () => `<script>${SHIM}</script><script>`),
  );
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("the sidebar has no frame");
  await frame.waitForSelector("h1", { state: "attached" });
  return { page, frame, errors, close: () => page.close() };
}
