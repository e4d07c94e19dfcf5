/** What a line stands in that is never a heading or a label, whatever its words are. */
export type Enclosure = "front matter" | "code" | "comment" | "quote" | "list" | "markup";

/** A line of text outside tables. */
export interface TextBlock {
  readonly kind: "text";
  readonly line: number;
  /** Counts the `#` of a Markdown heading; 0 for any other line. */
  readonly level: number;
  /** The line without the marks of a heading. */
  readonly text: string;
  /** The line as it stands in the file. */
  readonly raw: string;
  /** True for a line with no other text directly above or below it. */
  readonly alone: boolean;
  /** True for a line in the middle of a sentence: the line above is not at its end, and the line below goes on. */
  readonly midSentence: boolean;
  readonly within: Enclosure | null;
}

export interface TableBlock {
  readonly kind: "table";
  readonly line: number;
  /** Null when the lines have no header above a row of dashes. */
  readonly header: readonly string[] | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

export type Block = TextBlock | TableBlock;

interface Line {
  readonly line: number;
  readonly raw: string;
  readonly text: string;
  within: Enclosure | null;
}

/** A row of dashes under a header; dashes and colons alone, because that is all it may be. */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const FENCE = /^(`{3,}|~{3,})/;
const LIST = /^(?:[-*+]|\d{1,3}[.)])\s/;
const MARKUP_ONLY = /^(?:<[^>]*>\s*)+$|^:{3,}|^\[[^\]]+\]:\s/;
const HTML_HEADING = /^<h([1-6])(?:\s[^>]*)?>(.*)<\/h\1>$/i;
/** Ends in a comma, or in a word that no sentence ends with. */
const UNFINISHED =
  /(?:,| (?:a|an|the|of|in|at|on|for|to|from|by|with|as|and|or|is|are|was|be|that|than|its|their|your))$/i;
/** A line across the page, or one that underlines a heading: it says nothing itself. */
const STROKE = /^(?:=+|-{2,}|(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

/** Splits Markdown into its lines of text and its pipe tables. Nothing is interpreted and nothing is lost. */
export function readBlocks(text: string): Block[] {
  const lines = enclose(
    text.split(/\r\n|\r|\n/).map((raw, index) => ({
      line: index + 1,
      raw,
      text: trimmed(raw),
      within: null,
    })),
  );
  const blocks: Block[] = [];
  let table: TableRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push(tableOf(table));
    table = [];
  };
  lines.forEach((line, index) => {
    if (isRow(lines, index, table.length > 0)) {
      const row = { line: line.line, text: line.text, cells: cellsOf(line.text) };
      if (beginsAnother(table, row, lines[index + 1])) endTable();
      table.push(row);
      return;
    }
    endTable();
    if (line.text !== "" && !STROKE.test(line.text)) blocks.push(textOf(lines, index));
  });
  endTable();
  return blocks;
}

/** Invisible marks at the ends of a line are no text: a byte order mark, hard and zero-width spaces. */
function trimmed(raw: string): string {
  return raw.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, "");
}

/** Marks the lines that stand in front matter, code, comments, quotes, lists and tags. */
function enclose(lines: readonly Line[]): readonly Line[] {
  let index = frontMatterEnd(lines);
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const end = fenceEnd(lines, index) ?? commentEnd(lines, index);
    if (end === undefined) {
      line.within = enclosureOf(line.text);
      index++;
      continue;
    }
    const within = FENCE.test(line.text) ? "code" : "comment";
    for (; index <= end; index++) mark(lines[index], within);
  }
  return lines;
}

function mark(line: Line | undefined, within: Enclosure): void {
  if (line) line.within = within;
}

function enclosureOf(text: string): Enclosure | null {
  if (FENCE.test(text)) return "code";
  if (text.startsWith(">")) return "quote";
  if (STROKE.test(text)) return "markup";
  if (LIST.test(text)) return "list";
  const isMarkup = MARKUP_ONLY.test(text) || (/^<[/!a-z]/i.test(text) && !HTML_HEADING.test(text));
  return isMarkup ? "markup" : null;
}

/** Front matter stands at the very top, between two lines of dashes, in lines of `name: value`. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text !== "---") return 0;
  const end = lines.findIndex(({ text }, index) => index > 0 && (text === "---" || text === "..."));
  const inside = lines.slice(1, end);
  const isMatter =
    end > 1 && inside.every(({ raw, text }) => text === "" || /^(?:[\w-]+\s*:|\s|- |#)/.test(raw));
  if (!isMatter) return 0;
  for (const line of lines.slice(0, end + 1)) mark(line, "front matter");
  return end + 1;
}

/** The line that closes a code fence; a fence that nothing closes encloses nothing. */
function fenceEnd(lines: readonly Line[], start: number): number | undefined {
  const fence = FENCE.exec(lines[start]?.text ?? "")?.[1];
  if (fence === undefined) return undefined;
  for (let index = start + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? "";
    if (text.startsWith(fence) && text === fence.charAt(0).repeat(text.length)) return index;
  }
  return undefined;
}

function commentEnd(lines: readonly Line[], start: number): number | undefined {
  const text = lines[start]?.text ?? "";
  if (!text.startsWith("<!--") || text.includes("-->", 4)) return undefined;
  for (let index = start + 1; index < lines.length; index++)
    if (lines[index]?.text.includes("-->")) return index;
  return undefined;
}

/** A row begins with a pipe, or stands in a table whose lines have pipes between their cells only. */
function isRow(lines: readonly Line[], index: number, inTable: boolean): boolean {
  const line = lines[index];
  if (!line || (line.within !== null && !RULE.test(line.text)) || line.within === "code") return false;
  if (line.within === "comment" || line.within === "front matter") return false;
  if (line.text.startsWith("|")) return true;
  if (!hasPipe(line.text)) return false;
  if (inTable) return true;
  const next = lines[index + 1];
  return (
    next !== undefined &&
    hasPipe(next.text) &&
    RULE.test(next.text) &&
    cellsOf(next.text).length === cellsOf(line.text).length
  );
}

/** Within a table, a header with its own row of dashes, or a row of dashes of another width, begins another table. */
function beginsAnother(table: readonly TableRow[], row: TableRow, next: Line | undefined): boolean {
  const above = table[table.length - 1];
  if (!above) return false;
  if (isRuleRow(row)) return above.cells.length !== row.cells.length;
  const isHeader = next !== undefined && RULE.test(next.text) && next.text.includes("---");
  return isHeader && cellsOf(next.text).length === row.cells.length;
}

function hasPipe(text: string): boolean {
  return /(?<!\\)\|/.test(text);
}

/** Cells between unescaped pipes. A line that begins with a pipe and does not end in one keeps its last piece as a cell. */
function cellsOf(row: string): string[] {
  const cells = (row.startsWith("|") ? row.slice(1) : row)
    .split(/(?<!\\)\|/)
    .map((cell) => trimmed(cell.replace(/\\\|/g, "|")));
  if (cells[cells.length - 1] === "" && row.endsWith("|")) cells.pop();
  return cells;
}

function isPlain(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text !== "" &&
    line.within === null &&
    !line.text.startsWith("|") &&
    !/^#{1,6}\s/.test(line.text)
  );
}

function textOf(lines: readonly Line[], index: number): TextBlock {
  const { line, raw, text, within } = lines[index] ?? { line: 0, raw: "", text: "", within: null };
  const block = { kind: "text", line, raw, within, midSentence: false } as const;
  const html = HTML_HEADING.exec(text);
  if (html && within === null)
    return { ...block, level: Number(html[1]), text: html[2]?.trim() ?? "", alone: true };
  const hashes = within === null ? (/^#{1,6}(?=\s)/.exec(text)?.[0] ?? "") : "";
  if (hashes !== "")
    return {
      ...block,
      level: hashes.length,
      text: text.slice(hashes.length).replace(/\s#+$/, "").trim(),
      alone: true,
    };
  const alone = ![lines[index - 1], lines[index + 1]].some(isBesideText);
  const [above, below] = [lines[index - 1], lines[index + 1]];
  const midSentence =
    isPlain(above) &&
    isPlain(below) &&
    UNFINISHED.test(above?.text ?? "") &&
    /^[a-z]/.test(below?.text ?? "");
  return { ...block, level: 0, text, alone, midSentence };
}

/** A line that goes on with the line next to it: text, also of a list or a quote. */
function isBesideText(line: Line | undefined): boolean {
  return isPlain(line) || line?.within === "quote" || line?.within === "list";
}

function isRuleRow(row: TableRow | undefined): boolean {
  return row !== undefined && RULE.test(row.text) && row.text.includes("-");
}

function tableOf(rows: readonly TableRow[]): TableBlock {
  const [head, rule, ...body] = rows;
  const line = head?.line ?? 0;
  const headed = head !== undefined && isRuleRow(rule) && !isRuleRow(head);
  return headed && rule?.cells.length === head.cells.length
    ? { kind: "table", line, header: head.cells, rows: body }
    : { kind: "table", line, header: null, rows };
}

/**
 * Puts tables together again that a line of text has come into the middle of: a header and the row of dashes below it, or rows
 * without a header below a table of as many columns.
 * @param separates whether a line of text is more than a line of text, so that what follows it is another table.
 */
export function joinTables(blocks: readonly Block[], separates: (block: TextBlock) => boolean): Block[] {
  const joined: Block[] = [];
  let open: number[] = [];
  for (const block of blocks) {
    if (block.kind === "text") {
      if (separates(block)) open = [];
      joined.push(block);
      continue;
    }
    const index = open.find((at) => {
      const above = joined[at];
      return above?.kind === "table" && join(above, block) !== undefined;
    });
    const above = index === undefined ? undefined : joined[index];
    const whole = above?.kind === "table" ? join(above, block) : undefined;
    if (index !== undefined && whole) joined[index] = whole;
    else open = [joined.push(block) - 1, ...open];
  }
  return joined;
}

function join(above: TableBlock, below: TableBlock): TableBlock | undefined {
  if (below.header !== null) return undefined;
  const columns = above.header?.length ?? above.rows[0]?.cells.length;
  if (below.rows[0]?.cells.length !== columns) return undefined;
  const dashes = isRuleRow(below.rows[0]);
  if (above.header !== null) return dashes ? undefined : { ...above, rows: [...above.rows, ...below.rows] };
  return above.rows.length === 1 && dashes ? tableOf([...above.rows, ...below.rows]) : undefined;
}
