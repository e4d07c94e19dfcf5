import { PricingError } from "../pricing/errors";
import { isMeter, METER_NAMES, type Meter } from "../pricing/meter";
import type { Band } from "../pricing/context";
import { quote } from "../pricing/quote";
import { isUnpricedTier, parseServiceTier, TIERS, type Tier, type UnpricedTier } from "../pricing/tier";
import type { Cell } from "./definition";

/** Blank cells arrive as empty text, null or undefined, depending on how they were referred to. */
export function isBlank(cell: Cell): cell is null | undefined | "" {
  if (cell === undefined || cell === null || cell === "") return true;
  // Most texts begin with a character that shows: asked first, since this is asked of every cell of a column.
  return (
    typeof cell === "string" && !(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128) && cell.trim() === ""
  );
}

/** Dates of the spreadsheet may come from another realm, where `instanceof` fails. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === "object" && cell !== null && typeof cell.getTime === "function";
}

/** A value as the user sees it, for an error message. */
export function show(cell: Cell): string {
  if (isBlank(cell)) return "a blank";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return quote(cell);
  if (isDate(cell))
    return `the date ${Number.isNaN(cell.getTime()) ? "(invalid)" : cell.toISOString().replace(/T.*/, "")}`;
  return String(cell);
}

/** At hand, since the global `Number` can be slow to reach from a column of 100,000 rows. */
const { isSafeInteger } = Number;

/** A whole number of at least 0, exact as a double. */
export function readCount(name: string, cell: Cell): number {
  if (typeof cell === "number" && cell >= 0 && isSafeInteger(cell)) return cell;
  throw new PricingError(countProblem(name, cell));
}

/** What is wrong with a cell that is no count, and what to do. */
export function countProblem(name: string, cell: Cell, least = 0): string {
  const hint = least > 0 && cell === 0 ? "Leave it out where it is not known." : countHint(cell);
  return `${name} is ${show(cell)}, but must be a whole number of at least ${least}. ${hint}`.trim();
}

function countHint(cell: Cell): string {
  if (isBlank(cell)) return "Type 0 if there is none.";
  if (typeof cell === "string") return "The cell holds text: type the number without quotes or separators.";
  if (isDate(cell)) return "Format the cell as a number, or check that the right column is referred to.";
  if (typeof cell === "boolean") return "Check that the right column is referred to.";
  if (cell < 0) return "Usage cannot be negative.";
  if (Number.isInteger(cell)) return "Above 9,007,199,254,740,991 a spreadsheet cannot count exactly.";
  return Number.isFinite(cell) ? "Tokens and calls are counted whole: use ROUND if it is an average." : "";
}

/** A number of at least 0 that may have decimals: seconds, minutes, hours, gigabytes. */
export function readAmount(name: string, cell: Cell): number {
  if (typeof cell === "number" && cell >= 0 && Number.isFinite(cell)) return cell;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be a number of at least 0. ${amountHint(cell)}`.trim(),
  );
}

function amountHint(cell: Cell): string {
  return typeof cell === "number" && !Number.isFinite(cell) ? "" : countHint(cell);
}

/** Text that must be there. */
export function readText(name: string, cell: Cell, hint: string): string {
  if (typeof cell === "string" && !isBlank(cell)) return cell;
  const reasons = isBlank(cell) ? (["blank"] as const) : [];
  throw new PricingError(`${name} is ${show(cell)}, but must be text. ${hint}`, reasons);
}

/** A model id as text, not yet resolved. */
export function readModelText(name: string, cell: Cell): string {
  return readText(name, cell, 'Give a model id such as "gpt-5"; OPENAI_MODELS() lists them.');
}

/** A service tier, as OpenAI's data or the price page calls it. */
export function readTier(name: string, cell: Cell): Tier {
  const tier = typeof cell === "string" ? parseServiceTier(cell) : undefined;
  if (tier !== undefined && !isUnpricedTier(tier)) return tier;
  throw new PricingError(
    tier === undefined
      ? `${name} is ${show(cell)}, but must be one of ${TIERS.join(", ")} (or fast; default and auto are standard).${tierHint(cell)}`
      : `${name} is ${show(cell)}, which has no list price: ${UNPRICED[tier]}`,
  );
}

const UNPRICED: Readonly<Record<UnpricedTier, string>> = {
  scale:
    "its capacity is bought ahead, by the unit and day. Leave the row out, or price it as standard to see its list value.",
  "incentivized-tier":
    "its traffic is free for sharing data with OpenAI. Leave the row out, or price it as standard to see its list value.",
};

function tierHint(cell: Cell): string {
  if (typeof cell !== "boolean") return "";
  return ` A column that says whether it was a batch becomes a tier with IF(…; "batch"; "standard").`;
}

/** A meter with the context band it is asked for, `long_input` being the long-context price of `input`. */
export interface BandedMeter {
  readonly meter: Meter;
  readonly band: Band | undefined;
}

const BANDED = /^(?:(short|long)_)?(.+?)(?:_(short|long))?$/;

/**
 * A meter's name, with `long_` or `short_` in front for a model with two context bands.
 * @param others what else the argument may say, for the error
 */
export function readMeter(name: string, cell: Cell, others: readonly string[] = []): BandedMeter {
  if (typeof cell === "string") {
    const text = cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_");
    if (isMeter(text)) return { meter: text, band: undefined };
    const [, before, meter = "", after] = BANDED.exec(text) ?? [];
    const band = before ?? after;
    if (isMeter(meter) && (before === undefined || after === undefined)) {
      return { meter, band: band === "long" || band === "short" ? band : undefined };
    }
  }
  throw new PricingError(
    `${name} is ${show(cell)}, but must be one of ${[...METER_NAMES, ...others].join(", ")}, with long_ in front for the long-context price.`,
  );
}
