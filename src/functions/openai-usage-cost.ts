import { resolveModel } from "../pricing/aliases";
import { PricingError } from "../pricing/errors";
import { toDouble } from "../pricing/money";
import type { Tier } from "../pricing/tier";
import { usageCost } from "../usage/answer/answer-cost";
import { readAnswer, type Answer } from "../usage/answer/read-answer";
import type { Json } from "../usage/json-value";
import { servedTier } from "../usage/service-tier";
import { ANY_DAY, TIER, words } from "./arguments/kinds";
import { ON_PROBLEM, optional, RATES, required, type Kind } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { readModelText, readText, show } from "./cells";
import type { Cell } from "./definition";

/** An answer as JSON text. Not remembered: no two answers are the same. */
const ANSWER: Kind<Answer> = {
  says: "quantity",
  byDay: false,
  reader: (name) => (cell) => readAnswer(parse(name, cell)),
};

/** A model's id as text: which model it is depends on the day, and that may stand in the answer. */
const MODEL_ID = words(readModelText);

export const openaiUsageCost = rowWise({
  name: "OPENAI_USAGE_COST",
  arguments: {
    usage: required(ANSWER),
    model: optional(MODEL_ID, undefined),
    tier: optional(TIER.kind, undefined),
    as_of: ANY_DAY,
    rates: RATES,
    on_problem: ON_PROBLEM,
  },
  prepare:
    ({ table, host }) =>
    ({ usage: answer, model, tier, as_of: asOf }) => {
      const { counts, requests } = answer;
      if (counts === undefined) return 0;
      const day = asOf ?? answer.day ?? host.today();
      const priced = {
        model: resolveModel(model ?? namedModel(answer), table, day),
        tier: tier ?? answerTier(answer),
        day,
      };
      return toDouble(usageCost(table, counts, priced, requests));
    },
});

/** What stands before the JSON in a log of a stream, or in text out of a file: no part of the answer. */
const BEFORE_JSON = /^(?:\s|event:.*\n|data:)+/;

function parse(name: string, cell: Cell): Json {
  const text = readText(name, cell, "Give a usage object, or an answer that has one, as JSON text.");
  try {
    return JSON.parse(text.replace(BEFORE_JSON, "")) as Json;
  } catch {
    throw new PricingError(
      `${name} is ${show(text)}, but must be JSON: a usage object, or a whole answer. ${hint(text)}`,
    );
  }
}

/** The commonest ways in which text fails to be JSON. */
function hint(text: string): string {
  if (/^\s*"?\s*\{\s*""/.test(text))
    return 'Each of its quotes is doubled, as in a CSV file: import the file, or replace "" by " and take off the quotes around it.';
  if (/^\s*"?\s*\{\s*\\"/.test(text))
    return 'Its quotes are escaped: replace \\" by " and take off the quotes around it.';
  if (/^\s*\{\s*'/.test(text))
    return "JSON has double quotes: print it with json.dumps, not as Python shows it.";
  if (/^\s*\{/.test(text) && !/\}\s*$/.test(text))
    return "It breaks off: a cell holds 50,000 characters at most, so keep only the usage object.";
  return 'It begins with "{".';
}

function namedModel({ model }: Answer): string {
  if (model !== undefined) return model;
  throw new PricingError("model is a blank, and the answer names none. Give the model that answered.");
}

/** The tier the answer was served in; standard where it does not say. */
function answerTier({ tier: text }: Answer): Tier {
  if (text === undefined) return "standard";
  const { tier, free, problem } = servedTier(undefined, text);
  if (tier !== null && !free && problem === null) return tier;
  throw new PricingError(
    `the answer's service_tier is ${show(text)}, which has no list price. Give tier to price it in another one.`,
  );
}
