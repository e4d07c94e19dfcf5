import { findLatestModel, resolveModel } from "../pricing/aliases";
import { bundledTable, modelFacts } from "../pricing/bundled";
import type { Day } from "../pricing/day";
import { PricingError } from "../pricing/errors";
import { isEncoding, type Encoding } from "../tokens/encoding";
import { tokenCounter, type TokenCounter } from "../tokens/token-counter";
import { optional, required, type Kind } from "./arguments/kind";
import { readerByDay, words } from "./arguments/kinds";
import { rowWise } from "./arguments/row-wise";
import { isDate, readModelText, show } from "./cells";
import type { Cell, Host } from "./definition";
import { memoize } from "./memo";

/** What models since gpt-4o use; the encoding of a text that is sent to no model in particular. */
export const NEWEST_ENCODING: Encoding = "o200k_base";

/** The text of a cell: what is typed, a number as its digits. */
const TEXT: Kind<string> = { ...words(readCellText), says: "quantity" };

const ENCODING_OF_MODEL: Kind<Encoding> = {
  says: "detail",
  byDay: true,
  reader: (name) => readerByDay((cell, day) => modelEncoding(readModelText(name, cell), day)),
};

export const openaiTokens = rowWise({
  name: "OPENAI_TOKENS",
  arguments: { text: required(TEXT), model: optional(ENCODING_OF_MODEL, NEWEST_ENCODING) },
  prepare({ host }) {
    const counterOf = memoize((encoding: Encoding) => readCounter(encoding, host));
    return ({ text, model: encoding }) => counterOf(encoding)(text);
  },
});

/** The encoding in which a model reads text. Throws a PricingError for a model of which it is not known. */
export function modelEncoding(id: string, day: Day): Encoding {
  // Only of the models that come with it is an encoding known.
  const table = bundledTable();
  return encodingOf(findLatestModel(id, table) ?? resolveModel(id, table, day));
}

function readCellText(name: string, cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  throw new PricingError(
    `${name} is ${show(cell)}, but must be text.${isDate(cell) ? " Use TEXT to write it as it is sent." : ""}`,
  );
}

/** A fine-tuned model reads text as its base does. */
function encodingOf(model: string): Encoding {
  const { models } = modelFacts();
  const encoding = (models.get(model) ?? models.get(model.replace(/^ft:/, "").replace(/:.*$/, "")))?.encoding;
  if (encoding !== undefined && encoding !== null && isEncoding(encoding)) return encoding;
  throw new PricingError(
    encoding === undefined || encoding === null
      ? `how "${model}" cuts text into tokens is not known. Give another model, or leave model out for o200k_base.`
      : `"${model}" uses ${encoding}, whose vocabulary RateSheet does not carry: it is of models that are no longer sold.`,
  );
}

function readCounter(encoding: Encoding, host: Host): TokenCounter {
  const vocabulary = host.vocabulary(encoding);
  if (vocabulary !== null) return tokenCounter(vocabulary);
  throw noVocabulary(encoding);
}

export function noVocabulary(encoding: Encoding): PricingError {
  return new PricingError(
    `the vocabulary ${encoding} is not installed. Add the file Vocabulary.html of the release to the script project, beside Code.gs.`,
  );
}
