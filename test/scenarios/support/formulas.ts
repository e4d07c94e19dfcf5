import type { Blueprint, CellBlueprint, SheetBlueprint } from "../../../src/scenarios/blueprint/blueprint";

/** A formula of a blueprint and where it stands; rows and columns count from 1. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: CellBlueprint;
}

export function formulasOf(blueprint: Blueprint): readonly PlacedFormula[] {
  return blueprint.sheets.flatMap((sheet) => formulasOn(sheet));
}

export function formulasOn(sheet: SheetBlueprint): readonly PlacedFormula[] {
  return sheet.cells.flatMap((line, row) =>
    line.flatMap((cell, column): PlacedFormula[] =>
      cell?.content.kind === "formula"
        ? [{ sheet: sheet.name, row: row + 1, column: column + 1, formula: cell.content.formula, cell }]
        : [],
    ),
  );
}

/** A formula without what stands between quotes: texts, and sheet names that need them. */
export function bare(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "Sheet!");
}

/** Numbers written into a formula. */
export function numbersIn(formula: string): readonly string[] {
  return [...bare(formula).matchAll(/(?<![A-Za-z_$\d.])\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g)].map(
    ([number]) => number,
  );
}

export function functionsIn(formula: string): readonly string[] {
  return [...bare(formula).matchAll(/([A-Z][A-Z0-9_.]*)\(/g)].map(([, name = ""]) => name);
}

/** Whether an IF stands among the arguments of another one, however deep. */
export function hasNestedIf(formula: string): boolean {
  const open: string[] = [];
  for (const [, name, bracket] of bare(formula).matchAll(/([A-Z][A-Z0-9_.]*)?([()])/g)) {
    if (bracket === ")") open.pop();
    else {
      if (name === "IF" && open.includes("IF")) return true;
      open.push(name ?? "");
    }
  }
  return false;
}

const REFERENCE = /(?:('[^']+'|[A-Za-z_]\w*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The formula as seen from its cell, so that copies of one formula are alike: `H5` in `H9` is `R[-4]C[0]`. */
export function seenFrom({ row, column, formula }: PlacedFormula): string {
  return formula.replace(
    REFERENCE,
    (
      _,
      sheet: string | undefined,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      digits: string,
    ) => {
      const at = columnNumber(letters);
      const columnText = fixedColumn === "" ? `C[${at - column}]` : `C${at}`;
      const rowText = fixedRow === "" ? `R[${Number(digits) - row}]` : `R${digits}`;
      return `${sheet === undefined ? "" : `${sheet}!`}${rowText}${columnText}`;
    },
  );
}

/** The cells a formula reads, each as `sheet!row,column`. */
export function precedents({ sheet, formula }: PlacedFormula): readonly string[] {
  const text = formula.replace(/"[^"]*"/g, '""');
  const cells: string[] = [];
  const range = /(?:('[^']+'|[A-Za-z_]\w*)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/g;
  for (const [, named, left = "", top = "", right, bottom] of text.matchAll(range)) {
    const on = named?.replaceAll("'", "") ?? sheet;
    const [fromColumn, toColumn] = [columnNumber(left), columnNumber(right ?? left)];
    for (let row = Number(top); row <= Number(bottom ?? top); row++) {
      for (let column = fromColumn; column <= toColumn; column++) cells.push(`${on}!${row},${column}`);
    }
  }
  return cells;
}

/** The sheets that a formula names. */
export function sheetsIn(formula: string): readonly string[] {
  const names = formula.replace(/"[^"]*"/g, '""').matchAll(/('[^']+'|[A-Za-z_]\w*)!/g);
  return [...names].map(([, name = ""]) => name.replaceAll("'", ""));
}
