import MiniSearch, { type Query } from "minisearch";
import type { FunctionHelp } from "../../functions/definition";
import { SYNONYMS } from "./synonyms";

/** Words of a question that say nothing of its subject. */
const FILLERS = new Set(
  "a an and are be can could do does for from get give how i if in is it long many me much my of on one or our per should that the there this to use want was we what when will with would you your".split(
    " ",
  ),
);

/** Finds functions by what they are about: best first; every function, in their order, while nothing is asked. */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const named = functions.find(({ name }) => name === query.trim().toUpperCase());
  if (named) return [named, ...functions.filter((help) => help !== named && help.name.includes(named.name))];
  const words = wordsOf(query);
  if (words.length === 0) return functions;
  const index = indexOf(functions);
  const queries = words.map(meaningsOf);
  const all = index.search({ combineWith: "AND", queries });
  // A question with a word that no help knows still names its subject with the others.
  const found = all.length > 0 ? all : index.search({ combineWith: "OR", queries });
  const byName = new Map(functions.map((help) => [help.name, help]));
  return found.map(({ id }) => byName.get(id as string)).filter((help) => help !== undefined);
}

function wordsOf(text: string): readonly string[] {
  const words = tokenize(text);
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word or what it means in the help's own terms. */
function meaningsOf(word: string): Query {
  const terms = SYNONYMS[word] ?? SYNONYMS[word.replace(/s$/, "")] ?? [];
  return {
    combineWith: "OR",
    queries: [{ queries: [word], boost: { name: 8, summary: 4, parameters: 1.5 } }, ...terms],
  };
}

let built: { readonly functions: readonly FunctionHelp[]; readonly index: MiniSearch } | undefined;

function indexOf(functions: readonly FunctionHelp[]): MiniSearch {
  if (built?.functions === functions) return built.index;
  const index = new MiniSearch({
    idField: "name",
    fields: ["name", "summary", "parameters", "notes"],
    extractField: (help: FunctionHelp, field) => TEXTS[field as Field](help),
    tokenize,
    searchOptions: {
      boost: { name: 6, summary: 3, parameters: 1.5 },
      prefix: (term) => term.length > 2,
      // Two letters that changed places are two steps.
      fuzzy: (term) => (term.length > 5 ? 2 : false),
    },
  });
  index.addAll([...functions]);
  built = { functions, index };
  return index;
}

type Field = "name" | "summary" | "parameters" | "notes";

const TEXTS: Readonly<Record<Field, (help: FunctionHelp) => string>> = {
  name: ({ name }) => name,
  summary: ({ summary }) => summary,
  parameters: ({ parameters }) =>
    parameters.map(({ name, description }) => `${name} ${description}`).join(" "),
  notes: ({ returns, notes, examples }) =>
    [returns, ...notes, ...examples.map(({ explanation }) => explanation)].join(" "),
};

/** `OPENAI_IMAGE_COST` is found by its words; so is `as_of`. */
function tokenize(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `OPENAI_COST(model, input, [cached])` */
export function signature({ name, parameters }: FunctionHelp): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join(", ")})`;
}
