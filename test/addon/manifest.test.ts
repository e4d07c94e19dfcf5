import { readFileSync } from "node:fs";
import path from "node:path";
import { freshBundle } from "../support/fresh-bundle";

const root = path.resolve(__dirname, "../..");

interface ProjectManifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[];
}

const project = JSON.parse(readFileSync(path.join(root, "appsscript.json"), "utf8")) as ProjectManifest;

/** Which scope a service asks for, by Google's reference; null is none. What is not listed here may not be used. */
const SCOPES: Readonly<Record<string, string | null>> = {
  SpreadsheetApp: "https://www.googleapis.com/auth/spreadsheets.currentonly",
  HtmlService: "https://www.googleapis.com/auth/script.container.ui",
  UrlFetchApp: "https://www.googleapis.com/auth/script.external_request",
  CacheService: null,
  Charts: null,
  LockService: null,
  PropertiesService: null,
  Utilities: null,
  // The address of the user would need a scope of its own: RateSheet asks, and takes a refusal for an answer.
  Session: null,
};
const SERVICE =
  /\b(?:[A-Z][A-Za-z]*(?:App|Service)|Charts|Utilities|Session|Drive|Gmail|Sheets|Browser|Jdbc|Maps)\b(?=\.)/g;
const ADDRESS = /https?:\/\/[^\s"'`)\\]+/g;

/** All of the server's code: that of the formulas and the menu, and that of the sidebar's requests. */
let code: string;
beforeAll(async () => {
  const { code: formulas, pages } = await freshBundle();
  code = `${formulas}\n${pages["Server"] ?? ""}`;
});

describe("the manifest asks for what the code calls, and no more", () => {
  test("exactly three scopes, each of a service that is called", () => {
    const services = new Set(code.match(SERVICE));
    const needed = [...services].map((service) => {
      expect(Object.keys(SCOPES)).toContain(service);
      return SCOPES[service];
    });
    expect([...new Set(needed.filter((scope) => scope !== null))].sort()).toEqual(
      [...project.oauthScopes].sort(),
    );
    expect(project.oauthScopes).toHaveLength(3);
  });

  test("exactly the two addresses that are fetched", () => {
    const fetches = code.match(/UrlFetchApp\.fetch\(/g);
    expect(fetches).toHaveLength(1);
    expect(code).not.toContain("fetchAll");
    const fetched = [
      "https://developers.openai.com/api/docs/pricing.md",
      "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json",
    ];
    for (const address of fetched) expect(code).toContain(address);
    expect(project.urlFetchWhitelist).toHaveLength(fetched.length);
    for (const address of fetched) {
      // Each by one entry, with https, its whole host and the beginning of its path.
      const entries = project.urlFetchWhitelist.filter((entry) => address.startsWith(entry));
      expect(entries).toHaveLength(1);
      const { protocol, host, pathname } = new URL(entries[0] ?? "");
      expect([protocol, host]).toEqual(["https:", new URL(address).host]);
      expect(pathname.length).toBeGreaterThan(1);
    }
  });

  test("any other address in the code is a source that is named, never asked", () => {
    const hosts = new Set((code.match(ADDRESS) ?? []).map((address) => new URL(address).host));
    // Those of the sources stand in their table; the others in licence notices.
    const sources = readFileSync("src/pricing/data/sources.tsv", "utf8");
    // The link to the Summary as PDF, which a person follows.
    hosts.delete("docs.google.com");
    for (const host of hosts) {
      if (sources.includes(`//${host}`)) continue;
      expect(host).toMatch(
        /(^|\.)(openai|github|githubusercontent|mikemcl|paulmillr|mike)\.(com|github\.com)$|github\.io$/,
      );
    }
  });
});
