import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../support/browser";

/** The realm of the page, with a way to load a script in it and call a function. */
const SOURCE = `
  import { Realm } from "./preview/realm/realm";
  import { openPageEnclosure } from "./preview/realm/page-enclosure";
  globalThis.callInRealm = (code, name, args = []) => {
    const realm = new Realm(code, openPageEnclosure, () => ({ SpreadsheetApp: "given" }));
    try {
      return { result: realm.call(name, args) };
    } catch (error) {
      return { message: error.message, line: error.line };
    } finally {
      realm.close();
    }
  };
  globalThis.dateInRealm = () => callInRealm("function look(d) { return [d instanceof Date, d]; }", "look", [new Date(5)]);
`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const root = path.resolve(__dirname, "../..");
  const stdin = { contents: SOURCE, resolveDir: root, loader: "ts" as const };
  const { outputFiles } = buildSync({ stdin, bundle: true, write: false, format: "iife", target: "es2022" });
  browser = await startBrowser();
  page = await browser.newPage();
  await page.evaluate(outputFiles[0]?.text ?? "");
}, 60_000);
afterAll(() => browser.close());

function call(code: string, name: string): Promise<unknown> {
  return page.evaluate(`callInRealm(${JSON.stringify(code)}, ${JSON.stringify(name)})`);
}

test.each(
  "window self document top parent frames location setTimeout setInterval queueMicrotask fetch XMLHttpRequest WebSocket localStorage indexedDB navigator URL TextEncoder crypto atob performance structuredClone Intl console WebAssembly globalThis postMessage alert Worker".split(
    " ",
  ),
)("the page's realm has no %s", async (name) => {
  expect(await call(`function look() { return typeof ${name}; }`, "look")).toEqual({ result: "undefined" });
});

test("it has what it is given, and ECMAScript", async () => {
  const code = "function look() { return [SpreadsheetApp, typeof JSON, typeof Map, [1].concat(2).length]; }";
  expect(await call(code, "look")).toEqual({ result: ["given", "object", "function", 2] });
});

test("a function made of text sees the same, and not the window", async () => {
  const code = `function look() {
    const made = new Function("a", "b", "return [SpreadsheetApp, typeof document, typeof console, a + b];");
    return made(1, 2).concat(made instanceof Function, new Function("return 7;")());
  }`;
  expect(await call(code, "look")).toEqual({ result: ["given", "undefined", "undefined", 3, true, 7] });
});

test("dates cross as the realm's own, and back as the page's", async () => {
  const seen = await page.evaluate(
    "(() => { const [inside, back] = dateInRealm().result; return [inside, back instanceof Date, back.getTime()]; })()",
  );
  expect(seen).toEqual([true, true, 5]);
});

test("an error comes with its line", async () => {
  const code = "\n\nfunction fail() {\n  throw new Error('no');\n}";
  expect(await call(code, "fail")).toEqual({ message: "no", line: 4 });
});

test("no frame stays behind", async () => {
  expect(await page.evaluate("document.querySelectorAll('iframe').length")).toBe(0);
});
