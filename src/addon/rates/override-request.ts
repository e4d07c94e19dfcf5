import { isRateModel } from "../../feeds/model-id";
import { findLatestModel, normalizeModelId } from "../../pricing/aliases";
import { LONG_CONTEXT_THRESHOLD, type Context } from "../../pricing/context";
import { parseDay, type Day } from "../../pricing/day";
import { isMeter, perOf, type Meter } from "../../pricing/meter";
import { Decimal } from "../../pricing/money";
import type { Rate } from "../../pricing/rate";
import type { RateTable } from "../../pricing/rate-table";
import { parseTier, type Tier } from "../../pricing/tier";
import type { OverrideRequest } from "../../api/rates-overrides";
import { problem } from "../problem";
import { isHazardous } from "../safe-cells";

/** What stands in the source column of a price that was typed into the sidebar. */
export const OVERRIDE_SOURCE = "Your own price";
/** More digits than a cell keeps would be another price. */
const LONGEST_PRICE = 15;
const LONGEST_NOTE = 500;

/** Reads the form; each field has an error of its own. */
export function readOverride(request: OverrideRequest, table: RateTable): Rate {
  const model = readModel(request.model, table);
  const meter = readMeter(request.meter);
  const tier = readTier(request.tier);
  const from = readBound("first day", request.from);
  const until = readBound("end", request.until);
  if (from !== null && until !== null && until <= from) {
    throw invalid(
      `The price would end on ${until}, before its first day, ${from}.`,
      "Give a later end, or none.",
    );
  }
  return {
    model,
    meter,
    tier,
    context: readContext(request.context, { model, meter, tier }, table),
    price: readPrice(request.price),
    per: perOf(meter),
    from,
    until,
    source: OVERRIDE_SOURCE,
    checked: null,
    note: readNote(request.note),
    override: true,
  };
}

function readModel(text: string, table: RateTable): string {
  const model = findLatestModel(text, table) ?? normalizeModelId(text);
  if (isRateModel(model)) return model;
  throw invalid(
    `"${text.slice(0, 60)}" is not a model id.`,
    "Ids are lower-case letters, figures, dots and dashes, such as gpt-5 or ft:gpt-4.1.",
  );
}

function readMeter(text: string): Meter {
  if (isMeter(text)) return text;
  throw invalid(`"${text.slice(0, 60)}" is nothing that is billed.`, "Choose one from the list.");
}

function readTier(text: string): Tier {
  const tier = parseTier(text);
  if (tier !== undefined) return tier;
  throw invalid(`"${text.slice(0, 60)}" is not a service tier.`, "Choose one from the list.");
}

/** A price for any context would never be used where the table has one for each band. */
function readContext(
  text: string,
  { model, meter, tier }: Pick<Rate, "model" | "meter" | "tier">,
  table: RateTable,
): Context {
  const banded = table
    .ratesOf(model)
    .find((rate) => rate.tier === tier && rate.meter === meter && rate.context.band !== "any");
  if (text === "any" && banded === undefined) return { band: "any" };
  if (text === "any") {
    throw invalid(
      `${model} has one price for short and one for long context.`,
      "Choose short or long; give two prices of your own if you have both.",
    );
  }
  if (text !== "short" && text !== "long") {
    throw invalid(`"${text.slice(0, 60)}" is not a context.`, "Choose any, short or long.");
  }
  const context = banded?.context;
  return {
    band: text,
    threshold: context && context.band !== "any" ? context.threshold : LONG_CONTEXT_THRESHOLD,
  };
}

function readPrice(text: string): string {
  const trimmed = text.trim().replace(/^\$\s*/, "");
  if (!/^\d+(\.\d+)?$/.test(trimmed)) {
    throw invalid(
      `"${text.slice(0, 60)}" is not a price.`,
      "Give it in USD as figures with a point, such as 1.10, without separators.",
    );
  }
  const price = new Decimal(trimmed).toFixed();
  if (price.replace(".", "").replace(/^0+/, "").length <= LONGEST_PRICE) return price;
  throw invalid(`A cell cannot keep all figures of ${trimmed}.`, `Give at most ${LONGEST_PRICE} of them.`);
}

function readBound(name: string, text: string): Day | null {
  if (text.trim() === "") return null;
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw invalid(
    `The ${name} "${text.slice(0, 60)}" is not a day.`,
    "Give it as 2026-08-31, or leave it blank.",
  );
}

function readNote(text: string): string {
  const note = text.trim();
  if (isHazardous(note)) {
    throw invalid("A note cannot begin with =, +, - or @.", "Begin it with a word.");
  }
  if (note.length > LONGEST_NOTE) {
    throw invalid(`The note has ${note.length} characters.`, `Keep it to ${LONGEST_NOTE}.`);
  }
  // Invisible characters and marks that turn the direction of text could show another note than is kept.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(note)) {
    throw invalid("The note has characters that cannot be seen.", "Type it anew on one line.");
  }
  return note;
}

function invalid(message: string, advice: string): Error {
  return problem("invalid", message, advice);
}
