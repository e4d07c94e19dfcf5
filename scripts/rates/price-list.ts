import { isRateModel } from "../../src/feeds/model-id";
import { keyOf } from "../../src/feeds/feed-rate";
import { LONG_CONTEXT_THRESHOLD, type Context } from "../../src/pricing/context";
import { parseDay, type Day } from "../../src/pricing/day";
import { isMeter, METER_NAMES, perOf, type Meter } from "../../src/pricing/meter";
import { TIERS, type Tier } from "../../src/pricing/tier";
import { CERTAINTIES, DAY_ORIGINS, joinNotes, PAGE_2026, type Certainty, type Claim } from "./claim";
import type { Sources } from "./sources";
import { readInput, type Row } from "./tsv";

const COLUMNS = [
  "model",
  "tier",
  "context",
  "from",
  "until",
  "prices",
  "source",
  "certainty",
  "day",
  "note",
] as const;

/** What a reader of the row is told of a figure. */
const SAID: Readonly<Record<Certainty, string>> = {
  documented: "",
  "two sources": "",
  "one source": "one source",
  "own knowledge": "price not confirmed by a source",
};

/**
 * The prices kept by hand in prices.tsv, each with its days: a price without an end ends when the next one of its key begins.
 * @throws when a column, meter, tier, source or day is not understood, a price has no first day, or two of one key overlap
 */
export function readPriceList(text: string, sources: Sources): Claim[] {
  const claims = readInput("prices.tsv", text, COLUMNS).flatMap((row) => readLine(row, sources));
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) byKey.set(keyOf(claim), [...(byKey.get(keyOf(claim)) ?? []), claim]);
  return [...byKey.values()].flatMap(closed);
}

function readLine(row: Row, sources: Sources): Claim[] {
  const where = `prices.tsv: ${["model", "tier", "context", "from", "prices"].map((name) => row.get(name)).join(" ")}`;
  const model = row.get("model") ?? "";
  if (!isRateModel(model)) throw new Error(`${where}: not the id of a model`);
  const certainty = CERTAINTIES.find((known) => known === row.get("certainty"));
  if (certainty === undefined)
    throw new Error(`${where}: certainty must be one of ${CERTAINTIES.join(", ")}`);
  const note = row.get("note") ?? "";
  const day = DAY_ORIGINS.find((known) => known === row.get("day"));
  if (day === undefined) throw new Error(`${where}: day must be one of ${DAY_ORIGINS.join(", ")}`);
  if (day !== "as sourced" && note === "")
    throw new Error(`${where}: the note must say where the first day comes from`);
  const from = parseDay(row.get("from") ?? "");
  if (from === undefined) throw new Error(`${where}: a price needs its first day`);
  const common = {
    model,
    tier: readTier(row.get("tier") ?? "", where),
    context: readContext(row.get("context") ?? "", where),
    from,
    until: readEnd(row.get("until") ?? "", from, where),
    source: preferred(sources.parse(row.get("source") ?? "", where), sources),
    certainty,
    day,
    note: joinNotes(note, SAID[certainty]),
  };
  return (row.get("prices") ?? "").split(", ").map((priced) => {
    const { meter, price } = readPrice(priced, where);
    return { ...common, meter, price, per: perOf(meter) };
  });
}

/** The page is named by what it prints, which is found out by reading it. */
function preferred(ids: readonly string[], sources: Sources): string {
  const others = ids.filter((id) => id !== PAGE_2026);
  return sources.preferred(others.length > 0 ? others : ids);
}

function readTier(text: string, where: string): Tier {
  const tier = TIERS.find((known) => known === text);
  if (tier === undefined) throw new Error(`${where}: tier must be one of ${TIERS.join(", ")}`);
  return tier;
}

function readContext(text: string, where: string): Context {
  if (text === "any") return { band: "any" };
  if (text === "short" || text === "long") return { band: text, threshold: LONG_CONTEXT_THRESHOLD };
  throw new Error(`${where}: context must be any, short or long`);
}

function readEnd(text: string, from: Day, where: string): Day | null {
  if (text === "") return null;
  const until = parseDay(text);
  if (until === undefined || until <= from) throw new Error(`${where}: until must be a day after from`);
  return until;
}

function readPrice(text: string, where: string): { readonly meter: Meter; readonly price: string } {
  const [meter = "", price = "", ...more] = text.split(" ");
  if (!isMeter(meter))
    throw new Error(`${where}: unknown meter "${meter}"; known are ${METER_NAMES.join(", ")}`);
  if (!/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(price) || more.length > 0)
    throw new Error(`${where}: "${text}" is no price in its shortest form, such as "${meter} 0.125"`);
  return { meter, price };
}

/** The prices of one key in order, each without an end of its own ending when the next begins. */
function closed(claims: readonly Claim[]): Claim[] {
  const inOrder = [...claims].sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
  return inOrder.map((claim, index) => {
    const next = inOrder[index + 1]?.from ?? null;
    if (next !== null && (next <= (claim.from ?? "") || (claim.until !== null && next < claim.until)))
      throw new Error(`prices.tsv: two prices of ${keyOf(claim)} on ${next}`);
    return { ...claim, until: claim.until ?? next };
  });
}
