import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOfficialPage } from "../../src/feeds/official-page";
import type { Canonical } from "../../src/feeds/feed-rate";
import { latestAlias } from "../../src/pricing/aliases";
import type { Rate } from "../../src/pricing/rate";
import { checkAliases, readAliases } from "./alias-list";
import { Report, type Claim } from "./claim";
import { checkGenai, checkPage2025, confirmByPage2026, noteDisagreements } from "./cross-check";
import { Disagreements } from "./disagreements";
import { readGenaiPackage } from "./genai-package";
import { writeModels } from "./model-list";
import { readPage2025 } from "./page-2025";
import { readPriceList } from "./price-list";
import { readRefreshes } from "./refreshes";
import { replayRefreshes } from "./replay";
import { Sources } from "./sources";
import { writeRates } from "./write-rates";

/** The data files of the bundled table, by name, and what is to be told about how they came about. */
export interface BuiltTable {
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly taken: readonly string[];
  /** The table itself, as a refresh compares it. */
  readonly rates: readonly Rate[];
  readonly canonical: Canonical;
}

/**
 * Builds the bundled table from the inputs in a folder and the installed genai-prices. Writes nothing.
 * @throws when something in an input is not understood, or a page of OpenAI's has another price
 */
export function buildTable(inputs: string): BuiltTable {
  const read = (name: string): string => readFileSync(join(inputs, name), "utf8");
  const report = new Report();
  const sources = new Sources(read("sources.tsv"));
  const aliases = readAliases(read("aliases.tsv"), sources);
  const canonical: Canonical = (id) => latestAlias(id, aliases) ?? id;

  const listed = readPriceList(read("prices.tsv"), sources);
  const checked = checkAgainstPages(listed, read, canonical, report);
  const decided = new Disagreements(read("disagreements.tsv"));
  checkGenai(checked, readGenaiPackage(canonical, report), decided, report);
  const noted = noteDisagreements(checked, decided);

  const replayed = replayRefreshes(noted, read("sources.tsv"), readRefreshes(inputs), canonical);
  const rates = replayed.claims;
  checkAliases(aliases, rates);
  const taken = [...countBy(rates.map(({ source }) => source))].map(
    ([source, count]) => `${source}: ${count} rates`,
  );
  return {
    files: new Map([
      ["rates.tsv", writeRates(rates)],
      ["sources.tsv", replayed.sources],
      [
        "models.tsv",
        writeModels(read("models.tsv"), sources, new Set(rates.map(({ model }) => model)), report),
      ],
      ["aliases.tsv", read("aliases.tsv")],
    ]),
    report,
    taken,
    rates: replayed.rates,
    canonical,
  };
}

function checkAgainstPages(
  claims: readonly Claim[],
  read: (name: string) => string,
  canonical: Canonical,
  report: Report,
): Claim[] {
  const page2025 = readPage2025(read("pricing-page-2025-10.txt"));
  report.left.push(...page2025.left.map((line) => `2025-10 page: ${line}`));
  const page2026 = readOfficialPage(read("pricing-page-2026-08.md"), canonical);
  if (!page2026.ok) throw new Error(page2026.failure.message);
  report.left.push(
    ...page2026.value.left.map((left) => `2026-08 page, ${left.where}: ${left.what}: ${left.why}`),
  );
  checkPage2025(claims, page2025);
  const models = new Set(claims.map(({ model }) => model));
  const unpriced = page2025.calculator.filter((id) => !models.has(canonical(id)));
  if (unpriced.length > 0) throw new Error(`no price for ${unpriced.join(", ")} of the calculator`);
  return confirmByPage2026(claims, page2026.value.rates);
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
