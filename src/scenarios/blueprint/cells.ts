import type { CellBlueprint } from "./blueprint";
import type { FormatName } from "./formats";
import type { StyleName } from "./styles";

export function text(content: string, style: StyleName = "label"): CellBlueprint {
  return { content: { kind: "text", text: content }, style, format: "general" };
}

/** A formula; one that names another tab is a link by its colour, unless it is given another style. */
export function formula(content: string, format: FormatName, style?: StyleName): CellBlueprint {
  return {
    content: { kind: "formula", formula: content },
    style: style ?? (content.includes("!") ? "link" : "formula"),
    format,
  };
}

export function blank(format: FormatName, style: StyleName): CellBlueprint {
  return { content: { kind: "blank" }, style, format };
}

/** The cells of a sheet while they are put in place; rows and columns count from 1. */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, CellBlueprint>>();

  put(row: number, column: number, cell: CellBlueprint): void {
    const line = this.rows.get(row) ?? new Map<number, CellBlueprint>();
    if (line.has(column)) throw new Error(`row ${row}, column ${column} is taken`);
    line.set(column, cell);
    this.rows.set(row, line);
  }

  putRow(row: number, column: number, cells: readonly (CellBlueprint | null)[]): void {
    cells.forEach((cell, index) => {
      if (cell !== null) this.put(row, column + index, cell);
    });
  }

  /** A title in the first column that runs across the sheet to a column; one that begins with `=` is a formula. */
  heading(row: number, title: string, to: number): void {
    this.put(row, 1, title.startsWith("=") ? formula(title, "general", "heading") : text(title, "heading"));
    this.fill(row, 1, to, "heading");
  }

  /** Puts one style under the empty cells of a row, so that a heading or header runs across the sheet. */
  fill(row: number, from: number, to: number, style: StyleName): void {
    for (let column = from; column <= to; column++) {
      if (this.rows.get(row)?.has(column) !== true) this.put(row, column, blank("general", style));
    }
  }

  /** The smallest rectangle that holds every cell. */
  rectangle(): readonly (readonly (CellBlueprint | null)[])[] {
    let height = 0;
    let width = 0;
    for (const [row, line] of this.rows) {
      height = Math.max(height, row);
      width = Math.max(width, ...line.keys());
    }
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => this.rows.get(row + 1)?.get(column + 1) ?? null),
    );
  }
}
