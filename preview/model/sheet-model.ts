import type { Area } from "./area";
import { BLANK, type Cell } from "./cell";
import type { Chart, ConditionalRule, Group, PlacedValidation, Protection } from "./sheet-features";

export type Cells = (Cell | undefined)[][];

/** One sheet: its grid, its cells, and what belongs to it. Rows and columns count from 0. */
export class SheetModel {
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  filter: Area | null = null;
  /** What a person made of a range by **Format > Convert to table**, which no script can. */
  table: Area | null = null;
  /** What the filter hides, by column (from 1). */
  readonly hiddenValues = new Map<number, readonly string[]>();
  validations: PlacedValidation[] = [];
  protections: Protection[] = [];
  charts: Chart[] = [];
  conditionalRules: readonly ConditionalRule[] = [];
  groups: readonly Group[] = [];
  /** Widths in pixels; a column that is not listed has the default. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in pixels; a row that is not listed is as high as its text. */
  readonly rowHeights = new Map<number, number>();
  #cells: Cells = [];
  #load: (() => Cells) | null = null;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** Has what a sheet has on which nothing was written yet. */
  takeAfter(template: SheetModel): void {
    const { used, charts, validations, conditionalRules, groups, protections } = template;
    const parts = [charts, validations, conditionalRules, groups, protections];
    if (used.rows > 0 || parts.some((part) => part.length > 0)) throw new Error("a template with contents");
    this.rows = template.rows;
    this.columns = template.columns;
    this.frozenRows = template.frozenRows;
    this.frozenColumns = template.frozenColumns;
    this.hiddenGridlines = template.hiddenGridlines;
    this.tabColor = template.tabColor;
    for (const [column, width] of template.columnWidths) this.columnWidths.set(column, width);
    for (const [row, height] of template.rowHeights) this.rowHeights.set(row, height);
  }

  /** Says that the cells are kept elsewhere and must be read again before the next use. */
  invalidate(load: () => Cells): void {
    this.#load = load;
  }

  cell(row: number, column: number): Cell {
    return this.cells[row]?.[column] ?? BLANK;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.cells;
    const line = (cells[row] ??= []);
    line[column] = cell;
  }

  /** The smallest area from A1 that holds every cell with content. */
  get used(): Area {
    let rows = 0;
    let columns = 0;
    this.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (!cell || (cell.content.kind === "literal" && cell.content.value === "")) return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      });
    });
    return { row: 0, column: 0, rows, columns };
  }

  get cells(): Cells {
    if (this.#load) {
      this.#cells = this.#load();
      this.#load = null;
    }
    return this.#cells;
  }
}
