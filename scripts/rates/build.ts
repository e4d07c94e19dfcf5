import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOfficialPage } from "../../src/feeds/official-page";
import type { Canonical } from "../../src/feeds/feed-rate";
import { parseDay, type Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";
import { Report } from "./claim";
import { readGenaiPackage } from "./genai-package";
import { readLaterModels, type LaterModels } from "./later-models";
import { mergeSources } from "./merge";
import { readPage2025 } from "./page-2025";
import { readRefreshes } from "./refreshes";
import { replayRefreshes } from "./replay";
import { dateTools } from "./tools";
import { readTsv, writeRates, writeTsv } from "./tsv";

/** The data files of the bundled table, by name, and what is to be told about how they came about. */
export interface BuiltTable {
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly taken: readonly string[];
  /** The table itself, as a refresh compares it. */
  readonly rates: readonly Rate[];
  readonly canonical: Canonical;
}

const SHUTDOWN_COLUMNS = ["model", "shutdown", "source", "note"] as const;

/** Builds the bundled table from the inputs in a folder and the installed genai-prices. Writes nothing. */
export function buildTable(inputs: string): BuiltTable {
  const read = (name: string): string => readFileSync(join(inputs, name), "utf8");
  const report = new Report();
  const aliasesText = read("aliases.tsv");
  const aliases = new Map(
    readTsv(aliasesText).map((row) => [row.get("alias") ?? "", row.get("model") ?? ""]),
  );
  const canonical: Canonical = (id) => aliases.get(id) ?? id;

  const page2025 = readPage2025(read("pricing-page-2025-10.txt"));
  report.left.push(...page2025.left.map((line) => `2025-10 page: ${line}`));
  const page2026 = readOfficialPage(read("pricing-page-2026-08.md"), canonical);
  if (!page2026.ok) throw new Error(page2026.failure.message);
  report.left.push(
    ...page2026.value.left.map((left) => `2026-08 page, ${left.where}: ${left.what}: ${left.why}`),
  );
  const later = readLaterModels(read("later-models-2026.json"));
  const genai = readGenaiPackage(canonical, report);

  const merged = mergeSources(
    {
      page2025: page2025.rates,
      page2026: page2026.value.rates,
      later: later.claims,
      genai,
      starts: {
        released: later.released,
        aliases,
        onPage2025: new Set(page2025.rates.map(({ model }) => model)),
      },
      conflicts: later.conflicts,
    },
    report,
  );
  const dated = dateTools(merged, dayOf(page2025.chatkitFrom));
  const replayed = replayRefreshes(dated, read("sources.tsv"), readRefreshes(inputs), canonical);
  const rates = replayed.claims;
  const models = new Set(rates.map(({ model }) => model));
  for (const id of page2025.calculator)
    if (!models.has(canonical(id))) throw new Error(`no price for ${id} of the calculator`);
  for (const [alias, model] of aliases)
    if (!models.has(model) || models.has(alias)) throw new Error(`alias ${alias} of ${model} does not fit`);

  const taken = [...countBy(rates.map(({ source }) => source))].map(
    ([source, count]) => `${source}: ${count} rates`,
  );
  return {
    files: new Map([
      ["rates.tsv", writeRates(rates)],
      ["sources.tsv", replayed.sources],
      ["models.tsv", shutdowns(read("shutdowns.tsv"), later, models, report)],
      ["aliases.tsv", aliasesText],
    ]),
    report,
    taken,
    rates: replayed.rates,
    canonical,
  };
}

/** The shut-down dates of the later-models list and of the hand-kept one; names that are no models are left. */
function shutdowns(text: string, later: LaterModels, models: ReadonlySet<string>, report: Report): string {
  const rows = new Map<string, string[]>();
  for (const { day, names } of later.shutdowns)
    for (const model of names)
      if (models.has(model)) rows.set(model, [model, day, "later-models-2026", ""]);
      else report.left.push(`later-models-2026 ${day} “${model}”: not a model of the table`);
  for (const row of readTsv(text)) {
    const values = SHUTDOWN_COLUMNS.map((name) => row.get(name) ?? "");
    const [model = "", day = ""] = values;
    const known = rows.get(model);
    if (known && known[1] !== day)
      report.disagreements.push(`${model} ends on ${known[1] ?? ""} or on ${day}`);
    if (!models.has(model)) throw new Error(`shutdowns.tsv: ${model} is not a model of the table`);
    rows.set(model, known ?? values);
  }
  return writeTsv(
    SHUTDOWN_COLUMNS,
    [...rows.values()].sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
  );
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
