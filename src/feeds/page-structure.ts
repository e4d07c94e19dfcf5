import type { Tier } from "../pricing/tier";
import { parseTier } from "../pricing/tier";
import type { Block, TableBlock, TextBlock } from "./markdown";
import type { Section, SectionName } from "./page-sections";
import { findSection, UNIT_SENTENCE, INTRODUCTIONS } from "./page-sections";
import { isModelId } from "./model-id";
import type { Left } from "./reading";
import { FeedRefused, shown } from "./reading";

/** A table of the page with what stands above it: the section it belongs to and the tier its prices are for. */
export interface PageTable {
  readonly section: SectionName;
  readonly tier: Tier;
  readonly header: readonly string[];
  readonly table: TableBlock;
}

export interface PageStructure {
  readonly tables: readonly PageTable[];
  readonly left: readonly Left[];
}

interface Place {
  /** The known section, or the words of a heading that is not known. */
  readonly section: Section | null;
  readonly heading: string;
  unit: string | null;
  /** The tier named since the last table, if one was. */
  tier: Tier | null;
  /** Whether a tier was named above an earlier table of this section: then each of its tables needs one. */
  labelled: boolean;
}

const CAPTION = /^(.+) pricing data$/i;
const PLAIN_CAPTION = /^(?:grouped )?pricing table data$/i;

/**
 * Walks down the page and gives each table its section and tier. Headings on this page are plain lines, so a line
 * that looks like a heading and is not a known one opens an unknown section, whose tables are left and listed.
 * @throws FeedRefused when two labels above a table contradict each other, or a table lacks the label its siblings have.
 */
export function readStructure(blocks: readonly Block[]): PageStructure {
  const tables: PageTable[] = [];
  const left: Left[] = [];
  let place = placeAt(null, "the beginning of the page");
  for (const block of blocks) {
    if (block.kind === "text") {
      const next = readText(block, place);
      if (next === "not read") left.push(leftText(block, place));
      else place = next;
      continue;
    }
    const tier = place.tier;
    place.tier = null;
    if (!place.section || !block.header) {
      left.push(leftTable(block, place));
      continue;
    }
    if (place.labelled && tier === null)
      throw new FeedRefused(
        "tiers",
        `A table of “${place.section.title}” (line ${block.line}) does not say which tier it is for.`,
      );
    checkUnit(place.section, place.unit, block.line);
    place.labelled = tier !== null;
    tables.push({
      section: place.section.name,
      tier: tier ?? "standard",
      header: block.header,
      table: block,
    });
  }
  return { tables, left };
}

/** What a line of text says about the tables below it; "not read" when it says nothing about them. */
function readText(block: TextBlock, place: Place): Place | "not read" {
  const { text } = block;
  const section = findSection(text);
  if (section) return placeAt(section, section.title);
  const unit = UNIT_SENTENCE.exec(text)?.[1];
  if (unit !== undefined) {
    place.unit = unit;
    return place;
  }
  if (PLAIN_CAPTION.test(text)) return place;
  const caption = CAPTION.exec(text)?.[1];
  const tier = parseTier((caption ?? text).replace(/ mode$/i, ""));
  if (tier) {
    if (place.tier !== null && place.tier !== tier)
      throw new FeedRefused(
        "tiers",
        `“${shown(text)}” (line ${block.line}) contradicts the label “${place.tier}” above it.`,
      );
    place.tier = tier;
    return place;
  }
  const looksLikeHeading = block.level > 1 || caption !== undefined || isShortPhrase(text);
  return looksLikeHeading ? placeAt(null, shown(text)) : "not read";
}

function placeAt(section: Section | null, heading: string): Place {
  return { section, heading, unit: null, tier: null, labelled: false };
}

/** Headings are short and do not end as sentences do. */
function isShortPhrase(text: string): boolean {
  return text.length <= 60 && !/[.:!?>]$/.test(text) && !/^[>*_<[(]/.test(text) && !INTRODUCTIONS.test(text);
}

function checkUnit(section: Section, unit: string | null, line: number): void {
  if (section.unit === null || section.unit.toLowerCase() === unit?.toLowerCase()) return;
  const place = `“${section.title}” (line ${line})`;
  throw new FeedRefused(
    "units",
    unit === null
      ? `${place} no longer says “Prices ${section.unit}”, so its prices could be per anything.`
      : `${place} says “Prices ${shown(unit)}” instead of “Prices ${section.unit}”.`,
  );
}

function leftText(block: TextBlock, place: Place): Left {
  const why = block.text.includes("$") ? "a price outside the tables, in words" : "text without a price";
  return {
    kind: "text",
    where: `${place.heading}, line ${block.line}`,
    what: shown(block.text),
    why,
    models: [],
  };
}

function leftTable(table: TableBlock, place: Place): Left {
  return {
    kind: "table",
    where: `${place.heading}, line ${table.line}`,
    what: shown(table.header?.join(" | ") ?? table.rows[0]?.text ?? ""),
    why: table.header
      ? "the section is not known, so what its prices are for is not either"
      : "a table without a header",
    models: modelsIn(table.rows),
  };
}

/** Whatever looks like an id in any cell, so that the rates of those models are not taken for ended. */
export function modelsIn(rows: TableBlock["rows"]): string[] {
  const ids = new Set<string>();
  for (const row of rows)
    for (const cell of row.cells)
      for (const word of cell
        .slice(0, 200)
        .toLowerCase()
        .split(/[\s()`,]+/))
        if (isModelId(word)) ids.add(word);
  return [...ids];
}
