import { BASES, BASIS, OWN_BY, OWN_COLUMN, type Basis, type OwnBy } from "../../actuals/plan/basis";
import { monthStates, type Covered } from "../../actuals/plan/month-states";
import { actualFormula, SECTION_ROWS, type PlanSection } from "../../actuals/plan/plan-section";
import type { ImportedColumn } from "../../actuals/charges/columns";
import { NONE, type LineCell, type LineKind } from "../../actuals/charges/line";
import { mayChangeFrom } from "../../actuals/spend/may-change";
import { area, onSheet, relative } from "../../a1/a1";
import type {
  PlanFillPreview,
  PlanFillRequest,
  PlanFillSetup,
  PlanFillWritten,
} from "../../api/plan-actuals";
import type { Problem } from "../../api/problem";
import type { Cell } from "../../functions/definition";
import { parseDay } from "../../pricing/day";
import type { Result } from "../../pricing/result";
import { ACTUAL_ROW } from "../../scenarios/blueprint/actuals-layout";
import { FIRST_MONTH_COLUMN } from "../../scenarios/blueprint/columns";
import { monthsOf } from "../../scenarios/plan";
import { actualsAnswer, problem } from "../problem";
import { inputsNow } from "../scenarios/open";
import { inputsOf, ownSets, setOf, type SheetSet } from "../scenarios/own-sets";
import { readColumn } from "./charges-tab";
import { openDesk, toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { provisionalDays, readImports, type KnownImport } from "./imports-log";
import { ownTabs } from "./own-tabs";
import { lastChoice, sectionRow, writeSection } from "./plan-section";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many names as a person can choose from. */
const MOST_NAMES = 500;

export function planFillSetup(): Result<PlanFillSetup, Problem> {
  return actualsAnswer(() => {
    const desk = openDesk();
    const column = columnsOf(desk);
    const kinds = new Set(column("kind"));
    return {
      plans: ownSets(desk.spreadsheet).flatMap(({ number, sheets, layout }) => {
        const actuals = sheets.get("actuals");
        if (actuals === undefined || layout === 1 || !sheets.has("inputs")) return [];
        return [{ id: String(number), actuals: actuals.getName(), last: lastChoice(actuals) }];
      }),
      bases: BASES.filter((basis) => kinds.has(BASIS[basis].kind)),
      names: Object.fromEntries(
        Object.entries(OWN_COLUMN).map(([by, id]) => [by, namesIn(column(id)).slice(0, MOST_NAMES)]),
      ),
    };
  });
}

/** What filling would write. Nothing is. */
export function previewPlanFill(request: PlanFillRequest): Result<PlanFillPreview, Problem> {
  return actualsAnswer(() => previewOf(openDesk(), request).shown);
}

/** Writes the section that adds the charges up, and links to it into blank cells of settled months. */
export function writePlanFill(request: PlanFillRequest): Result<PlanFillWritten, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const { shown, section, sheet } = previewOf(desk, request);
      // Read again just before the writes: what was typed meanwhile stays.
      const now = actualCells(sheet, section.months);
      writeSection(desk.book, sheet, section);
      const blank = shown.writes.filter(({ at }) => now[at] === "");
      for (const { cell, at } of blank) sheet.getRange(cell).setFormula(actualFormula(section, at));
      const cells = blank.map(({ cell }) => cell).join(", ");
      const months = blank.length === 1 ? "1 settled month" : `${blank.length} settled months`;
      return {
        sheet: shown.sheet,
        message: `Wrote what Charges has of this plan into ${shown.section} of ${shown.sheet}, and ${blank.length === 0 ? "filled no month" : `filled ${months}: ${cells}`}.${toldWords(desk)}`,
      };
    }),
  );
}

interface Preview {
  readonly sheet: Sheet;
  readonly section: PlanSection;
  readonly shown: PlanFillPreview;
}

