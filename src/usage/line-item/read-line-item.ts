import { isMeter, MODALITIES, type Meter, type Modality } from "../../pricing/meter";
import { parseTier, type Tier } from "../../pricing/tier";
import { tokenMeter, type TokenKind } from "./modality-meters";
import { namedItem } from "./named-items";

/** What a line item of a cost export says: whose, on which meter, in which tier, and whether in long context. */
export interface LineItem {
  /** As the line spells it, `ft-` as `ft:` and without what cuts it off; not resolved to a model of the rate table. */
  readonly model: string;
  readonly meter: Meter;
  readonly tier: Tier;
  /** True for the part of requests above the threshold; the same item without the words is what lies below. */
  readonly long: boolean;
}

/** Where the money was spent, at the same prices; not a tier. */
const SURFACES: ReadonlySet<string> = new Set(["evals"]);

const LONG_CONTEXT = /,\s*long context$/;
const MODEL_ID = /^(?:openai\/)?[a-z0-9][\w.:-]*$/;
/** `gpt-4o-mini-...` is how a page shortens a snapshot. */
const CUT_OFF = /-(?:\.\.\.|…)$/;
/** `dall-e 3, standard, 1024x1792, 1792x1024` has commas of its own; the sizes it lists have one price. */
const PICTURE = /^dall-?e[ -]([23])(?:,\s*(standard|hd))?((?:,\s*\d+x\d+)+)$/;

const KINDS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ["input", "input"],
  ["cached input", "cached input"],
  ["cache write", "cache writes"],
  ["cache writes", "cache writes"],
  ["output", "output"],
]);

/**
 * Reads a line item by its grammar: `[prefix | ] model [modality], kind [, long context]`, or one of a few names.
 * `priority | gpt-5.6-sol, output, long context` → gpt-5.6-sol, output, priority, long. Seen in cost exports of 2025 and
 * 2026; `batch | …` by analogy. Undefined for anything else: a line item is never read by resemblance.
 */
export function readLineItem(text: string): LineItem | undefined {
  const item = text.trim().toLowerCase().replace(/\s+/g, " ");
  const named = namedItem(item);
  if (named !== undefined) return { ...named, tier: "standard", long: false };
  const { prefixes, body } = splitPrefixes(item);
  const tier = tierOf(prefixes);
  if (tier === undefined) return undefined;
  const long = LONG_CONTEXT.test(body);
  const rest = body.replace(LONG_CONTEXT, "");
  const what = namedItem(rest) ?? pictureItem(rest) ?? tokenItem(rest);
  return what && { ...what, tier, long };
}

function splitPrefixes(item: string): { prefixes: string[]; body: string } {
  const parts = item.split("|").map((part) => part.trim());
  return { prefixes: parts.slice(0, -1), body: parts[parts.length - 1] ?? "" };
}

/** Undefined when a prefix is not known, or two of them are tiers. */
function tierOf(prefixes: readonly string[]): Tier | undefined {
  const others = prefixes.filter((prefix) => !SURFACES.has(prefix));
  const [prefix, ...more] = others;
  if (more.length > 0) return undefined;
  return prefix === undefined ? "standard" : parseTier(prefix);
}

function tokenItem(text: string): Pick<LineItem, "model" | "meter"> | undefined {
  const comma = text.lastIndexOf(",");
  if (comma < 0) return undefined;
  const kind = KINDS.get(
    text
      .slice(comma + 1)
      .trim()
      .replace(/_/g, " ")
      .replace(/ tokens$/, ""),
  );
  const { name, modality } = splitModality(text.slice(0, comma).trim());
  const model = name.replace(CUT_OFF, "").replace(/^ft-/, "ft:");
  const meter = kind && tokenMeter(modality, kind);
  return meter !== undefined && MODEL_ID.test(model) ? { model, meter } : undefined;
}

function splitModality(text: string): { name: string; modality: Modality } {
  const modality = MODALITIES.find((word) => text.endsWith(` ${word}`));
  return modality === undefined
    ? { name: text, modality: "text" }
    : { name: text.slice(0, -modality.length - 1), modality };
}

function pictureItem(text: string): Pick<LineItem, "model" | "meter"> | undefined {
  const [, version = "", quality, sizes = ""] = PICTURE.exec(text) ?? [];
  const size = sizes
    .split(",")
    .map((each) => each.trim())
    .pop();
  if (size === undefined || size === "") return undefined;
  const meter = version === "2" ? `image_${size}` : `image_${quality ?? "standard"}_${size}`;
  return isMeter(meter) ? { model: `dall-e-${version}`, meter } : undefined;
}
