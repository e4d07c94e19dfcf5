import { relative } from "../../a1/a1";
import type { ChargeLine } from "../../actuals/charges/line";
import { actualFormula, COST_KINDS, sectionRows, SECTION_TITLE } from "../../actuals/plan/own-charges";
import { monthStates, type DatedImport, type MonthState } from "../../actuals/plan/settled";
import type { PlanActuals, PlanActualsServer } from "../../api/plan-actuals";
import type { Problem } from "../../api/problem";
import type { Cell } from "../../functions/definition";
import { utcDay } from "../../pricing/day";
import type { Result } from "../../pricing/result";
import { countOf } from "../../pricing/words";
import { ACTUAL_LABEL, ACTUAL_ROW, CHARGES_ROW } from "../../scenarios/blueprint/actuals-layout";
import { BASE_COLUMN, FIRST_MONTH_COLUMN, LABEL_COLUMN } from "../../scenarios/blueprint/columns";
import type { ActualsKind } from "../../api/actuals";
import { actualsAnswer, problem } from "../problem";
import { inputsNow } from "../scenarios/open";
import { inputsOf, ownSets, setOf, type SheetSet } from "../scenarios/own-sets";
import { openDesk, toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { readImports } from "./imports-log";
import { ownTabs } from "./own-tabs";
import { missingCells, writeSection, type SectionPlace } from "./plan-section";
import { chargesNow } from "./rewrite";
import { varianceToWrite, writeVariance, type VarianceToWrite } from "./variance";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What each plan's Actuals would take from Charges. Writes nothing. */
export function checkPlanActuals(): Result<readonly PlanActuals[], Problem> {
  return actualsAnswer(() => {
    const desk = openDesk();
    const sets = ownSets(desk.spreadsheet).filter(
      ({ layout, sheets }) => layout === 2 && sheets.has("actuals") && sheets.has("inputs"),
    );
    if (sets.length === 0) {
      throw problem(
        "nothing",
        "There is no plan in this spreadsheet.",
        "Build one under Plan a budget; its tab Actuals then takes these charges.",
      );
    }
    const charges = heldCharges(desk);
    return sets.map((set) => lookAt(desk, set, charges).found);
  });
}

/** Writes formulas into blank cells of settled months, and before the first time what says which charges are the plan's. */
export function fillPlanActuals({
  id,
  cells,
}: Parameters<PlanActualsServer["fillPlanActuals"]>[0]): ReturnType<PlanActualsServer["fillPlanActuals"]> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const charges = heldCharges(desk);
      const set = setOf(desk.spreadsheet, id);
      const { found, sheet, place, variance } = lookAt(desk, set, charges);
      const fills = found.fills.filter(({ cell }) => cells.includes(cell));
      writeSection(desk, sheet, place, found.kind);
      for (const { cell } of fills) {
        const range = sheet.getRange(cell);
        range.setFormula(actualFormula(place.heading, range.getColumn()));
      }
      if (variance !== null) writeVariance(desk, set, variance, place);
      const months = fills.map(({ month }) => month).join(", ");
      const filled =
        fills.length === 0
          ? `Filled no month of ${found.sheet}.`
          : `Filled ${countOf(fills.length, "month")} of ${found.sheet}: ${months}.`;
      const also = variance === null ? "" : ` Wrote ${variance.name}.`;
      return {
        message: `${filled}${also}${toldWords(desk)}`,
        sheets: [found.sheet, ...(variance === null ? [] : [variance.name])],
      };
    }),
  );
}

interface Held {
  /** The name of the Charges tab. */
  readonly charges: string;
  readonly imports: readonly DatedImport[];
  readonly lines: readonly ChargeLine[];
}

function heldCharges(desk: ActualsDesk): Held {
  const tabs = ownTabs(desk.spreadsheet);
  const charges = tabs.get("charges");
  if (charges === undefined) {
    throw problem("nothing", "Nothing was imported yet.", "Import usage or costs first.");
  }
  const imports = readImports(tabs.get("imports"), desk.book.host);
  return { charges: charges.getName(), imports, lines: chargesNow(desk) };
}

