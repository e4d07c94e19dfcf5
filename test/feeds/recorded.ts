import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Canonical, FeedRate } from "../../src/feeds/feed-rate";
import { readOfficialPage, type OfficialPage } from "../../src/feeds/official-page";
import type { Reading, RefusalCode } from "../../src/feeds/reading";
import type { Day } from "../../src/pricing/day";
import type { Rate } from "../../src/pricing/rate";

const ROOT = join(__dirname, "../..");

/** OpenAI's price page of August 2026 as it is kept in the repository. */
export const PAGE = readFileSync(join(ROOT, "scripts/rates/inputs/pricing-page-2026-08.md"), "utf8");

const aliases = new Map(
  readFileSync(join(ROOT, "src/pricing/data/aliases.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    // What an id means by now: a meaning that has ended is no other name of its model.
    .filter(([, , , until]) => until === "")
    .map(([alias = "", model = ""]): [string, string] => [alias, model]),
);
export const canonical: Canonical = (id) => aliases.get(id) ?? id;

export function read(text: string): Reading<OfficialPage> {
  return readOfficialPage(text, canonical);
}

/** The page as it must read; fails the test when it is refused. */
export function mustRead(text: string): OfficialPage {
  const result = read(text);
  if (!result.ok) throw new Error(`refused: ${result.failure.message}`);
  return result.value;
}

export function refusalOf(text: string): RefusalCode | "read" {
  const result = read(text);
  return result.ok ? "read" : result.failure.code;
}

/** A rate in one line: `gpt-5 input standard any 1.25`. */
export function lineOf(rate: FeedRate): string {
  return `${rate.model} ${rate.meter} ${rate.tier} ${rate.context.band} ${rate.price}`;
}

/** The page's own rates as a table in use, read from it on its day. */
export function inUse(page: OfficialPage, from = "2026-08-01"): Rate[] {
  return page.rates.map((rate) => ({
    ...rate,
    from: from as Day,
    until: null,
    source: "OpenAI price page, August 2026",
    checked: "2026-08-31" as Day,
    override: false,
  }));
}

/** Replaces text that must be there, so that a test cannot pass by changing nothing. */
export function edit(text: string, from: string | RegExp, to: string | (() => string)): string {
  const edited = typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
  if (edited === text) throw new Error(`nothing to replace: ${String(from)}`);
  return edited;
}
