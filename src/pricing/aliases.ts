import { distance } from "fastest-levenshtein";
import { PricingError } from "./errors";

/** Knows which id of an API response, an invoice or a person means which model of the rate table. */
export interface ModelNames {
  /** The models that have rates, in canonical form. */
  has(model: string): boolean;
  models(): readonly string[];
  /** Other ids that bill as a model: snapshots and aliases, an explicit list. */
  readonly aliases: ReadonlyMap<string, string>;
}

const SNAPSHOT = /-\d{4}-\d{2}-\d{2}$/;
/** Further away than this an id is another word, not a slip of the keyboard. */
const NEAREST_WITHIN = 4;

/** Lower case, no spaces around, no `openai/` in front: the form in which ids are compared. */
export function normalizeModelId(text: string): string {
  const id = text.trim().toLowerCase();
  return id.startsWith("openai/") ? id.slice("openai/".length) : id;
}

/**
 * The canonical model of an id: itself, the model of an alias or snapshot, or `ft:BASE` of `ft:BASE:org:name:id`.
 * Never by resemblance: an id that is not listed is undefined.
 */
export function findModel(text: string, names: ModelNames): string | undefined {
  const id = normalizeModelId(text);
  if (names.has(id)) return id;
  const alias = names.aliases.get(id);
  if (alias !== undefined && names.has(alias)) return alias;
  return id.startsWith("ft:") ? findFineTuned(id, names) : undefined;
}

/** A fine-tuned model bills as `ft:BASE`; data sharing is a variant with rates of its own. */
function findFineTuned(id: string, names: ModelNames): string | undefined {
  const [, base = "", ...rest] = id.split(":");
  const variant = rest.length === 1 && rest[0] === "data-sharing" ? ":data-sharing" : "";
  const candidates = [base, names.aliases.get(base), names.aliases.get(`ft:${base}`)?.slice("ft:".length)];
  for (const candidate of candidates) {
    if (candidate !== undefined && names.has(`ft:${candidate}${variant}`)) return `ft:${candidate}${variant}`;
  }
  return undefined;
}

/** As `findModel`, but an unknown id is an error that suggests the nearest known one. */
export function resolveModel(text: string, names: ModelNames): string {
  const model = findModel(text, names);
  if (model !== undefined) return model;
  throw new PricingError(`unknown model ${JSON.stringify(text)}. ${suggestion(text, names)}`);
}

function suggestion(text: string, names: ModelNames): string {
  const id = normalizeModelId(text);
  const base = id.replace(SNAPSHOT, "");
  if (base !== id && findModel(base, names) !== undefined) {
    return `No such snapshot of "${base}" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`;
  }
  const nearest = nearestModel(id, names);
  const hint = nearest === undefined ? "" : `Did you mean "${nearest}"? `;
  return `${hint}OPENAI_MODELS() lists them.`;
}

function nearestModel(id: string, names: ModelNames): string | undefined {
  let best: string | undefined;
  let least = Math.min(NEAREST_WITHIN, id.length) + 1;
  for (const model of [...names.models(), ...names.aliases.keys()]) {
    const steps = distance(id.slice(0, 100), model);
    if (steps < least) {
      best = model;
      least = steps;
    }
  }
  return best;
}
