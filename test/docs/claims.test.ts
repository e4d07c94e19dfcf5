import { readFileSync } from "node:fs";
import path from "node:path";
import { HELP } from "../../src/functions/help/catalog";
import { bundledTable } from "../../src/pricing/bundled";
import { describeRates } from "../../src/pricing/rate-info";
import { SHEET_ROLES } from "../../src/scenarios/blueprint/blueprint";
import { FEWEST_SCENARIOS, MOST_SCENARIOS } from "../../src/scenarios/plan";
import { TEMPLATES } from "../../src/scenarios/templates";
import { manifest } from "../support/bundle";
import { page, ROOT } from "./support/pages";

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
];

const README = page("README.md").text;
const table = bundledTable();

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
}

describe("what the pages count is counted", () => {
  test("prices and models of the bundled table", () => {
    const count = `${table.rates.length} prices of ${table.models().length} models and tools`;
    expect(README).toContain(count);
    expect(page("docs/rates-changelog.md").text).toContain(count);
  });

  test("custom functions", () => {
    expect(page("CHANGELOG.md").text).toContain(`- ${HELP.length} custom functions`);
  });

  test("rows of real usage", () => {
    const { rows } = json("preview/workbook/usage.json") as { readonly rows: readonly unknown[] };
    expect(README).toContain(`${rows.length} rows of real`);
  });

  test("starting points and numbers of scenarios", () => {
    expect(README).toContain(`${WORDS[FEWEST_SCENARIOS] ?? ""} to ${WORDS[MOST_SCENARIOS] ?? ""} scenarios`);
    for (const { title } of TEMPLATES)
      expect(README.toLowerCase().replace(/\s+/g, " ")).toContain(title.toLowerCase());
  });

  test("tabs of scenarios, their standards, and the calls of custom functions", () => {
    const tabs = `**Build sheets** writes ${WORDS[SHEET_ROLES.length] ?? ""} tabs`;
    expect(README).toContain(tabs);
    const standards = page("docs/modelling-standards.md").text.replace(/\s+/g, " ");
    const names = SHEET_ROLES.map((role) => role.charAt(0).toUpperCase() + role.slice(1));
    expect(standards).toContain(`${tabs}: ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}.`);
    const numbered = standards.match(/ \d+\. \*\*/g) ?? [];
    expect(standards).toContain(`They follow the ${WORDS[numbered.length] ?? ""} standards below`);
    // standards.test.ts counts the calls in the sheets of every case: four, and one for each scenario.
    expect(standards).toContain(
      `${WORDS[4 + MOST_SCENARIOS] ?? ""} for ${WORDS[MOST_SCENARIOS] ?? ""} scenarios of 36 months`,
    );
  });

  test("libraries in the bundle", () => {
    const { dependencies } = json("package.json") as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const notices = page("NOTICE.md").text;
    expect(Object.keys(dependencies).filter((name) => !notices.includes(`| ${name} |`))).toEqual([]);
    expect(page("SECURITY.md").text).toContain("seven small libraries in the bundle");
    expect(Object.keys(dependencies)).toHaveLength(7);
  });
});

describe("the permissions are those of the manifest", () => {
  const { oauthScopes, urlFetchWhitelist } = json("appsscript.json") as {
    readonly oauthScopes: readonly string[];
    readonly urlFetchWhitelist: readonly string[];
  };

  test("the README explains each scope, and no other", () => {
    const section = /## Permissions\n([^]*?)\n## /.exec(README)?.[1] ?? "";
    const explained = [...section.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, scope]) => scope);
    expect(explained).toEqual(
      oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")),
    );
    for (const address of urlFetchWhitelist) expect(section).toContain(`\`${address}\``);
  });

  test("the listing justifies each scope, and no other", () => {
    const justified = page("docs/marketplace.md").text.matchAll(/^\| `(https:[^`]+)` \|/gm);
    expect([...justified].map(([, scope]) => scope)).toEqual([...oauthScopes]);
  });

  test("the privacy policy names the two files that are read, both on the whitelist", () => {
    const named = [...page("docs/privacy-policy.md").text.matchAll(/^\| `(https:[^`]+)` \|/gm)].map(
      ([, address = ""]) => address,
    );
    expect(named).toHaveLength(2);
    for (const address of named) {
      expect(manifest.urlFetchWhitelist.some((allowed) => address.startsWith(allowed))).toBe(true);
    }
  });
});

describe("the changelogs", () => {
  test("that of the rates begins with the table that ships", () => {
    const [, newest] = /^### (.+)$/m.exec(page("docs/rates-changelog.md").text) ?? [];
    expect(newest).toBe(describeRates(table.rates).version);
  });

  test("that of the code names the version of package.json", () => {
    const { version } = json("package.json") as { readonly version: string };
    expect(page("CHANGELOG.md").text).toMatch(
      new RegExp(`^(## ${version} |The first version, ${version} )`, "m"),
    );
  });
});

describe("the listing keeps Google's limits", () => {
  const listing = page("docs/marketplace.md").text;

  test("short description: 200 characters at most", () => {
    const [, quoted = ""] = /\*\*Short description\*\*.*\n\n((?:> .*\n)+)/.exec(listing) ?? [];
    const short = quoted.replace(/^> /gm, "").replace(/\n/g, " ").trim();
    expect(short.length).toBeGreaterThan(50);
    expect(short.length).toBeLessThanOrEqual(200);
  });

  test("the name is the product's: 30 characters at most, without Google", () => {
    const [, name = ""] = /\*\*App name\*\*[^:]*: (.+)/.exec(listing) ?? [];
    const product = readFileSync(path.join(ROOT, "src/api/product.ts"), "utf8");
    expect(product).toContain(`PRODUCT_NAME = "${name}"`);
    expect(name.length).toBeLessThanOrEqual(30);
    expect(name).not.toMatch(/google/i);
  });
});

test("the README cannot be read without the warning that estimates are no invoice", () => {
  const before = README.slice(0, README.indexOf("## "));
  expect(before).toMatch(/^> \[!IMPORTANT\]\n> \*\*Estimates are not an invoice\.\*\*/m);
});
