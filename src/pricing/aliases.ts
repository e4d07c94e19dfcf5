import type { Day } from "./day";
import { PricingError, type PricingReason } from "./errors";
import { likelySlip, slipIndex, type SlipIndex } from "./likely-slip";
import { isInForce, type Period } from "./period";
import { quote } from "./quote";

/** The model that an alias or a snapshot bills as, for a time. */
export interface AliasPeriod extends Period {
  readonly model: string;
}

/** Knows which id of an API response, an invoice or a person means which model of the rate table. */
export interface ModelNames {
  /** The models that have rates, in canonical form. */
  has(model: string): boolean;
  models(): readonly string[];
  /** Other ids that bill as a model: snapshots and aliases, an explicit list, each with its days. */
  readonly aliases: ReadonlyMap<string, readonly AliasPeriod[]>;
}

const SNAPSHOT = /-\d{4}-\d{2}-\d{2}$/;

/** Lower case, no spaces around, no `openai/` in front: the form in which ids are compared. */
export function normalizeModelId(text: string): string {
  const id = text.trim().toLowerCase();
  return id.startsWith("openai/") ? id.slice("openai/".length) : id;
}

/** After every day that a price or an alias has. */
const LATEST = "9999-12-31" as Day;

/**
 * The canonical model of an id on a day (UTC): what an alias or snapshot means then, else the model itself, or `ft:BASE` of
 * `ft:BASE:org:name:id`. `gpt-4o` is gpt-4o-2024-05-13 until 2024-10-02, from then on gpt-4o itself.
 * Never by resemblance: an id that is not listed, or not yet on that day, is undefined.
 */
export function findModel(text: string, names: ModelNames, day: Day): string | undefined {
  const id = normalizeModelId(text);
  const alias = aliasOn(id, names, day);
  if (alias !== undefined && names.has(alias)) return alias;
  if (names.has(id)) return id;
  return id.startsWith("ft:") ? findFineTuned(id, names, day) : undefined;
}

/** The canonical model that an id has meant last; undefined for an id that is not listed. */
export function findLatestModel(text: string, names: ModelNames): string | undefined {
  return findModel(text, names, LATEST);
}

/** The model that an alias has meant last; undefined for an id that is none, or is a model itself by now. */
export function latestAlias(id: string, aliases: ModelNames["aliases"]): string | undefined {
  return aliases.get(id)?.find((period) => isInForce(period, LATEST))?.model;
}

function aliasOn(id: string, { aliases }: ModelNames, day: Day): string | undefined {
  return aliases.get(id)?.find((period) => isInForce(period, day))?.model;
}

/** A fine-tuned model bills as `ft:BASE`; data sharing is a variant with rates of its own. */
function findFineTuned(id: string, names: ModelNames, day: Day): string | undefined {
  const [, base = "", ...rest] = id.split(":");
  const variant = rest.length === 1 && rest[0] === "data-sharing" ? ":data-sharing" : "";
  const fineTuned = aliasOn(`ft:${base}`, names, day)?.slice("ft:".length);
  for (const candidate of [base, aliasOn(base, names, day), fineTuned]) {
    if (candidate !== undefined && names.has(`ft:${candidate}${variant}`)) return `ft:${candidate}${variant}`;
  }
  return undefined;
}

/** As `findModel`, but an unknown id is an error that suggests the nearest known one, and an early day one that says since when. */
export function resolveModel(text: string, names: ModelNames, day: Day): string {
  const model = findModel(text, names, day);
  const since = firstDayOf(text, names, model === undefined);
  if (since !== undefined && day < since) {
    throw new PricingError(`${quote(text)} has no price on ${day}: there is such a model since ${since}.`, [
      "day",
    ]);
  }
  if (model !== undefined) return model;
  throw unknownModel(text, names);
}

/**
 * The first day on which an id, or the base of a fine-tuned one, is another name; undefined when it never is.
 * @param isNoModel false for a model: then only a name counts that it had before it was one, as gpt-4o had
 */
function firstDayOf(text: string, names: ModelNames, isNoModel: boolean): Day | undefined {
  const id = normalizeModelId(text);
  const [prefix, base = id] = id.startsWith("ft:") ? id.split(":") : [];
  const fineTuned = prefix === undefined ? [] : (names.aliases.get(`ft:${base}`) ?? []);
  const starts = [...(names.aliases.get(base) ?? []), ...fineTuned]
    .filter(({ from, until }) => from !== null && (isNoModel || until !== null))
    .map(({ from }) => from ?? LATEST)
    .filter((from) => findModel(text, names, from) !== undefined);
  return starts.sort()[0];
}

/** What stands in front of an id that somebody passes on: `models/`, `azure/`, `openai:`, `openai.`, `openrouter/openai/`. */
const PASSED_ON = /^(?!ft:)(?:.*\/|[a-z][\w.-]*:\s*|(?:[a-z]+\.)?openai\.)/;

function unknownModel(text: string, names: ModelNames): PricingError {
  const error = (hint: string, reason: PricingReason): PricingError =>
    new PricingError(`unknown model ${quote(text)}. ${hint}`, [reason]);
  const id = normalizeModelId(text);
  const own = id.replace(PASSED_ON, "");
  if (own !== id && findLatestModel(own, names) !== undefined) {
    return error(
      `Type ${quote(own)}: the table has OpenAI's own list prices, by its own ids.`,
      "likely model",
    );
  }
  const base = id.replace(SNAPSHOT, "");
  if (base !== id && findLatestModel(base, names) !== undefined) {
    return error(
      `No such snapshot of "${base}" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`,
      "unknown model",
    );
  }
  // Of a fine-tuned model the base may be mistyped; what follows it is the user's own.
  const known = own.startsWith("ft:") ? own.split(":", 2).join(":") : own;
  const nearest = likelySlip(known, slipsOf(names));
  return nearest === undefined
    ? error("OPENAI_MODELS() lists them.", "unknown model")
    : error(`Did you mean "${nearest}"? OPENAI_MODELS() lists them.`, "likely model");
}

const INDEXES = new WeakMap<ModelNames, SlipIndex>();

/** The ids of a table are made ready once, since a column may hold a hundred thousand that are not known. */
function slipsOf(names: ModelNames): SlipIndex {
  let index = INDEXES.get(names);
  if (index === undefined) {
    index = slipIndex([...names.models(), ...names.aliases.keys()]);
    INDEXES.set(names, index);
  }
  return index;
}
