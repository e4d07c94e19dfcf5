import { BytePairs } from "./byte-pairs";

/** How many tokens a text has. */
export type TokenCounter = (text: string) => number;

/** One encoding as dist/Vocabulary.html holds it. Bytes are written as characters from U+0000 to U+00FF. */
export interface Vocabulary {
  /** The regular expression that cuts a text into pieces, which are encoded one by one. */
  readonly pattern: string;
  /** The bytes of each token in the order of the ranks; null where a rank is not used. */
  readonly tokens: readonly (string | null)[];
}

/** Texts repeat their words: this many pieces that are no token of their own are kept with their counts. */
const KEPT_PIECES = 50_000;

/**
 * Makes ready to count. Special tokens written in a text are text, as they are in a message to the API.
 * "hello world" is two tokens in o200k_base.
 *
 * @param vocabulary a `Vocabulary` as JSON
 */
export function tokenCounter(vocabulary: string): TokenCounter {
  const { pattern, tokens } = JSON.parse(vocabulary) as Vocabulary;
  const pieces = new RegExp(pattern, "gu");
  const pairs = new BytePairs(tokens);
  const known = new Map<string, number>();
  const count = (piece: string): number => {
    let tokensOfPiece = known.get(piece);
    if (tokensOfPiece === undefined) {
      tokensOfPiece = pairs.count(bytesOf(piece));
      if (known.size < KEPT_PIECES) known.set(piece, tokensOfPiece);
    }
    return tokensOfPiece;
  };
  return (text) => (wellFormed(text).match(pieces) ?? []).reduce((sum, piece) => sum + count(piece), 0);
}

const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Half a surrogate pair, as a text cut at a length can end with, is sent as U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(HALF_A_PAIR, "\uFFFD");
}

/** The UTF-8 bytes of a text, a character each. Apps Script has no TextEncoder. */
function bytesOf(text: string): string {
  return encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
