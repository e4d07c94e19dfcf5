import { columnLetters } from "../../a1/a1";
import type { LinkLeft, LinkPreview, LinksPreview } from "../../api/rates-links";
import { linkFormula } from "./link-formula";
import { argumentPositions } from "../../functions/argument-positions";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many as a person may look through; the rest come with the next preview. */
const PAGE = 200;

/** Finds every formula of the spreadsheet that could name the rates, one read a sheet. */
export function findLinks(spreadsheet: Spreadsheet): LinksPreview {
  const links: LinkPreview[] = [];
  const left: LinkLeft[] = [];
  const positions = argumentPositions("rates");
  for (const sheet of spreadsheet.getSheets()) {
    for (const { cell, formula } of formulasOf(sheet)) {
      const linked = linkFormula(formula, positions);
      const name = sheet.getName();
      if (linked.kind === "filled") {
        links.push({
          sheetId: sheet.getSheetId(),
          sheet: name,
          cell,
          before: formula,
          after: linked.formula,
        });
      } else if (linked.kind === "unread" && mentions(formula, positions)) {
        left.push({ sheet: name, cell, formula, why: linked.why });
      }
    }
  }
  return { links: links.slice(0, PAGE), total: links.length, left: left.slice(0, PAGE) };
}

interface PlacedFormula {
  readonly cell: string;
  readonly formula: string;
}

function formulasOf(sheet: Sheet): readonly PlacedFormula[] {
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula === "" ? [] : [{ cell: `${columnLetters(column + 1)}${row + 1}`, formula }],
      ),
    );
}

function mentions(formula: string, positions: ReadonlyMap<string, number>): boolean {
  const upper = formula.toUpperCase();
  return [...positions.keys()].some((name) => upper.includes(name));
}
