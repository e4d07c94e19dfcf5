import { keyOf, type FeedRate, type RateKey } from "../../src/feeds/feed-rate";
import type { Day } from "../../src/pricing/day";
import { isInForce, overlap } from "../../src/pricing/period";
import { joinNotes, type Claim, type Report } from "./claim";
import { AFTER_PAGE_2025, PAGE_2025_FROM, startOf, type StartFacts } from "./starts";
import { byStart } from "./timeline";

/** Everything the sources say, before it is one table. */
export interface Evidence {
  readonly page2025: readonly FeedRate[];
  readonly page2026: readonly FeedRate[];
  readonly later: readonly Claim[];
  readonly genai: readonly Claim[];
  readonly starts: StartFacts;
  /** What another list has for a model, by model. */
  readonly conflicts: ReadonlyMap<string, string>;
}

/** The day each page is known to hold; the days within their months are not. */
export const DAY_2025 = "2025-10-15" as Day;
export const DAY_2026 = "2026-08-31" as Day;

/** Meters the official pages leave out of a model they list, which a second source has. */
const TAKEN_BESIDE_THE_PAGE = new Set(
  ["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-transcribe-diarize"].map(
    (model) => `${model}|standard|any|audio_input`,
  ),
);

/** One table from all sources, by the rules of README.md beside this file. Disagreements go to the report. */
export function mergeSources(evidence: Evidence, report: Report): Claim[] {
  const index = new Index(evidence);
  const rows: Claim[] = [];
  // Standard short-context rows first: the other tiers and the long context take their start from them.
  const keys = [...index.keys()].sort((one, other) => rank(one) - rank(other));
  for (const key of keys) {
    const page = index.page2026.get(key);
    const made = page ? fromPage2026(page, key, index, rows, report) : withoutPage2026(key, index, report);
    checkPage2025(index.page2025.get(key), made);
    rows.push(...made);
  }
  return rows;
}

class Index {
  readonly page2025: ReadonlyMap<RateKey, FeedRate>;
  readonly page2026: ReadonlyMap<RateKey, FeedRate>;
  readonly later: ReadonlyMap<RateKey, readonly Claim[]>;
  readonly genai: ReadonlyMap<RateKey, readonly Claim[]>;
  readonly onPage2026: ReadonlySet<string>;

  constructor(readonly evidence: Evidence) {
    this.page2025 = new Map(evidence.page2025.map((rate) => [keyOf(rate), rate]));
    this.page2026 = new Map(evidence.page2026.map((rate) => [keyOf(rate), rate]));
    this.later = grouped(evidence.later);
    this.genai = grouped(evidence.genai);
    this.onPage2026 = new Set(evidence.page2026.map(({ model }) => model));
  }

  keys(): ReadonlySet<RateKey> {
    return new Set([
      ...this.page2026.keys(),
      ...this.page2025.keys(),
      ...this.later.keys(),
      ...this.genai.keys(),
    ]);
  }
}

function grouped(claims: readonly Claim[]): Map<RateKey, Claim[]> {
  const groups = new Map<RateKey, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  for (const group of groups.values()) group.sort(byStart);
  return groups;
}

function rank(key: RateKey): number {
  const [, tier, band] = key.split("|");
  return (tier === "standard" ? 0 : 2) + (band === "long" ? 1 : 0);
}

/** A price of the official page, with the periods other sources know before and after it. */
function fromPage2026(
  page: FeedRate,
  key: RateKey,
  index: Index,
  rows: readonly Claim[],
  report: Report,
): Claim[] {
  const later = index.later.get(key) ?? [];
  const genai = index.genai.get(key) ?? [];
  const dated = [
    ...later,
    ...genai.filter((claim) => isDated(claim, genai) && !later.some((known) => overlap(known, claim))),
  ].sort(byStart);
  const current = dated.find((claim) => isInForce(claim, DAY_2026));
  const disagreements = [...later, ...genai]
    .filter((claim) => isInForce(claim, DAY_2026) && claim.price !== page.price)
    .map((claim) => `${claim.source} has $${claim.price}`);
  for (const line of disagreements) report.disagreements.push(`${key}: the page has $${page.price}, ${line}`);

  const start = current
    ? { from: current.from ?? startOf(page.model, index.evidence.starts), note: "" }
    : undatedStart(page, key, index, rows);
  const before = dated
    .filter((claim) => claim !== current && (start.from === null || (claim.from ?? "") < start.from))
    .map((claim) => firstFrom(claim, index))
    .map((claim) =>
      claim.price === page.price
        ? {
            ...claim,
            note: joinNotes(claim.note, "the same price as later; no official source for this time"),
          }
        : claim,
    );
  const after = dated.filter((claim) => claim.from !== null && claim.from > DAY_2026);
  return [
    ...before,
    {
      ...page,
      from: start.from,
      until: after[0]?.from ?? null,
      source: "openai-pricing-2026-08",
      note: joinNotes(
        index.page2025.get(key)?.note ?? "",
        page.note,
        promotion(current),
        start.note,
        ...disagreements,
        conflictNote(page, index, report),
      ),
    },
    ...after,
  ];
}

