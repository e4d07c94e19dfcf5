import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { codeFile } from "../../scripts/build/code-file";
import { serverFile, serverFileFacts } from "../../scripts/build/server-file";
import { sidebarFile } from "../../scripts/build/sidebar-file";
import { vocabularyFile } from "../../scripts/build/vocabulary-file";
import { FUNCTIONS } from "../../src/functions/catalog";
import { HELP } from "../../src/functions/help/catalog";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const code = read("dist/Code.js");
const serverPage = read("dist/Server.html");

/** Every service of Apps Script that the code could reach; none may be touched by loading it. */
const SERVICES =
  "SpreadsheetApp UrlFetchApp Utilities LockService PropertiesService CacheService HtmlService Session ScriptApp Logger console".split(
    " ",
  );

interface Loaded {
  readonly endpoints: Readonly<Record<string, unknown>>;
}

/** A realm of ECMAScript only, whose services throw when they are looked at. */
function load(): { realm: vm.Context; bundle: Loaded } {
  const realm = vm.createContext(Object.create(null) as object);
  for (const service of SERVICES) {
    Object.defineProperty(realm, service, {
      get: () => {
        throw new Error(`${service} was touched while loading`);
      },
    });
  }
  vm.runInContext(code, realm);
  return { realm, bundle: vm.runInContext("RateSheet_", realm) as Loaded };
}

describe("dist/ is what src/ builds", () => {
  test("Code.js", async () => expect(await codeFile(ROOT, serverPage)).toBe(code));
  test("Server.html", async () => expect(await serverFile(ROOT)).toBe(serverPage));
  test("Sidebar.html", async () => expect(await sidebarFile(ROOT)).toBe(read("dist/Sidebar.html")));
  test("Vocabulary.html", () => expect(vocabularyFile() === read("dist/Vocabulary.html")).toBe(true));
  test("appsscript.json", () => expect(read("dist/appsscript.json")).toBe(read("appsscript.json")));
});

describe("dist/Code.js in a realm of ECMAScript only", () => {
  test("loads without touching a service", () => expect(() => load()).not.toThrow());

  test("is at most 250 kB: a formula compiles all of it", () =>
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(250_000));

  test.each([
    ["Code.js", code],
    ["Server.html", serverPage],
  ])("%s has no private fields, static fields or modules, which Apps Script cannot parse", (_, text) => {
    expect(text).not.toMatch(/^\s*(static\s+\w+\s*=|import\s|export\s)/m);
    expect(text).not.toMatch(/[.\s{]#[a-z]\w*\s*[=(;]/);
  });

  test("has one top-level function for each thing Google calls by name, and no other", () => {
    const { realm, bundle } = load();
    const known = new Set([...Object.getOwnPropertyNames(vm.createContext({})), ...SERVICES, "RateSheet_"]);
    const topLevel = Object.getOwnPropertyNames(realm).filter((name) => !known.has(name));
    const expected = [
      ...FUNCTIONS.map(({ name }) => name),
      ...Object.keys(bundle.endpoints),
      ...serverFileFacts(serverPage).names,
    ];
    expect([...topLevel].sort()).toEqual([...expected].sort());
    expect(topLevel.filter((name) => name.endsWith("_"))).toEqual([]);
  });

  test("each custom function carries its JSDoc and its parameter names", () => {
    for (const { name, parameters } of HELP) {
      const doc = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
      expect(doc?.[2]).toBe(parameters.map((parameter) => parameter.name).join(", "));
      expect(doc?.[1]).toContain("@customfunction");
      for (const parameter of parameters)
        expect(doc?.[1]).toContain(`} ${parameter.name} ${parameter.description}`);
    }
  });
});

test("one text is evaluated in all of the code, as SECURITY.md says: Server.html, by Code.js", () => {
  const evaluations = (text: string): number => (text.match(/\bnew Function\b|\beval\(/g) ?? []).length;
  expect([code, serverPage, read("dist/Sidebar.html")].map(evaluations)).toEqual([1, 0, 0]);
});

describe("dist/Server.html", () => {
  test("is at most 560 kB", () => expect(Buffer.byteLength(serverPage)).toBeLessThanOrEqual(560_000));

  test("holds two script elements and a comment, and no mark inside them that would end one", () => {
    const marks = serverPage.match(/<\/?script[^>]*>|<!--/gi);
    expect(marks).toEqual([
      "<!--",
      '<script type="text/plain" id="build">',
      "</script>",
      '<script type="text/plain" id="code">',
      "</script>",
    ]);
  });
});

describe("the help that a formula shows", () => {
  test("is of the functions that are evaluated, with their parameters in order", () => {
    const evaluated = FUNCTIONS.map(({ name, parameters, required }) => [name, ...parameters, required]);
    expect(
      HELP.map(({ name, parameters }) => [
        name,
        ...parameters.map((parameter) => parameter.name),
        parameters.filter((parameter) => !parameter.optional).length,
      ]),
    ).toEqual(evaluated);
  });

  test.each(HELP.map((help) => [help.name, help] as const))("%s", (name, help) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z]$/);
    const optional = help.parameters.map((parameter) => parameter.optional === true);
    // Optional ones are last, so that a formula can leave them out.
    expect([...optional].sort()).toEqual(optional);
    for (const { description, optional: isOptional, example } of help.parameters) {
      expect(description.startsWith("Optional.")).toBe(isOptional === true);
      expect(`${description}${example}`).not.toMatch(/\n|\*\//);
    }
  });
});
