/** What a cell says without its markup. */
export interface CellText {
  readonly text: string;
  /** Marks of footnotes behind the text: `*`, `¹`, `[^1]`; empty when there are none. */
  readonly marks: string;
  /** True when part of the cell is struck out: what it says is then no longer so. */
  readonly struck: boolean;
}

const LONGEST = 500;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  minus: "-",
  hyphen: "-",
  dollar: "$",
  ast: "*",
  le: "≤",
  ge: "≥",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
};
/** Text without anything that could be markup. */
const PLAIN = /^[A-Za-z0-9$.,+/():%'"= -]*$/;
/** Footnote marks at the end, or in front of a note in brackets. */
const FOOTNOTE = /(?:\s*(?:[*†‡§¶⁰¹²³⁴-⁹]|\[\^[^\]]{1,20}\]|<sup>[^<]{0,20}<\/sup>))+(?=$|\s*\()/i;

/**
 * Takes links, emphasis, code marks, tags, entities and footnote marks off a cell: `[**gpt-5**](/gpt-5)¹` says `gpt-5`, marked ¹.
 * What is no markup stays, so that nothing becomes an id or a price that is not written as one.
 */
export function cellText(cell: string): CellText {
  if (PLAIN.test(cell)) return { text: cell.trim(), marks: "", struck: false };
  const short = cell.slice(0, LONGEST);
  const struck = /~~.+~~|<(?:s|del|strike)\b/i.test(short);
  let text = short
    .replace(/<!--.*?-->/g, "")
    .replace(/!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g, "")
    .replace(/\[((?:[^\]^[][^\][]*)?)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<(?!sup\b|\/sup\b)\/?[a-z][^>]*>/gi, "");
  text = spaced(unescaped(entities(text)));
  let marks = "";
  for (let before = ""; before !== text;) {
    before = text;
    text = withoutEmphasis(text);
    const mark = FOOTNOTE.exec(text)?.[0] ?? "";
    if (mark === "" || mark.length === text.length) continue;
    marks = mark.replace(/<\/?sup>/gi, "").trim() + marks;
    text = text.replace(FOOTNOTE, "").trim();
  }
  return { text, marks, struck };
}

function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,8}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined)
      return Object.prototype.hasOwnProperty.call(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** One kind of space and one kind of hyphen. */
function spaced(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\s\u00a0\u2007\u202f]+/g, " ")
    .trim();
}

/** Emphasis and code marks around the whole text; underscores are also part of names, so they go only around a figure. */
function withoutEmphasis(text: string): string {
  const inner =
    /^(\*{1,3}|`{1,2})([^*`]+(?:\*(?!\*)[^*`]*)?)\1$/.exec(text)?.[2] ??
    /^(_{1,2})([^_]*\d[^_]*)\1$/.exec(text)?.[2];
  if (inner !== undefined) return inner.trim();
  // Bold or code at the front, and more behind it: `**gpt-5** (legacy)`.
  return text
    .replace(/^(\*{1,3}|`{1,2})([^*`]+)\1(?=\s*\S)/, "$2")
    .replace(/(\s|\()`([^`]+)`/g, "$1$2")
    .trim();
}
