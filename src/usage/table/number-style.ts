/** Which mark stands before decimals; the other one, if any, groups thousands. */
export type DecimalMark = "." | ",";

/** A number of a cell, or why it is none. */
export type CellNumber =
  { readonly text: string; readonly rounded: boolean } | { readonly problem: string } | undefined;

/** A group of thousands never follows a zero: `0.003` is a decimal. */
const ONE_GROUP = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The decimal mark of a table by all of its numbers: `2,61` and `1.250.000` speak for the comma, `0.24` and `1,204,000` for
 * the point. `1,204` alone says nothing. The point where nothing speaks for either.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark {
  let [comma, point, groupedByComma, groupedByPoint] = [0, 0, 0, 0];
  for (const raw of texts) {
    const text = bare(raw);
    if (ONE_GROUP.test(text)) {
      if (text.includes(",")) groupedByComma++;
      else groupedByPoint++;
    } else if (/^[-+]?\d{1,3}(?:\.\d{3})+,\d+$|^[-+]?\d{1,3}(?:\.\d{3}){2,}$|^[-+]?\d+,\d+$/.test(text))
      comma++;
    else if (/^[-+]?\d{1,3}(?:,\d{3})+\.\d+$|^[-+]?\d{1,3}(?:,\d{3}){2,}$|^[-+]?\d*\.\d+$/.test(text))
      point++;
  }
  if (comma !== point) return comma > point ? "," : ".";
  return groupedByPoint > groupedByComma ? "," : ".";
}

/** A number without currency, spaces and words of scale. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u202f'’]|[$€£¥]|usd|eur|tokens?/gi, "").replace(SCALE, "");
}

const SCALE = /(?:k|m|b|bn|mio\.?|mrd\.?|tsd\.?|million|thousand)$/i;
const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  thousand: 3,
  m: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  mrd: 9,
};

/** Reads a quantity as a person writes it: `12,880`, `1.250.000`, ` 950 `, `12.4M`. Undefined for a blank. */
export function readNumber(cell: string | number, mark: DecimalMark): CellNumber {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { text: String(cell), rounded: false } : { problem: "is no number" };
  const text = cell.replace(/[\s\u00a0\u202f'’]|tokens?$/gi, "");
  if (text === "") return undefined;
  const [suffix = ""] = SCALE.exec(text) ?? [];
  if (suffix === "" && ONE_GROUP.test(text) && text.includes(mark)) {
    return {
      problem: `may be a thousand or a decimal: other numbers of the table have "${mark}" before decimals`,
    };
  }
  const plain = plainDigits(text.slice(0, text.length - suffix.length), mark);
  if (plain === undefined) return { problem: "is no number" };
  const power = POWERS[suffix.toLowerCase().replace(/\.$/, "")];
  return power === undefined ? { text: plain, rounded: false } : { text: `${plain}e${power}`, rounded: true };
}

/** `1.250.000` or `1,250,000` → `1250000`; a lone group of three digits is a thousand: tokens have no decimals. */
function plainDigits(text: string, mark: DecimalMark): string | undefined {
  const group = mark === "," ? "." : ",";
  if (/^[-+]?\d+$/.test(text)) return text;
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${mark}\\d+)?$`);
  if (grouped.test(text)) return text.split(group).join("").replace(mark, ".");
  return new RegExp(`^[-+]?\\d*\\${mark}\\d+$`).test(text) ? text.replace(mark, ".") : undefined;
}
