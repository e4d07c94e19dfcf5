import type { Tier } from "../pricing/tier";
import type { Block, TableBlock, TextBlock } from "./markdown";
import { joinTables } from "./markdown";
import type { Column } from "./page-columns";
import { readColumns, shapeOf, twice } from "./page-columns";
import type { Mark } from "./page-marks";
import { readMark } from "./page-marks";
import type { Section, Shape } from "./page-sections";
import type { PriceUnit } from "./price-cell";
import { holdsPrice } from "./price-words";

/** A table of the page with what stands above it: the section it belongs to, the tier and the unit of its prices. */
export interface PageTable {
  readonly section: Section;
  readonly tier: Tier;
  readonly shape: Shape;
  readonly unit: PriceUnit | null;
  readonly columns: readonly Column[];
  readonly table: TableBlock;
}

/** A table that was not read. */
export interface UnreadTable {
  readonly table: TableBlock;
  /** The heading above it, or words for its place. */
  readonly under: string;
  readonly why: string;
  /** True where it is about fine-tuned models; null where it may be about any. */
  readonly fineTuned: true | null;
}

export interface PageStructure {
  readonly tables: readonly PageTable[];
  readonly unread: readonly UnreadTable[];
  /** Lines that say nothing about the tables, each with the heading above it. */
  readonly texts: readonly { readonly block: TextBlock; readonly under: string }[];
}

type Heading = Extract<Mark, { kind: "heading" }>;
type Label = Extract<Mark, { kind: "label" }>;

interface Placed {
  readonly candidate: Candidate;
  readonly place: Place;
}

/** A table before its place is known. */
interface Candidate {
  readonly table: TableBlock;
  readonly columns: readonly Column[];
  readonly shape: Shape | undefined;
  /** True for a table with prices: it is what the label above it stands for, whether it can be read or not. */
  readonly priced: boolean;
}

/** Where a table stands: the heading that counts, and what stands between the table before it and itself. */
interface Place {
  readonly heading: Heading;
  readonly tier: Tier | null;
  /** Where the label stands in a paragraph: in the middle of a sentence, or beside other lines. Null for one that stands alone. */
  readonly tentative: "sentence" | "beside" | null;
  readonly unit: PriceUnit | null;
}

type Found = { readonly place: Place } | Unplaced;

interface Unplaced {
  readonly why: string;
  /** True where the table stands in a section of its own, whose heading is not known. */
  readonly elsewhere?: true;
}

/** Tables whose prices are per something that their section says in a sentence. */
const PER_TOKENS: readonly Shape[] = ["tokens", "modality", "finetuning"];
const NOT_KNOWN = "the section is not known, so what its prices are for is not either";

/**
 * Walks down the page and gives each table its section and tier. What a table is for follows from its own columns, the heading
 * of its section, the label above it and what the section's prices are per; where these do not fit together, or one of them
 * is missing, the table is not read.
 */
export function readStructure(blocks: readonly Block[]): PageStructure {
  const marked = new Map<TextBlock, Mark>();
  for (const block of blocks) {
    const mark = block.kind === "text" ? readMark(block) : null;
    if (block.kind === "text" && mark) marked.set(block, mark);
  }
  const marks = [...marked.values()];
  const candidates = joinTables(
    blocks,
    (block) => !block.midSentence && separates(marked.get(block)),
  ).flatMap((block) => (block.kind === "table" ? [candidateOf(block)] : []));
  const placed: Placed[] = [];
  const unplaced: Candidate[] = [];
  const unread: UnreadTable[] = [];
  for (const candidate of candidates) {
    const above = candidates.filter(({ priced, table }) => priced && table.line < candidate.table.line);
    const found = findPlace(candidate, marks, above, placed);
    if ("why" in found) {
      unread.push(unreadTable(candidate.table, marks, found.why));
      if (!found.elsewhere) unplaced.push(candidate);
    } else placed.push({ candidate, place: found.place });
  }
  const tables: PageTable[] = [];
  for (const { candidate, place } of placed) {
    const { table, columns, shape } = candidate;
    const { section } = place.heading;
    const tier = tierOf(candidate, place, placed, damagedUnder(place.heading, candidates, marks, unplaced));
    if (!section || !shape || "why" in tier)
      unread.push(unreadTable(table, marks, "why" in tier ? tier.why : NOT_KNOWN));
    else tables.push({ section, tier: tier.tier, shape, unit: place.unit, columns, table });
  }
  return { tables, unread, texts: textsOf(blocks, marked, marks) };
}

