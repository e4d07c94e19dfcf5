import { currencyIn, type ColumnRole } from "./column-names";

/** What a word, or two that belong together, says of the numbers below it. */
const TELLING: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ["cache_writes", /\b(?:cache|cached) (?:writes?|written|creation|created)\b/],
  [
    "cached",
    /\b(?:cached|gecacht\w*|zwischengespeichert\w*)\b|\bcache (?:reads?|hits?)\b|\b(?:from|aus) cache\b/,
  ],
  ["input", /\b(?:inputs?|prompts?|eingaben?)\b/],
  ["output", /\b(?:outputs?|completions?|ausgaben?)\b/],
  ["requests", /\b(?:requests|calls|anfragen|aufrufe)\b/],
];

/** These tell output where nothing else does: `response.usage.prompt_tokens` is input. */
const WEAK_OUTPUT = /\b(?:responses?|generated|answers?|antwort(?:en)?)\b/;

/** With one of these a column holds something else, line by line: another kind of token, money, a share of it, an average. */
const EXCLUDING = new RegExp(
  `\\b(?:${[
    "audio|images?|vision|videos?|speech|text|bild(?:er)?|reasoning|thinking|prediction|accepted|rejected",
    "system|user|assistant|developer|tools?|functions?|batch|flex|priority|ephemeral|above|over|below|under",
    "costs?|prices?|rates?|fees?|charges?|spend|budget|kosten|preise?|betrag|saved|savings?",
    "share|ratio|percent\\w*|pct|anteil|quote|per|pro|je|growth|change|delta|diff|difference",
    "avg|average|mean|median|max|maximum|min|minimum|p\\d\\d|durchschnitt\\w*|mittel\\w*|schnitt",
    "limits?|quota|left|remaining|target|plan|planned|forecast|expected|estimated?|cumul\\w*|kumul\\w*|running|ytd|mtd",
    "uncached|ungecacht\\w*|miss(?:es|ed)?|not|non|no(?! of\\b)|nicht|without|ohne|excl\\w*|except|fresh|net|netto",
    "ids?|names?|hash|versions?|type|status|code|errors?|failed|retried",
    "characters?|chars?|words?|bytes?|seconds?|minutes?|ms|time|latency|duration|length|zeichen|dauer|zeit",
    "\\d*k|\\d*m|bn?|mn|mio|mrd|tsd|thousands?|millions?|1?000",
  ].join("|")})\\b`,
);

const TOKENS = /\b(?:tokens?|toks?|tkns?|tk)\b/;

/** What may stand beside a telling word where none says that tokens are counted: `Response code` counts nothing. */
const NEUTRAL =
  /\b(?:of|these|those|this|which|thereof|davon|from|aus|the|in|and|a|n|no|num|number|count|counts|total|totals|sum|gesamt|summe|anzahl|all|used|usage|model|api|llm|ai|openai)\b/g;

/** A slash before anything but another name of the same: `input tokens / request`. */
const FOR_EACH = /\/\s*(?!(?:inputs?|prompts?|outputs?|completions?|responses?|eingabe|ausgabe|tok))/i;

/**
 * What a column counts by the words of a heading that is none of the names: `of these cached` is cached,
 * `usage.completion_tokens` is output. Undefined where they tell two things, or something else stands there as well:
 * `avg input tokens`.
 */
export function roleByWords(heading: string): ColumnRole | undefined {
  const text = wordsOf(heading);
  if (/[%‰ø∅]/i.test(heading) || FOR_EACH.test(heading) || currencyIn(heading) !== undefined)
    return undefined;
  if (EXCLUDING.test(text)) return undefined;
  const role = toldBy(text);
  const countsTokens = TOKENS.test(text);
  if (role === undefined || (role === "requests" && countsTokens)) return undefined;
  return countsTokens || saysNoMore(text) ? role : undefined;
}

/** `promptTokens` and `Eingabe-Tokens` as single words with single spaces, in lower case. */
function wordsOf(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(inputs?|outputs?|prompts?|completions?|eingabe|ausgabe|cached?)(tok)/g, "$1 $2")
    .trim();
}

/** The one thing that is told. What is cached may say that it is part of the input, and a write that it is of the cache. */
function toldBy(text: string): ColumnRole | undefined {
  const told = TELLING.filter(([, words]) => words.test(text)).map(([role]) => role);
  const [first, ...others] = told;
  if (first === undefined) return WEAK_OUTPUT.test(text) ? "output" : undefined;
  const isPartOf = first === "cached" || first === "cache_writes";
  const isOne = others.every((other) => isPartOf && (other === "cached" || other === "input"));
  return isOne ? first : undefined;
}

function saysNoMore(text: string): boolean {
  const rest = [...TELLING.map(([, words]) => words), WEAK_OUTPUT].reduce(
    (left, words) => left.replace(new RegExp(words.source, "g"), " "),
    text,
  );
  return rest.replace(NEUTRAL, " ").trim() === "";
}
