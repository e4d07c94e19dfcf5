import { readFileSync } from "node:fs";
import path from "node:path";
import { folderOf, sources, type Source } from "./support/sources";

const ROOT = path.resolve(__dirname, "../..");
const ALL = sources(["src", "cli", "preview", "selftest", "scripts", "bench"]);
const SRC = ALL.filter(({ file }) => file.startsWith("src/"));

describe("src/addon holds only what touches Google", () => {
  const SERVICE =
    /\b(SpreadsheetApp|HtmlService|UrlFetchApp|PropertiesService|CacheService|LockService|Utilities|Session|Charts|GoogleAppsScript|console)\b/;

  /** Those that name a service or a type of one, and those that use such a file of addon/. */
  function touching(files: readonly Source[]): ReadonlySet<string> {
    const found = new Set(files.filter(({ code }) => SERVICE.test(code)).map(({ file }) => file));
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const { file, imports } of files) if (imports.some(({ from }) => found.has(from))) found.add(file);
    }
    return found;
  }

  const addon = SRC.filter(({ file }) => folderOf(file) === "addon");

  test("every file does, itself or by a file beside it", () => {
    const found = touching(addon);
    expect(addon.map(({ file }) => file).filter((file) => !found.has(file))).toEqual([]);
  });

  test("no other folder names a service", () => {
    const others = SRC.filter(({ file }) => !["addon", "sidebar"].includes(folderOf(file)));
    const naming = others.filter(({ code }) =>
      /\b(SpreadsheetApp|HtmlService|GoogleAppsScript)\b/.test(code),
    );
    expect(naming.map(({ file }) => file)).toEqual([]);
  });
});

describe("the arrows between the folders", () => {
  const config = readFileSync(path.join(ROOT, "eslint.config.mjs"), "utf8");
  const listed = /const ARROWS = (\{[^]*?\n\});/.exec(config)?.[1] ?? "";
  const arrows = new Map(
    [...listed.matchAll(/^ {2}"?([\w-]+)"?: \[([^\]]*)\]/gm)].map(([, folder = "", others = ""]) => [
      folder,
      [...others.matchAll(/"([\w/-]+)"/g)].map(([, other = ""]) => other),
    ]),
  );

  test("are listed for every folder, and drawn", () => {
    const folders = [...new Set(SRC.map(({ file }) => folderOf(file)).filter((folder) => folder !== ""))];
    expect([...arrows.keys()].sort()).toEqual(folders.sort());
    const drawing = /## The house\n\n```\n([^]*?)```/.exec(
      readFileSync(path.join(ROOT, "CONTRIBUTING.md"), "utf8"),
    )?.[1];
    for (const folder of folders) expect(drawing).toContain(`src/${folder}/`);
  });

  test("are all used: one that nothing goes along is taken off the list", () => {
    const used = new Set(
      SRC.flatMap(({ file, imports }) => imports.map(({ from }) => `${folderOf(file)} → ${from.slice(4)}`)),
    );
    const unused = [...arrows].flatMap(([folder, others]) =>
      others
        .map((other) => `${folder} → ${other}/`)
        .filter((arrow) => ![...used].some((one) => one.startsWith(arrow))),
    );
    expect(unused).toEqual([]);
  });
});

describe("no code is there for its test alone", () => {
  /** What a bundle is entered by, which nothing imports. */
  const ENTRIES = ["scripts/build/data-entry.ts", "selftest/server/main.ts", "src/addon/server.ts"];
  const used = new Set(
    ALL.flatMap(({ imports }) =>
      imports.flatMap(({ from, names }) => (names ?? ["*"]).map((name) => `${from} ${name}`)),
    ),
  );

  test("what is exported is used beside it, or in its own file by what is", () => {
    const dead = ALL.filter(({ file }) => !ENTRIES.includes(file)).flatMap(({ file, code }) =>
      [...code.matchAll(/^export (?:abstract |async )*(?:function\*?|const|class) (\w+)/gm)]
        .map(([, name = ""]) => name)
        .filter((name) => !used.has(`${file} ${name}`) && !used.has(`${file} *`))
        .filter((name) => (code.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length < 2)
        .map((name) => `${name} of ${file}`),
    );
    expect(dead).toEqual([]);
  });
});
