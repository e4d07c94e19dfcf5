import { cellText } from "./cell-text";
import type { Unread } from "./reading";

const AMOUNT = /[$€£¥] ?\.?\d|\b(?:USD|EUR|GBP) ?\d|\b\d[\d.,]* ?(?:USD|EUR|GBP|dollars?|cents?\b|[¢€£])/i;

/** True for a cell that says a price: an amount of money, or that something is free. */
export function holdsPrice(cell: string): boolean {
  return AMOUNT.test(cell) || /^free$/i.test(cellText(cell).text);
}

/** Sentences that say something about prices, from the plainest to the vaguest, and what is said of them. */
const KINDS: readonly (readonly [what: RegExp, about: RegExp, why: string])[] = [
  [AMOUNT, /^/, "a price in words, outside the tables"],
  [
    /\d(?:\.\d+)? ?%|\b\d+(?:\.\d+)? ?[x×](?!\d)|[x×] ?\d|\b(?:half|twice|double|triple|thrice)\b/i,
    /pric|cost|bill|charg|rate|uplift|surcharge|premium|discount|cheaper|fee\b/i,
    "a surcharge, a discount or a factor in words: it is not part of the rates",
  ],
  [
    /\b(?:until|through|from|on|before|after|begin\w*|start\w*|end\w*|since)\b.*\b(?:20\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/i,
    /promotion|pric(?:e|ing|es)\b|\bbilling\b|\bfree\b|\bdiscount/i,
    "a price that begins or ends on a day, in words: the rates say nothing of it",
  ],
  [
    /\balias(?:es)?\b|\b(?:stands?|points?|resolves?|maps?) (?:for|to)\b/i,
    /`[a-z][\w.-]*-[\w.-]+`[\s\S]*`[a-z][\w.-]*-[\w.-]+`/,
    "says which model a name stands for; names are kept apart from prices",
  ],
  [
    /\b(?:is|are|for|at|as) (?:free|no (?:extra |additional )?(?:charge|cost))\b|\bfree of charge\b|\bnot (?:separately )?charged\b/i,
    /token|call|storage|minute|request|session|image|GB\b/i,
    "says that something is free",
  ],
];

interface Line {
  readonly line: number;
  readonly text: string;
}

const LONGEST = 1_000;

/**
 * Finds the sentences of a paragraph that say a price, or something about prices. Of a sentence of several lines it gives
 * each line with an amount, or else the line on which the telling word stands.
 * @param lines the lines of the paragraph with their numbers, in order.
 */
export function findPriceWords(lines: readonly Line[]): readonly Unread[] {
  const starts: number[] = [];
  let whole = "";
  for (const { text } of lines) {
    starts.push(whole.length);
    whole += `${text} `;
  }
  return sentencesOf(whole).flatMap(({ start, text }) => {
    const kind = KINDS.find(([what, about]) => what.test(text) && about.test(text));
    if (!kind) return [];
    const [what, , why] = kind;
    const parts = lines.flatMap((line, index) => {
      const from = Math.max(start, starts[index] ?? 0);
      const to = Math.min(start + text.length, (starts[index] ?? 0) + line.text.length);
      return from < to ? [{ line: line.line, text: whole.slice(from, to).trim() }] : [];
    });
    const telling = parts.filter((part) => what.test(part.text));
    const listed = telling.length > 0 ? telling : parts.slice(0, 1);
    return (what === AMOUNT ? listed : listed.slice(0, 1)).map((part) => ({
      line: part.line,
      text: excerpt(part.text, what),
      why,
    }));
  });
}

function excerpt(text: string, what: RegExp): string {
  if (text.length <= LONGEST) return text;
  const from = Math.max(0, (what.exec(text)?.index ?? 0) - LONGEST / 2);
  return text.slice(from, from + LONGEST);
}

/** Cuts a text behind the end marks of its sentences; those within figures and addresses are none. */
function sentencesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  const ends = /[.!?](?:[)"”’]*)\s+(?=[^a-z])/g;
  let start = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    sentences.push({ start, text: text.slice(start, match.index + match[0].length) });
    start = match.index + match[0].length;
  }
  sentences.push({ start, text: text.slice(start) });
  return sentences;
}
