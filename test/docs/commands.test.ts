import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { page, pages, ROOT } from "./support/pages";

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What npm runs without `run`. */
const SHORT = ["start", "test"];

function namedCommands(text: string): readonly string[] {
  const run = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name = ""]) => name);
  return [...new Set([...run, ...short])];
}

describe("every command that a page names can be run", () => {
  test.each(pages().map((one) => [one.file, one.text] as const))("%s", (_, text) => {
    expect(namedCommands(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(Object.entries(scripts))("npm run %s runs files that exist", (_, command) => {
    const named = command.match(/\S+\.(ts|json|mjs)\b/g) ?? [];
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test("npx runs what is installed", () => {
    const tools = pages().flatMap(({ text }) =>
      [...text.matchAll(/npx (\w[\w-]*)/g)].map(([, tool]) => tool),
    );
    expect(
      [...new Set(tools)].filter((tool) => !existsSync(path.join(ROOT, `node_modules/.bin/${tool}`))),
    ).toEqual([]);
  });
});

test("the README tells a newcomer the two commands, word for word", () => {
  const { text } = page("README.md");
  for (const name of SHORT) expect(text).toMatch(new RegExp(`^npm ci && npm ${name}$`, "m"));
});

test("CONTRIBUTING names every command there is", () => {
  const named = namedCommands(page("CONTRIBUTING.md").text);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test("the manual names the Node version that package.json asks for", () => {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    readonly engines: { readonly node: string };
  };
  const version = engines.node.replace(">=", "");
  for (const file of ["README.md", "CONTRIBUTING.md", "docs/install.md"]) {
    expect(page(file).text).toContain(`Node ${version} or later`);
  }
});