/** A heading or a label stands between two tables, never within one. */
function separates(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.kind !== "phrase";
}

function candidateOf(table: TableBlock): Candidate {
  const columns = readColumns(table.header ?? []);
  const shape = table.header ? shapeOf(columns) : undefined;
  const hasPrices = table.rows.some(({ cells }) => cells.some(holdsPrice));
  return { table, columns, shape, priced: shape !== undefined || hasPrices };
}

/**
 * The heading a table stands under: the nearest one, unless the table fits only under one that stands within a paragraph.
 * First where it also fits beside the tables of that section, then without.
 */
function findPlace(
  candidate: Candidate,
  marks: readonly Mark[],
  above: readonly Candidate[],
  placed: readonly Placed[],
): Found {
  const { table, shape, columns } = candidate;
  if (!table.header) return { why: "a table without a header" };
  if (!shape) {
    const doubled = twice(columns);
    const why = "its columns are not those of a table that is known";
    return { why: doubled === undefined ? why : `it has the column “${doubled}” twice` };
  }
  const headings = marks.filter((mark): mark is Heading => mark.kind === "heading" && mark.line < table.line);
  const nearest = headings.filter(({ certain }) => certain).pop();
  const possible = headings.filter(({ certain, line }) => !certain && line > (nearest?.line ?? 0)).reverse();
  const found = [...(nearest ? [nearest] : []), ...possible].map((heading) =>
    tryPlace(candidate, heading, marks, above),
  );
  const fitting = found.flatMap((one) => ("place" in one ? [one] : []));
  return (
    fitting.find(({ place }) => fitsBeside(place, placed)) ?? fitting[0] ?? found[0] ?? { why: NOT_KNOWN }
  );
}

/** A section has one table without a label, or a label of its own above each. */
function fitsBeside({ heading, tier }: Place, placed: readonly Placed[]): boolean {
  const siblings = placed.filter(({ place }) => place.heading === heading);
  return siblings.every(({ place }) => place.tier !== null && tier !== null && place.tier !== tier);
}

/** Whether a table fits under a heading. */
function tryPlace(
  { table, shape, columns }: Candidate,
  heading: Heading,
  marks: readonly Mark[],
  above: readonly Candidate[],
): Found {
  const { section } = heading;
  if (!section || !shape) return { why: NOT_KNOWN };
  if (!section.shapes.has(shape)) return { why: `such a table does not belong under “${section.title}”` };
  const before = above.filter((other) => other.table.line > heading.line);
  const start = before[before.length - 1]?.table.line ?? heading.line;
  const within = marks.filter(({ line }) => line > heading.line && line < table.line);
  const near = within.filter(({ line }) => line > start);
  const [first] = before;
  if (first && startsAnew(within.filter(({ line }) => line > first.table.line)))
    return {
      why: "a heading above it is not known, so what its prices are for is not either",
      elsewhere: true,
    };
  const unit = within.filter((mark) => mark.kind === "unit").pop();
  if (unit?.unit === null) return { why: `its section says “${unit.text}”, a unit that is not known` };
  if (!unit && needsUnit(columns) && PER_TOKENS.includes(shape))
    return { why: "nothing in its section says what its prices are per" };
  const label = labelAbove(near);
  return "why" in label ? label : { place: { heading, ...label, unit: unit?.unit ?? null } };
}

/** Below a table, a line that may be a heading and then a new sentence about the unit: a section that is not known. */
function startsAnew(marks: readonly Mark[]): boolean {
  const phrase = marks.findIndex(({ kind }) => kind === "phrase");
  return phrase >= 0 && marks.slice(phrase).some(({ kind }) => kind === "unit");
}

