import { absolute, area, columnLetters, onSheet, relative } from "../../a1/a1";
import { CHARGES_ROW, CHARGES_STATE_ROW, MONTHS_ROW } from "../../scenarios/blueprint/actuals-layout";
import type { CellBlueprint } from "../../scenarios/blueprint/blueprint";
import { blank, CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import {
  BASE_COLUMN,
  FIRST_MONTH_COLUMN,
  FIRST_SCENARIO_COLUMN,
  LABEL_COLUMN,
  LAST_SCENARIO_COLUMN,
  UNIT_COLUMN,
} from "../../scenarios/blueprint/columns";
import { planInput } from "../../scenarios/blueprint/inputs-layout";
import type { ActualsKind } from "../../usage/charge-row";
import { allOf, type ChargesColumnId } from "../charges/columns";

/** By this heading the section is found again, wherever a person has moved it. */
export const SECTION_TITLE = "From Charges, in USD";
/** The kinds of charges that a cost can be taken from, as the Charges tab names them. */
export const COST_KINDS = ["cost", "usage", "log"] as const satisfies readonly ActualsKind[];

const LINES = 8;
const PARTS = ["project", "key", "model"] as const;
/** On folded columns: what each part of a line asks for, how many charges it takes, and how many of them a line above has. */
const [CRITERIA, TAKEN, TWICE] = [FIRST_SCENARIO_COLUMN, LAST_SCENARIO_COLUMN - 1, LAST_SCENARIO_COLUMN];

/** Where the parts of the section stand, by the row of its heading. */
export function sectionRows(heading: number) {
  const lines = heading + 6;
  return {
    kind: heading + 2,
    state: heading + CHARGES_STATE_ROW - CHARGES_ROW,
    exchangeRate: heading + 4,
    header: heading + 5,
    lines,
    lastLine: lines + LINES - 1,
    total: lines + LINES,
    count: lines + LINES + 1,
    unpriced: lines + LINES + 2,
  } as const;
}

export interface OwnChargesRequest {
  /** The row of the heading. */
  readonly heading: number;
  readonly charges: string;
  readonly inputs: string;
  readonly kind: ActualsKind;
  readonly months: number;
}

/**
 * The section of a plan's Actuals tab in which it names the charges that are its own, and their cost by month, from its
 * heading on.
 */
export function ownCharges(request: OwnChargesRequest): readonly (readonly (CellBlueprint | null)[])[] {
  const { heading, inputs, kind, months } = request;
  const rows = sectionRows(heading);
  const last = FIRST_MONTH_COLUMN + months - 1;
  const grid = new CellGrid();
  const put = (row: number, column: number, cell: CellBlueprint): void => {
    grid.put(row - heading + 1, column, cell);
  };
  grid.heading(1, SECTION_TITLE, last);
  put(
    heading + 1,
    LABEL_COLUMN,
    text(
      "What is this plan's own: on each line a project, a key, a model, or several of them together; * stands for any letters. All lines blank: everything.",
      "note",
    ),
  );
  put(rows.kind, LABEL_COLUMN, text("Taken from"));
  put(rows.kind, BASE_COLUMN, {
    content: { kind: "text", text: kind },
    style: "input",
    format: "general",
  });
  put(
    rows.kind,
    FIRST_MONTH_COLUMN,
    text("cost: what was billed. usage, log: what was used, at list prices.", "note"),
  );
  put(rows.state, LABEL_COLUMN, text("State"));
  put(rows.state, BASE_COLUMN, formula(stateFormula(rows, last), "general", "check"));
  put(rows.exchangeRate, LABEL_COLUMN, text("Exchange rate of the month"));
  put(rows.exchangeRate, UNIT_COLUMN, text("per USD", "note"));
  put(rows.exchangeRate, BASE_COLUMN, formula(`=${planInput(inputs, "exchangeRate")}`, "sixDecimals"));
  const titles = ["Project", "API key", "Model", "Project", "API key", "Model"];
  titles.forEach((title, index) => put(rows.header, index + 1, text(title, "header")));
  put(rows.header, TAKEN, text("Charges", "headerRight"));
  put(rows.header, TWICE, text("Taken twice", "headerRight"));
  for (let row = rows.lines; row <= rows.lastLine; row++) putLine(put, row, rows, request);
  const sums: readonly (readonly [number, string])[] = [
    [rows.total, "In all"],
    [rows.count, "Charges of the month, of all projects"],
    [rows.unpriced, "Of this plan, without a list price"],
  ];
  for (const [row, label] of sums) put(row, LABEL_COLUMN, text(label, row === rows.total ? "bold" : "label"));
  put(
    rows.total,
    BASE_COLUMN,
    formula(`=SUM(${area(rows.total, FIRST_MONTH_COLUMN, rows.total, last)})`, "plain2", "bold"),
  );
  for (let column = FIRST_MONTH_COLUMN; column <= last; column++) putMonth(put, column, rows, request);
  return grid.rectangle();
}

type Rows = ReturnType<typeof sectionRows>;
type Put = (row: number, column: number, cell: CellBlueprint) => void;

/** One line of what is the plan's own: a blank part asks for anything, a blank line for nothing. */
function putLine(put: Put, row: number, rows: Rows, { charges }: OwnChargesRequest): void {
  const typed = `$A${row}:$C${row}`;
  // With nothing typed at all, the first line asks for everything.
  const isUsed =
    row === rows.lines
      ? `COUNTA(${typed})+NOT(COUNTA(${area(rows.lines, 1, rows.lastLine, PARTS.length)}))`
      : `COUNTA(${typed})`;
  PARTS.forEach((_, index) => {
    const part = `$${columnLetters(index + 1)}${row}`;
    put(row, index + 1, blank("text", "input"));
    put(row, CRITERIA + index, formula(`=IF(${isUsed};IF(${part}="";"*";${part});"-")`, "general"));
  });
  const own = matching(charges, [row, row], rows);
  put(row, TAKEN, formula(`=IF(${isUsed};COUNTIFS(${own});"")`, "plain"));
  const above = row === rows.lines ? "" : `;${matching(charges, [rows.lines, row - 1], null)}`;
  put(
    row,
    TWICE,
    above === "" ? blank("plain", "label") : formula(`=SUMPRODUCT(COUNTIFS(${own}${above}))`, "plain"),
  );
}

/** Conditions for the charges of some lines; with their kind, where the rows of the section are given. */
function matching(charges: string, [from, to]: readonly [number, number], rows: Rows | null): string {
  const parts = PARTS.map((id, index) => {
    const column = columnLetters(CRITERIA + index);
    const criterion = from === to ? `$${column}${from}` : `$${column}$${from}:$${column}$${to}`;
    return `${onSheet(charges, allOf(id))};${criterion}`;
  });
  const kind = rows === null ? [] : [`${onSheet(charges, allOf("kind"))};${kindCell(rows)}`];
  return [...kind, ...parts].join(";");
}

function kindCell(rows: Rows): string {
  return absolute(rows.kind, BASE_COLUMN);
}

function putMonth(put: Put, column: number, rows: Rows, { charges }: OwnChargesRequest): void {
  const month = relative(MONTHS_ROW, column).replace(/\d+$/, `$${MONTHS_ROW}`);
  const of = (id: ChargesColumnId): string => onSheet(charges, allOf(id));
  const inMonth = `${of("day")};">="&${month};${of("day")};"<"&EDATE(${month};1)`;
  const kind = kindCell(rows);
  put(rows.exchangeRate, column, blank("sixDecimals", "input"));
  put(rows.header, column, formula(`=${month}`, "month", "headerRight"));
  for (let row = rows.lines; row <= rows.lastLine; row++) {
    const own = `${matching(charges, [row, row], rows)};${inMonth}`;
    const sum = (id: ChargesColumnId): string => `SUMIFS(${of(id)};${own})`;
    put(row, column, formula(`=IF(${kind}="cost";${sum("billed")};${sum("listCost")})`, "plain2"));
  }
  const lines = `${relative(rows.lines, column)}:${relative(rows.lastLine, column)}`;
  put(rows.total, column, formula(`=SUM(${lines})`, "plain2", "bold"));
  put(rows.count, column, formula(`=COUNTIFS(${of("kind")};${kind};${inMonth})`, "plain"));
  const own = matching(charges, [rows.lines, rows.lastLine], rows);
  const unpriced = `SUMPRODUCT(COUNTIFS(${own};${inMonth};${of("price")};"Problem*"))`;
  // A bill has its money, whatever the list says.
  put(rows.unpriced, column, formula(`=(${kind}<>"cost")*${unpriced}`, "plain"));
}

function stateFormula(rows: Rows, last: number): string {
  const taken = area(rows.lines, TAKEN, rows.lastLine, TAKEN);
  const twice = area(rows.lines, TWICE, rows.lastLine, TWICE);
  const unpriced = area(rows.unpriced, FIRST_MONTH_COLUMN, rows.unpriced, last);
  return `=IF(SUM(${twice});"▲ FAIL: two lines take the same charges";IF(COUNTIF(${taken};0);"LOOK: a line takes no charge";IF(SUM(${unpriced});"LOOK: charges without a list price are not in the cost";"● OK: each charge is taken once")))`;
}

/** Conditions for all charges that are the plan's own, of the kind its cost is taken from, as another tab names them. */
export function ownConditions(charges: string, actuals: string, heading: number): string {
  const { kind, lines, lastLine } = sectionRows(heading);
  const parts = PARTS.map((id, index) => {
    const column = CRITERIA + index;
    return `${onSheet(charges, allOf(id))};${onSheet(actuals, area(lines, column, lastLine, column))}`;
  });
  const ofKind = `${onSheet(charges, allOf("kind"))};${onSheet(actuals, absolute(kind, BASE_COLUMN))}`;
  return [ofKind, ...parts].join(";");
}

/** The actual cost of a month in the plan's currency; blank where Charges has nothing of it, as after an undo. */
export function actualFormula(heading: number, column: number): string {
  const rows = sectionRows(heading);
  const [count, total, rate] = [rows.count, rows.total, rows.exchangeRate].map((row) =>
    relative(row, column),
  );
  const plans = absolute(rows.exchangeRate, BASE_COLUMN);
  return `=IF(${count ?? ""};${total ?? ""}*IF(ISNUMBER(${rate ?? ""});${rate ?? ""};${plans});"")`;
}
