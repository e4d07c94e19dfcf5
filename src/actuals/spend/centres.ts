import { formula, text, type CellGrid } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { typedCell } from "../typed";
import { at, COLUMN, down, inRow, working } from "./layout";
import type { SpendTyped } from "./typed-spend";
import { putChange, type ValueRows } from "./values";

/** Lines for cost centres that are still to be typed. */
const SPARE = 3;
/** More than these stand in one line. */
const MOST_CENTRES = 60;

export const NOT_MAPPED = "(not mapped)";

/** How many lines the cost centres take, without the last two and their sum. */
export function centreLines({ centres }: SpendTyped): number {
  const typed = [...centres.values()].map((centre) => String(centre ?? "").toLowerCase());
  return Math.min(MOST_CENTRES, new Set(typed).size + SPARE);
}

/** Beside each project its cost centre, as typed, and in the workings the number of each that is new. */
export function putMapping(
  grid: CellGrid,
  rows: ValueRows,
  projects: readonly string[],
  { centres }: SpendTyped,
): void {
  projects.forEach((project, index) => {
    const row = rows.first + index;
    grid.put(row, COLUMN.sixth, typedCell(centres.get(project.toLowerCase()) ?? null, "general"));
    const own = inRow(row, "sixth");
    const seen = `SUMPRODUCT(--(${at(rows.first, "sixth")}:${own}=${own}))`;
    const numbers = `${at(rows.first - 1, "number")}:${inRow(row - 1, "number")}`;
    grid.put(row, COLUMN.number, formula(`=IF(${own}="";"";IF(${seen}=1;MAX(${numbers})+1;""))`, "plain"));
  });
}

/** What each cost centre cost, by the mapping of the projects; what is not mapped is counted. */
export function putCentres(grid: CellGrid, first: number, lines: number, projects: ValueRows): void {
  const mapping = down(projects.first, projects.last, "sixth");
  const put = (row: number, column: keyof typeof COLUMN, content: string, format: FormatName): void =>
    grid.put(row, COLUMN[column], formula(`=${content}`, format));
  const money = ["spent", "before"] as const;
  const amounts = (column: (typeof money)[number]): string => down(projects.first, projects.last, column);
  for (let number = 1; number <= lines; number++) {
    const row = first + number - 1;
    const label = inRow(row, "label");
    grid.put(row, COLUMN.working, {
      content: { kind: "number", number },
      style: "label",
      format: "whole",
    });
    const place = `MATCH(${inRow(row, "working")};${down(projects.first, projects.last, "number")};0)`;
    put(row, "label", `IFERROR(INDEX(${mapping};${place});"")`, "general");
    const named = (content: string): string => `IF(${label}="";"";${content})`;
    for (const column of money)
      put(row, column, named(`SUMPRODUCT((${mapping}=${label})*${amounts(column)})`), "plain2");
    put(row, "change", named(`N(${inRow(row, "spent")})-N(${inRow(row, "before")})`), "plain2");
    put(
      row,
      "share",
      named(`IF(${working("thisMonth")};N(${inRow(row, "spent")})/${working("thisMonth")};"")`),
      "share",
    );
    put(row, "sixth", named(`SUMPRODUCT(--(${mapping}=${label}))`), "plain");
  }
  const last = first + lines - 1;
  const [notMapped, all] = [last + 1, last + 2];
  grid.put(notMapped, COLUMN.label, text(NOT_MAPPED));
  for (const [column, month] of [
    ["spent", working("thisMonth")],
    ["before", working("monthBefore")],
  ] as const) {
    put(notMapped, column, `ROUND(${month}-SUM(${down(first, last, column)});9)`, "plain2");
  }
  putChange(grid, notMapped);
  put(notMapped, "sixth", `SUMPRODUCT(--(${mapping}=""))`, "plain");
  grid.put(all, COLUMN.label, text("In all", "subtotal"));
  for (const column of ["spent", "before", "change"] as const) {
    grid.put(all, COLUMN[column], formula(`=SUM(${down(first, notMapped, column)})`, "plain2", "subtotal"));
  }
}