function needsUnit(columns: readonly Column[]): boolean {
  return columns.some(({ role }) => role.kind === "price" && role.unit === null && !role.estimated);
}

function labelAbove(near: readonly Mark[]): Pick<Place, "tier" | "tentative"> | Unplaced {
  const labels = near.filter((mark): mark is Label => mark.kind === "label");
  const certain = labels.filter((label) => label.certain);
  const last = certain[certain.length - 1];
  if (last?.tier === null) return { why: `“${last.text}” above it is not known` };
  const tiers = new Set(certain.flatMap(({ tier }) => (tier ? [tier] : [])));
  if (tiers.size > 1)
    return {
      why: `the labels above it contradict each other: “${certain.map(({ text }) => text).join("”, “")}”`,
    };
  if (last) return { tier: last.tier, tentative: null };
  const maybe = new Set(labels.flatMap(({ tier }) => (tier ? [tier] : [])));
  const [only] = maybe;
  const isSentence = labels.every(({ midSentence }) => midSentence);
  const tentative = labels.length === 0 ? null : isSentence ? "sentence" : "beside";
  return { tier: maybe.size === 1 && only ? only : null, tentative };
}

/**
 * The tier of a table among the tables of its section: a section has either one table without a label, which is standard, or
 * a label above each table, each another one.
 */
function tierOf(
  candidate: Candidate,
  { heading, tier, tentative }: Place,
  placed: readonly Placed[],
  hasDamaged: boolean,
): { readonly tier: Tier } | { readonly why: string } {
  const siblings = placed.filter((other) => other.place.heading === heading && other.candidate !== candidate);
  const isOnly = siblings.length === 0 && !hasDamaged;
  const isUnlabelled = tentative === "sentence" || (tentative === null && tier === null);
  if (isOnly && isUnlabelled) return { tier: "standard" };
  if (tier === null || (isOnly && tentative !== null))
    return { why: "nothing says for sure which tier it is for" };
  const twin = siblings.find((other) => other.place.tier === tier);
  return twin
    ? { why: `another table of its section (line ${twin.candidate.table.line}) is for the ${tier} tier too` }
    : { tier };
}

/** Whether a section has a table of prices with a label that was not read: then each of its tables needs one. */
function damagedUnder(
  heading: Heading,
  candidates: readonly Candidate[],
  marks: readonly Mark[],
  unplaced: readonly Candidate[],
): boolean {
  const next = marks.find((mark) => mark.kind === "heading" && mark.certain && mark.line > heading.line);
  const priced = candidates.filter((candidate) => candidate.priced);
  return priced.some((candidate, index) => {
    const { table } = candidate;
    const start = Math.max(heading.line, priced[index - 1]?.table.line ?? 0);
    return (
      unplaced.includes(candidate) &&
      table.line > heading.line &&
      table.line < (next?.line ?? Infinity) &&
      marks.some(({ kind, line }) => kind === "label" && line > start && line < table.line)
    );
  });
}

function unreadTable(table: TableBlock, marks: readonly Mark[], why: string): UnreadTable {
  const heading = headingAbove(marks, table.line);
  const isTraining = table.header?.some((cell) => /\btraining\b/i.test(cell)) === true;
  return {
    table,
    under: heading?.title ?? "the beginning of the page",
    why,
    fineTuned: isTraining || heading?.section?.fineTuned === true ? true : null,
  };
}

function headingAbove(marks: readonly Mark[], line: number): Heading | undefined {
  return marks
    .filter((mark): mark is Heading => mark.kind === "heading" && mark.certain && mark.line < line)
    .pop();
}

function textsOf(
  blocks: readonly Block[],
  marked: ReadonlyMap<TextBlock, Mark>,
  marks: readonly Mark[],
): PageStructure["texts"] {
  const texts: { readonly block: TextBlock; readonly under: string }[] = [];
  for (const block of blocks) {
    if (block.kind !== "text") continue;
    const mark = marked.get(block);
    if (mark && mark.kind !== "phrase") continue;
    texts.push({ block, under: headingAbove(marks, block.line)?.title ?? "the beginning of the page" });
  }
  return texts;
}