interface Look {
  readonly found: PlanActuals;
  readonly sheet: Sheet;
  readonly place: SectionPlace;
  readonly variance: VarianceToWrite | null;
}

/** Reads a plan's Actuals: where its section stands, what is blank, and which months are settled. */
function lookAt(desk: ActualsDesk, set: SheetSet, { charges, imports, lines }: Held): Look {
  const inputs = inputsOf(set);
  const sheet = set.sheets.get("actuals");
  if (sheet === undefined) {
    throw problem("nothing", "The Actuals tab of this plan is gone.", "Choose another plan.");
  }
  const { form } = inputsNow(inputs);
  const months = monthsFrom(form.values.firstMonth ?? "", Number(form.months));
  const width = Math.min(sheet.getMaxColumns(), FIRST_MONTH_COLUMN + months.length - 1);
  const range = sheet.getRange(1, 1, Math.max(ACTUAL_ROW, sheet.getLastRow()), width);
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const typedIn = (row: number, column: number): string =>
    (formulas[row - 1]?.[column - 1] ?? "") || String(values[row - 1]?.[column - 1] ?? "");
  if (typedIn(ACTUAL_ROW, LABEL_COLUMN) !== ACTUAL_LABEL) {
    throw problem(
      "changed",
      `Row ${ACTUAL_ROW} of ${sheet.getName()} is not "${ACTUAL_LABEL}" any more.`,
      `Move that row back to row ${ACTUAL_ROW} and try again. Nothing was changed.`,
    );
  }
  const known = values.findIndex((line) => line[LABEL_COLUMN - 1] === SECTION_TITLE) + 1;
  const heading = known === 0 ? Math.max(CHARGES_ROW, sheet.getLastRow() + 2) : known;
  const { header, kind: kindRow } = sectionRows(heading);
  const standing = months.filter((_, index) => typedIn(header, FIRST_MONTH_COLUMN + index) !== "").length;
  const place: SectionPlace = {
    heading,
    standing: known === 0 ? null : standing,
    months: months.length,
    charges,
    inputs: inputs.getName(),
  };
  const statesOf = (kind: ActualsKind): readonly MonthState[] =>
    monthStates(lines, imports, kind, months, utcDay(new Date()));
  const chosen = COST_KINDS.find((kind) => kind === typedIn(kindRow, BASE_COLUMN).trim().toLowerCase());
  const kind = chosen ?? bestKind(statesOf, lines);
  const fills: PlanActuals["fills"][number][] = [];
  const [stays, left]: [string[], PlanActuals["left"][number][]] = [[], []];
  statesOf(kind).forEach((state, index) => {
    const [column, month] = [FIRST_MONTH_COLUMN + index, (months[index] ?? "").slice(0, 7)];
    if (typedIn(ACTUAL_ROW, column) !== "") stays.push(month);
    else if (state.isSettled) fills.push({ cell: relative(ACTUAL_ROW, column), month, note: state.note });
    else if (state.hasCharges) left.push({ month, why: state.why });
  });
  const variance = varianceToWrite(desk, set, form);
  return {
    found: {
      id: String(set.number),
      sheet: sheet.getName(),
      currency: form.values.currency ?? "USD",
      kind,
      section: missingCells(place),
      variance: variance?.name ?? null,
      fills,
      stays,
      left,
    },
    sheet,
    place,
    variance,
  };
}

/** The bill where it settles a month, else what was used. */
function bestKind(
  statesOf: (kind: ActualsKind) => readonly MonthState[],
  lines: readonly ChargeLine[],
): ActualsKind {
  return (
    COST_KINDS.find((kind) => statesOf(kind).some(({ isSettled }) => isSettled)) ??
    COST_KINDS.find((kind) => lines.some((line) => line.kind === kind)) ??
    "cost"
  );
}

/** The first days of so many months. */
function monthsFrom(first: string, count: number): readonly string[] {
  const [year, month] = first.split("-").map(Number);
  if (year === undefined || month === undefined || !Number.isFinite(year + month)) return [];
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10),
  );
}
