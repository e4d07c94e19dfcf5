import type { Tier } from "../pricing/tier";
import { parseTier } from "../pricing/tier";
import { cellText } from "./cell-text";
import type { TextBlock } from "./markdown";
import type { Section } from "./page-sections";
import { findSection } from "./page-sections";
import type { PriceUnit } from "./price-cell";
import { parseUnit } from "./price-cell";

/**
 * What a line outside the tables says about the tables below it. `certain` is a line that stands alone between blank lines, or
 * a Markdown heading; the same words within a paragraph may be a heading that a notice has slipped in beside, or part of a
 * sentence, so they count only where the tables cannot be understood without them.
 */
export type Mark =
  /** A section; null for a Markdown heading that names none that is known. */
  | {
      readonly kind: "heading";
      readonly line: number;
      readonly certain: boolean;
      readonly section: Section | null;
      readonly title: string;
    }
  /** A label of a tier, or a caption that names one; null for a caption that names something unknown. */
  | {
      readonly kind: "label";
      /** True for the word of a sentence, not the label of a table. */
      readonly midSentence: boolean;
      readonly line: number;
      readonly certain: boolean;
      readonly tier: Tier | null;
      readonly text: string;
    }
  /** What the prices of a section are per; null for a unit that is not known. */
  | { readonly kind: "unit"; readonly line: number; readonly unit: PriceUnit | null; readonly text: string }
  /** A short line that stands alone and could be the heading of something unknown. */
  | { readonly kind: "phrase"; readonly line: number; readonly text: string }
  /** A caption that says nothing. */
  | { readonly kind: "caption"; readonly line: number };

const UNIT_SENTENCE =
  /^(?:all )?prices? (?:(?:are|shown|listed|in|usd|us dollars) )*per (.+?)(?:,? unless (?:otherwise )?(?:noted|stated|specified)(?: otherwise)?)?\.?$/i;
const PLAIN_CAPTION = /^(?:grouped )?(?:pricing |price )?table(?: data)?$/i;
const CAPTION = /^(.+?) (?:pricing|prices|price)(?: table)?(?: data)?$/i;
const TIER_WORDS = /(?: (?:mode|processing|tier|api|pricing|prices))+$/i;
const LONGEST_PHRASE = 60;

/** What a line says about the tables below it; null when it says nothing about them. */
export function readMark({ line, level, text: raw, alone, midSentence, within }: TextBlock): Mark | null {
  if (within !== null) return null;
  const text = headingText(raw);
  const certain = alone;
  const unit = UNIT_SENTENCE.exec(text)?.[1];
  if (unit !== undefined) return { kind: "unit", line, unit: parseUnit(unit) ?? null, text };
  if (PLAIN_CAPTION.test(text)) return certain ? { kind: "caption", line } : null;
  const tier = readTier(text);
  if (tier !== undefined) return { kind: "label", line, certain, midSentence, tier, text };
  const section = findSection(text);
  if (section && level > 2 && CAPTION.test(text)) return { kind: "caption", line };
  if (section) return { kind: "heading", line, certain, section, title: text };
  if (!certain) return null;
  if (level > 0) {
    const isCaption = level > 2 || CAPTION.test(text);
    return isCaption
      ? { kind: "label", line, certain, midSentence, tier: null, text }
      : { kind: "heading", line, certain, section: null, title: text };
  }
  return isPhrase(raw) ? { kind: "phrase", line, text } : null;
}

/** `Batch`, `Fast mode`, `Priority processing`, `Fast (priority)`, `Ultrafast pricing data`. */
function readTier(text: string): Tier | undefined {
  const caption = CAPTION.exec(text)?.[1] ?? text;
  const [, name = caption, other] = /^(.+?) \((?:formerly |previously )?([^()]+)\)$/i.exec(caption) ?? [];
  const tier = parseTier(name.replace(TIER_WORDS, ""));
  if (other === undefined || tier === undefined) return tier;
  return parseTier(other.replace(TIER_WORDS, "")) === tier ? tier : undefined;
}

/** The words of a heading without emphasis, an anchor, a comment or a colon behind them. */
function headingText(text: string): string {
  const plain = text
    .replace(/<!--.*?-->/g, "")
    .replace(/\s*\{#[\w-]+\}$/, "")
    .trim();
  if (/[[\]!]\(|^\[/.test(plain)) return plain;
  return cellText(plain).text.replace(/:$/, "");
}

/** Headings are short and do not end as sentences do. */
function isPhrase(text: string): boolean {
  return text.length <= LONGEST_PHRASE && !/[.!?;,]$/.test(text);
}
