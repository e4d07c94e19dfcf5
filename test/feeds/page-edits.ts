/** A price page as lines, with its tables found, so that an edit can name a table, a row or a cell. */
export interface PageLines {
  readonly lines: string[];
  readonly tables: readonly { readonly start: number; readonly end: number }[];
  /** Lines that say something and stand outside the tables. */
  readonly words: readonly number[];
}

/** One edit; `pick(n)` chooses below n. */
export type Edit = (page: PageLines, pick: (below: number) => number) => void;

export function pageLines(text: string): PageLines {
  const lines = text.split("\n");
  const tables: { start: number; end: number }[] = [];
  const words: number[] = [];
  lines.forEach((line, index) => {
    if (line.startsWith("|")) {
      const last = tables[tables.length - 1];
      if (last?.end === index) last.end = index + 1;
      else tables.push({ start: index, end: index + 1 });
    } else if (line.trim() !== "") words.push(index);
  });
  return { lines, tables, words };
}

const cellsOf = (line: string): string[] => line.slice(1, -1).split("|");
const lineOfCells = (cells: readonly string[]): string => `|${cells.join("|")}|`;

function pickTable(page: PageLines, pick: (below: number) => number): { start: number; end: number } {
  return page.tables[pick(page.tables.length)] ?? { start: 0, end: 0 };
}

function pickRow(page: PageLines, pick: (below: number) => number): number {
  const { start, end } = pickTable(page, pick);
  return start + 2 + pick(end - start - 2);
}

function editCells(page: PageLines, line: number, change: (cells: string[]) => void): void {
  const cells = cellsOf(page.lines[line] ?? "");
  change(cells);
  page.lines[line] = lineOfCells(cells);
}

function swap(list: string[], one: number, other: number): void {
  const first = list[one];
  const second = list[other];
  if (first === undefined || second === undefined) return;
  list[one] = second;
  list[other] = first;
}

/** Edits that keep each line of the page and spoil how it hangs together. */
export const STRUCTURAL: Readonly<Record<string, Edit>> = {
  "swap two header cells": (page, pick) => {
    const { start } = pickTable(page, pick);
    editCells(page, start, (cells) => {
      swap(cells, pick(cells.length), pick(cells.length));
    });
  },
  "drop a column": (page, pick) => {
    const { start, end } = pickTable(page, pick);
    const column = pick(cellsOf(page.lines[start] ?? "").length);
    for (let line = start; line < end; line++) editCells(page, line, (cells) => cells.splice(column, 1));
  },
  "drop a header cell": (page, pick) => {
    const { start } = pickTable(page, pick);
    editCells(page, start, (cells) => cells.splice(pick(cells.length), 1));
  },
  "drop a cell": (page, pick) => {
    editCells(page, pickRow(page, pick), (cells) => cells.splice(pick(cells.length), 1));
  },
  "repeat a cell": (page, pick) => {
    editCells(page, pickRow(page, pick), (cells) => {
      const index = pick(cells.length);
      cells.splice(index, 0, cells[index] ?? "");
    });
  },
  "move a row to another table": (page, pick) => {
    const from = pickRow(page, pick);
    const to = pickRow(page, pick);
    const [row = ""] = page.lines.splice(from, 1);
    page.lines.splice(to > from ? to - 1 : to, 0, row);
  },
  "drop a line of words": (page, pick) => {
    page.lines[page.words[pick(page.words.length)] ?? 0] = "";
  },
  "swap two lines of words": (page, pick) => {
    swap(page.lines, page.words[pick(page.words.length)] ?? 0, page.words[pick(page.words.length)] ?? 0);
  },
  "copy a line of words over another": (page, pick) => {
    const from = page.words[pick(page.words.length)] ?? 0;
    page.lines[page.words[pick(page.words.length)] ?? 0] = page.lines[from] ?? "";
  },
  "swap two tables": (page, pick) => {
    const one = pickTable(page, pick);
    const other = pickTable(page, pick);
    if (one.start >= other.start) return;
    const first = page.lines.slice(one.start, one.end);
    const second = page.lines.slice(other.start, other.end);
    page.lines.splice(other.start, second.length, ...first);
    page.lines.splice(one.start, first.length, ...second);
  },
  "drop a table": (page, pick) => {
    const { start, end } = pickTable(page, pick);
    page.lines.splice(start, end - start);
  },
};

/** Edits after which the page says something else, in good order. */
export const FACTUAL: Readonly<Record<string, Edit>> = {
  "drop a row": (page, pick) => {
    page.lines.splice(pickRow(page, pick), 1);
  },
  "repeat a row": (page, pick) => {
    const row = pickRow(page, pick);
    page.lines.splice(row, 0, page.lines[row] ?? "");
  },
  "swap two cells of a row": (page, pick) => {
    editCells(page, pickRow(page, pick), (cells) => {
      swap(cells, pick(cells.length), pick(cells.length));
    });
  },
  "copy a cell into another row": (page, pick) => {
    const from = cellsOf(page.lines[pickRow(page, pick)] ?? "");
    editCells(page, pickRow(page, pick), (cells) => {
      const index = pick(cells.length);
      cells[index] = from[pick(from.length)] ?? "";
    });
  },
  "change a price": (page, pick) => {
    editCells(page, pickRow(page, pick), (cells) => {
      const index = 1 + pick(cells.length - 1);
      cells[index] = (cells[index] ?? "").replace(/\d/, String(pick(10)));
    });
  },
};

/** Marks that mean something to a table, a price or a heading, and some that do not. */
const MARKS = [
  "|",
  "$",
  "-",
  ".",
  ",",
  "0",
  "9",
  "(",
  ")",
  "<",
  "#",
  "\n",
  " ",
  "/",
  "\\",
  "é",
  "\u202e",
  "K",
];

/** Edits of single characters, anywhere. */
export const TEXTUAL: Readonly<Record<string, (text: string, pick: (below: number) => number) => string>> = {
  "change a character": (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + (MARKS[pick(MARKS.length)] ?? "") + text.slice(at + 1);
  },
  "add a character": (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + (MARKS[pick(MARKS.length)] ?? "") + text.slice(at);
  },
  "drop characters": (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + text.slice(at + 1 + pick(40));
  },
  "cut the end off": (text, pick) => text.slice(0, pick(text.length)),
};
