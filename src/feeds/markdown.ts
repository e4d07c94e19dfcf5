/** A line of text outside tables; `level` counts the `#` in front of a Markdown heading. */
export interface TextBlock {
  readonly kind: "text";
  readonly line: number;
  readonly level: number;
  readonly text: string;
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

const RULE = /^\|(?:\s*:?-{3,}:?\s*\|)+$/;

/** Splits Markdown into its lines of text and its pipe tables. Nothing is interpreted and nothing is lost. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: TableRow[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const trimmed = raw.replace(/^\ufeff/, "").trim();
    const line = index + 1;
    if (trimmed.startsWith("|")) {
      rows.push({ line, text: trimmed, cells: cellsOf(trimmed) });
      return;
    }
    endTable();
    if (trimmed === "") return;
    const hashes = /^#{1,6}(?=\s)/.exec(trimmed)?.[0] ?? "";
    blocks.push({ kind: "text", line, level: hashes.length, text: trimmed.slice(hashes.length).trim() });
  });
  endTable();
  return blocks;
}

/** Cells between unescaped pipes. A line that does not end in a pipe keeps its last piece, so it counts one more. */
function cellsOf(row: string): string[] {
  const cells = row
    .slice(1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, "|").trim());
  if (cells[cells.length - 1] === "" && row.endsWith("|")) cells.pop();
  return cells;
}

function tableOf(rows: readonly TableRow[]): TableBlock {
  const [head, rule, ...body] = rows;
  const line = head?.line ?? 0;
  const headed = head !== undefined && rule !== undefined && RULE.test(rule.text);
  return headed && rule.cells.length === head.cells.length
    ? { kind: "table", line, header: head.cells, rows: body }
    : { kind: "table", line, header: null, rows };
}
