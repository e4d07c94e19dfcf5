import type { Modality } from "../pricing/meter";
import { MODALITIES } from "../pricing/meter";
import { cellText } from "./cell-text";
import { readContextNote } from "./model-id";
import type { Shape } from "./page-sections";
import type { PriceUnit } from "./price-cell";
import { parseUnit } from "./price-cell";

/** What the figures of a price column are the price of, before its row says more. */
export type Priced =
  | "input"
  | "cached_input"
  | "cache_write"
  | "cache_write_12h"
  | "output"
  | "training"
  | "minute"
  | "standby_minute"
  | "second"
  /** A price whose row or sentence says what it is for. */
  | "any";

export type Role =
  | {
      readonly kind:
        "model" | "modality" | "size" | "portrait" | "landscape" | "tool" | "details" | "state" | "unit";
    }
  /** Known, and no part of a price. */
  | { readonly kind: "remark" }
  /** Known to make the same model's prices different ones: a region, a plan, a day. */
  | { readonly kind: "condition" }
  | {
      readonly kind: "price";
      readonly of: Priced;
      readonly modality: Modality | null;
      readonly band: "short" | "long" | null;
      readonly threshold: number | null;
      /** The unit in the column's name. */
      readonly unit: PriceUnit | null;
      /** True where a figure counts only with a unit of its own: an estimate. */
      readonly estimated: boolean;
    }
  | { readonly kind: "unknown" };

export interface Column {
  readonly position: number;
  /** Its name as printed, without markup. */
  readonly name: string;
  readonly role: Role;
}

const ROLES: readonly (readonly [
  pattern: RegExp,
  kind:
    | "model"
    | "modality"
    | "size"
    | "portrait"
    | "landscape"
    | "tool"
    | "details"
    | "state"
    | "unit"
    | "remark"
    | "condition",
])[] = [
  [/^(?:model|models|model name|model id)$/, "model"],
  [/^(?:modality|token type)$/, "modality"],
  [/^(?:size|output size)$/, "size"],
  [/^portrait$/, "portrait"],
  [/^landscape$/, "landscape"],
  [/^tools?$/, "tool"],
  [/^(?:details?|description)$/, "details"],
  [/^(?:state|session state|metric|session)$/, "state"],
  [/^(?:unit|units|per|price unit|billing unit)$/, "unit"],
  [
    /^(?:category|use case|notes?|remarks?|knowledge cutoff|context window|max(?:imum)? output|released|release date|endpoints?)$/,
    "remark",
  ],
  [
    /(?:region|residency|currency|plan|tier|quality|context|condition|applies|provider|deployment|effective|valid|from|until|date)/,
    "condition",
  ],
];

const CACHE_WRITE_MINUTES = 30;
const CACHE_WRITE_HOURS = 12;

/** What each column of a table is, by its name alone. */
export function readColumns(header: readonly string[]): readonly Column[] {
  return header.map((cell, position) => {
    const { text, struck } = cellText(cell);
    return { position, name: text, role: struck ? { kind: "unknown" } : roleOf(text.toLowerCase()) };
  });
}

function roleOf(name: string): Role {
  const exact = ROLES.find(([pattern, kind]) => kind !== "condition" && pattern.test(name));
  if (exact) return { kind: exact[1] };
  const price = readPriceColumn(name);
  if (price) return price;
  return ROLES.some(([pattern, kind]) => kind === "condition" && pattern.test(name))
    ? { kind: "condition" }
    : { kind: "unknown" };
}

function readPriceColumn(name: string): Role | undefined {
  const { rest: withoutUnit, unit } = takeUnit(name);
  const { rest: plain, band, threshold } = takeBand(withoutUnit);
  const words = plain
    .replace(/ \/ /g, " ")
    .replace(/\b(?:usd|us\$|\$|tokens?|prices?|pricing|costs?|rates?)(?!\w)/g, " ");
  const [, first, others = words] = /^\s*(\w+) (.+)$/.exec(words) ?? [];
  const modality = MODALITIES.find((known) => known === first) ?? null;
  const of = pricedIn((modality ? others : words).replace(/\s+/g, " ").trim(), unit);
  if (of === undefined) return undefined;
  const estimated = /\bestimated\b/.test(name) && unit === null;
  return { kind: "price", of, modality, band, threshold, unit, estimated };
}