function previewOf(desk: ActualsDesk, request: PlanFillRequest): Preview {
  const set = setOf(desk.spreadsheet, request.id);
  const [sheet, inputs] = [actualsOf(set), inputsOf(set)];
  const charges = ownTabs(desk.spreadsheet).get("charges");
  if (charges === undefined)
    throw problem("nothing", "Nothing was imported yet.", "Import a bill or usage first.");
  const now = inputsNow(inputs);
  const first = parseDay((now.form.values.firstMonth ?? "").replace(/^(\d{4}-\d\d)$/, "$1-01"));
  const count = Number(now.form.months);
  const rate = now.cellOf({ of: "plan", driver: "exchangeRate" });
  if (first === undefined || !Number.isInteger(count) || count < 1 || rate === undefined) {
    throw problem(
      "invalid",
      `${inputs.getName()} does not say which months the plan has.`,
      "Correct its first month and its number of months, and try again.",
    );
  }
  const months = monthsOf(first, count)
    .slice(0, count)
    .map((day) => day.slice(0, 7));
  const { basis, ownBy, names } = chosen(request, count);
  const section: PlanSection = {
    row: sectionRow(sheet),
    months: count,
    charges: charges.getName(),
    exchangeRate: onSheet(inputs.getName(), rate.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")),
    basis,
    ownBy,
    names,
    states: monthStates(months, BASIS[basis].kind, coveredBy(desk), changing(desk, basis)),
  };
  return { sheet, section, shown: { ...whatIsDone(sheet, section, months), sheet: sheet.getName() } };
}

/** Which months get a formula, and which do not, with why. */
function whatIsDone(
  sheet: Sheet,
  section: PlanSection,
  months: readonly string[],
): Omit<PlanFillPreview, "sheet"> {
  const cells = actualCells(sheet, months.length);
  const writes: { month: string; cell: string; at: number }[] = [];
  const left: { month: string; cell: string; why: string }[] = [];
  months.forEach((month, at) => {
    const cell = relative(ACTUAL_ROW, FIRST_MONTH_COLUMN + at);
    const [is, state] = [cells[at] ?? "", section.states[at]];
    const isFilled = is.replace(/[$\s]/g, "").toUpperCase() === actualFormula(section, at);
    const open = state?.is === "open" ? state.why : null;
    if (isFilled)
      left.push({ month, cell, why: open === null ? "filled already" : `filled before, but ${open}` });
    else if (is !== "") left.push({ month, cell, why: "holds what you typed, which stays" });
    else if (open === null) writes.push({ month, cell, at });
    else left.push({ month, cell, why: open });
  });
  const last = FIRST_MONTH_COLUMN + months.length - 1;
  const rows = area(section.row, 1, section.row + SECTION_ROWS - 1, last).replace(/\$/g, "");
  return { section: rows, writes, left };
}

/** What stands in row 6, month by month: a formula, or a value as text. */
function actualCells(sheet: Sheet, months: number): readonly string[] {
  const range = sheet.getRange(ACTUAL_ROW, FIRST_MONTH_COLUMN, 1, months);
  const [[values = []], [formulas = []]] = [range.getValues() as Cell[][], range.getFormulas()];
  return values.map((value, at) => formulas[at] || String(value ?? "").trim());
}

function actualsOf({ sheets }: SheetSet): Sheet {
  const actuals = sheets.get("actuals");
  if (actuals !== undefined) return actuals;
  throw problem(
    "nothing",
    "The Actuals tab of this plan is no longer in the spreadsheet.",
    "Replace the sheets of the plan, which makes it anew, and try again.",
  );
}

/** What the sidebar asked for, once it is sure that it can be done. */
function chosen(
  request: PlanFillRequest,
  months: number,
): { readonly basis: Basis; readonly ownBy: OwnBy; readonly names: readonly string[] } {
  const basis = BASES.find((one) => one === request.basis);
  const ownBy = OWN_BY.find((one) => one === request.ownBy);
  if (basis === undefined || ownBy === undefined) throw new Error(`no ${request.basis} by ${request.ownBy}`);
  if (ownBy === "everything") return { basis, ownBy, names: [] };
  const names = [...new Set(request.names.map((name) => name.trim()).filter((name) => name !== ""))];
  if (names.length === 0) {
    throw problem("invalid", `None of the ${ownBy} is named.`, "Name one at least, or count everything.");
  }
  if (names.length > months) {
    throw problem(
      "invalid",
      `${names.length} ${ownBy} are named; there is room for as many as the plan has months, ${months}.`,
      "Name fewer, or count by another column.",
    );
  }
  return { basis, ownBy, names };
}

function columnsOf(desk: ActualsDesk): (id: ImportedColumn) => readonly LineCell[] {
  const charges = ownTabs(desk.spreadsheet).get("charges");
  return (id) => (charges === undefined ? [] : readColumn(desk, charges, id));
}

function namesIn(cells: readonly LineCell[]): string[] {
  return [...new Set(cells.map(String))].filter((name) => name !== NONE).sort();
}

function importsOf({ book, spreadsheet }: ActualsDesk): KnownImport[] {
  return readImports(ownTabs(spreadsheet).get("imports"), book.host).filter(({ undone }) => undone === "");
}

function coveredBy(desk: ActualsDesk): readonly Covered[] {
  return importsOf(desk).map(({ kind, from, to }) => ({ kind, from, to }));
}

/** The first day whose charges may still change. */
function changing(desk: ActualsDesk, basis: Basis): string | null {
  const column = columnsOf(desk);
  const [kinds, days, imports] = [column("kind"), column("day"), column("import")];
  const lines = kinds.map((kind, at) => ({
    kind: kind as LineKind,
    day: String(days[at] ?? ""),
    import: Number(imports[at]),
  }));
  return mayChangeFrom(lines, provisionalDays(importsOf(desk)))[BASIS[basis].kind];
}