function isDated(claim: Claim, all: readonly Claim[]): boolean {
  return all.length > 1 || claim.from !== null;
}

function firstFrom(claim: Claim, index: Index): Claim {
  return { ...claim, from: claim.from ?? startOf(claim.model, index.evidence.starts) };
}

/** When a price of the page started that no dated source knows. */
function undatedStart(
  page: FeedRate,
  key: RateKey,
  index: Index,
  rows: readonly Claim[],
): { readonly from: Day | null; readonly note: string } {
  const reference = standardRow(page, rows);
  if (reference) return { from: reference.from, note: "first seen on the 2026-08 page" };
  if (
    index.evidence.starts.onPage2025.has(page.model) &&
    !index.page2025.has(key) &&
    page.tier === "standard"
  )
    return { from: AFTER_PAGE_2025, note: "came after the 2025-10 page and is dated from the day after it" };
  return { from: startOf(page.model, index.evidence.starts), note: "" };
}

/** The standard row beside a price of another tier or of long context: input, or the same meter where there is none. */
function standardRow(page: FeedRate, rows: readonly Claim[]): Claim | undefined {
  if (page.tier === "standard" && page.context.band !== "long") return undefined;
  const beside = rows.filter(
    (row) =>
      row.model === page.model &&
      row.tier === "standard" &&
      row.context.band !== "long" &&
      isInForce(row, DAY_2026),
  );
  return beside.find((row) => row.meter === "input") ?? beside.find((row) => row.meter === page.meter);
}

function promotion(current: Claim | undefined): string {
  return current?.note.split("; ").find((part) => part.startsWith("promotional")) ?? "";
}

/** What another list has is noted on the row it is about: Fast prices, or a model's standard input. */
function conflictNote(page: FeedRate, index: Index, report: Report): string {
  const conflict = index.evidence.conflicts.get(page.model);
  if (conflict === undefined || page.context.band === "long") return "";
  const aboutFast = conflict.endsWith("for fast");
  if (aboutFast ? page.tier !== "priority" : page.tier !== "standard" || page.meter !== "input") return "";
  const line = `${page.model}: ${conflict}`;
  if (!report.disagreements.includes(line)) report.disagreements.push(line);
  return `another list disagrees: ${conflict}`;
}

/** A price that the 2026-08 page does not print. */
function withoutPage2026(key: RateKey, index: Index, report: Report): Claim[] {
  const page = index.page2025.get(key);
  if (page)
    return [
      {
        ...page,
        from: startOf(page.model, index.evidence.starts) ?? PAGE_2025_FROM,
        until: null,
        source: "openai-pricing-2025-10",
        note: joinNotes(page.note, "not on the 2026-08 page"),
      },
    ];
  const later = index.later.get(key);
  const genai = index.genai.get(key) ?? [];
  if (later) {
    for (const claim of later)
      for (const other of genai)
        if (overlap(claim, other) && claim.price !== other.price)
          report.disagreements.push(
            `${key}: ${claim.source} has $${claim.price}, ${other.source} has $${other.price}`,
          );
    return later.map((claim) => firstFrom(claim, index));
  }
  const [model = ""] = key.split("|");
  if (index.onPage2026.has(model) && !TAKEN_BESIDE_THE_PAGE.has(key)) {
    for (const claim of genai)
      report.left.push(`genai-prices ${key} $${claim.price}: the official page lists the model without it`);
    return [];
  }
  const known = index.evidence.later.some((claim) => claim.model === model);
  return genai.map((claim) => ({
    ...firstFrom(claim, index),
    note: joinNotes(claim.note, known || claim.note !== "" ? "" : "not on the 2026-08 page"),
  }));
}

/** Every price of the 2025-10 page must come back on a day of its month. */
function checkPage2025(page: FeedRate | undefined, made: readonly Claim[]): void {
  if (!page) return;
  const found = made.find((claim) => isInForce(claim, DAY_2025));
  if (found?.price !== page.price)
    throw new Error(
      `${keyOf(page)}: $${page.price} on the 2025-10 page, ${found ? `$${found.price}` : "nothing"} in the table on ${DAY_2025}; give the day of the change`,
    );
}