function pricedIn(words: string, unit: PriceUnit | null): Priced | undefined {
  if (words === "") return unit === "minute" ? "minute" : unit === "second" ? "second" : "any";
  if (words === "input" || words === "output" || words === "training") return words;
  if (/^(?:cached input|cached|cache reads?|cache hits?|cached inputs)$/.test(words)) return "cached_input";
  if (/^(?:active|active session|active session time|estimated)$/.test(words)) return "minute";
  if (/^(?:standby|standby session|standby session time)$/.test(words)) return "standby_minute";
  return cacheWrite(words);
}

/** `cache writes`, `cache writes 30 min`, `12h cache writes`: what is kept for how long is billed apart. */
function cacheWrite(words: string): Priced | undefined {
  const rest = /^(.*?)\s*\bcache writes?\b\s*(.*)$/.exec(words);
  if (!rest) return undefined;
  const time = `${rest[1] ?? ""}${rest[2] ?? ""}`.trim();
  if (time === "") return "cache_write";
  const match = /^\(?(\d{1,3})[ -]?(m|mins?|minutes?|h|hrs?|hours?)(?: ttl)?\)?$/.exec(time);
  const count = Number(match?.[1]);
  if (match?.[2]?.startsWith("m") === true) return count === CACHE_WRITE_MINUTES ? "cache_write" : undefined;
  return count === CACHE_WRITE_HOURS ? "cache_write_12h" : undefined;
}

/** `input / 1m tokens`, `price per minute`, `input (per 1m tokens)`: the name without its unit, and the unit. */
function takeUnit(name: string): { readonly rest: string; readonly unit: PriceUnit | null } {
  const match = /^(.*?)\s*(?:\(\s*)?(?:\/|\bper\b)\s*([^()]+?)\s*\)?$/.exec(name);
  const unit = parseUnit(match?.[2] ?? "");
  return unit === undefined ? { rest: name, unit: null } : { rest: match?.[1] ?? "", unit };
}

function takeBand(name: string): {
  readonly rest: string;
  readonly band: "short" | "long" | null;
  readonly threshold: number | null;
} {
  const named = /\b(short|long)[- ]context\b/.exec(name);
  const noted = /\(([^()]+)\)/.exec(name);
  const note = readContextNote(noted?.[1] ?? "");
  const rest = (note ? name.replace(noted?.[0] ?? "", "") : name).replace(named?.[0] ?? "", "");
  const band = named?.[1] === "short" || named?.[1] === "long" ? named[1] : (note?.band ?? null);
  const agrees = !note || note.band === band;
  return agrees
    ? { rest, band, threshold: note?.threshold ?? null }
    : { rest: name, band: null, threshold: null };
}

/** What kind of table its columns make; undefined when it is none that is known, or a column stands twice. */
export function shapeOf(columns: readonly Column[]): Shape | undefined {
  const has = (kind: Role["kind"]): boolean => columns.some(({ role }) => role.kind === kind);
  const prices = (of: Priced, band: "short" | "long" = "short"): boolean =>
    columns.some(({ role }) => role.kind === "price" && role.of === of && (role.band ?? "short") === band);
  if (twice(columns) !== undefined) return undefined;
  if (has("tool")) return prices("any") ? "tools" : undefined;
  if (!has("model")) return undefined;
  if (prices("second")) return has("size") ? "video" : undefined;
  if (prices("training")) return prices("input") && prices("output") ? "finetuning" : undefined;
  if (has("modality")) return prices("input") && prices("output") ? "modality" : undefined;
  const isTimed = prices("minute") || prices("standby_minute");
  if (isTimed || (prices("any") && has("unit") && has("state"))) return "minutes";
  const isLong = columns.some(({ role }) => role.kind === "price" && role.band === "long");
  return prices("input") && (!isLong || prices("input", "long")) ? "tokens" : undefined;
}

/** The name of a column that stands twice: which of the two is meant cannot be known. */
export function twice(columns: readonly Column[]): string | undefined {
  const seen = new Set<string>();
  for (const { name, role } of columns) {
    const key =
      role.kind === "price"
        ? `${role.of} ${role.modality ?? ""} ${role.band ?? "short"}`
        : role.kind === "unknown" || role.kind === "condition" || role.kind === "remark"
          ? name.toLowerCase()
          : role.kind;
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
}
