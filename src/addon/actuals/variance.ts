import { SCENARIOS_LABEL, VOLUME_LABELS } from "../../actuals/variance/rows";
import { NOTHING_TYPED, varianceSheet, type VarianceTyped } from "../../actuals/variance/variance-sheet";
import { MONTHS_ROW } from "../../scenarios/blueprint/actuals-layout";
import { SHEET_ROLES, type SheetNames } from "../../scenarios/blueprint/blueprint";
import { BASE_COLUMN, FIRST_MONTH_COLUMN } from "../../scenarios/blueprint/columns";
import { workingsSheet } from "../../scenarios/blueprint/workings-sheet";
import type { Plan, PlanForm } from "../../scenarios/plan";
import { readPlan } from "../../scenarios/read-plan";
import { planMemory } from "../scenarios/memory";
import { inputsOf, type SheetSet } from "../scenarios/own-sets";
import { freeSheetName } from "../sheet-names";
import type { ActualsDesk } from "./desk";
import { ownTabs } from "./own-tabs";
import { hasChanges } from "./tab-memory";
import { TypedCells } from "./typed-cells";
import { writeTab } from "./write-tab";

type Desk = Pick<ActualsDesk, "book" | "spreadsheet">;

/** A plan's Variance tab that is still to be written, or lacks what the plan has got since. */
export interface VarianceToWrite {
  readonly name: string;
  readonly names: SheetNames;
  readonly plan: Plan;
  readonly typed: VarianceTyped;
  readonly isChanged: boolean;
}

/**
 * Null where it stands and fits, or cannot be written: without all tabs of the plan there is nothing to compare.
 * @param form the plan as Inputs has it now
 */
export function varianceToWrite(
  { book, spreadsheet }: Desk,
  set: SheetSet,
  form: PlanForm,
): VarianceToWrite | null {
  if (!SHEET_ROLES.every((role) => set.sheets.has(role))) return null;
  // Workings stands as it was written last, whatever Inputs has by now.
  const reading = readPlan(planMemory(inputsOf(set)).form ?? form);
  if (!reading.ok) return null;
  const plan = reading.value;
  const names = Object.fromEntries(
    SHEET_ROLES.map((role) => [role, set.sheets.get(role)?.getName() ?? role]),
  ) as unknown as SheetNames;
  const sheet = ownTabs(spreadsheet).get(markOf(set));
  if (sheet === undefined) {
    const name = freeSheetName(spreadsheet, set.number === 1 ? "Variance" : `Variance ${set.number}`);
    return { name, names, plan, typed: NOTHING_TYPED, isChanged: false };
  }
  const cells = new TypedCells(sheet, sheet.getLastColumn(), (instant) => book.host.dayOf(instant));
  const months = monthsOf(cells, MONTHS_ROW - 1).length;
  const known = cells.text(cells.rowOf([SCENARIOS_LABEL]), BASE_COLUMN - 1);
  if (months === plan.months && known === String(plan.scenarios.length)) return null;
  const typed = {
    unit: cells.typed(cells.rowOf([VOLUME_LABELS.unit]), BASE_COLUMN - 1),
    plan: monthsOf(cells, cells.rowOf([VOLUME_LABELS.plan])),
    was: monthsOf(cells, cells.rowOf([VOLUME_LABELS.was])),
  };
  return { name: sheet.getName(), names, plan, typed, isChanged: hasChanges(sheet, book.host) };
}

function markOf({ number }: SheetSet): string {
  return `variance ${number}`;
}

/** What stands in the months of a row (from 0), without what is blank at its end. */
function monthsOf(cells: TypedCells, row: number): VarianceTyped["plan"] {
  const found: VarianceTyped["plan"][number][] = [];
  for (let at = 0; at < MOST_MONTHS; at++) found.push(cells.typed(row, FIRST_MONTH_COLUMN - 1 + at));
  while (found.length > 0 && found[found.length - 1] === null) found.pop();
  return found;
}

/** A plan has no more. */
const MOST_MONTHS = 36;

/** Writes the tab. */
export function writeVariance(
  desk: ActualsDesk,
  set: SheetSet,
  { name, names, plan, typed, isChanged }: VarianceToWrite,
  from: { readonly charges: string; readonly heading: number },
): void {
  const { book: workings } = workingsSheet(plan, names, {
    version: "",
    updated: null,
    built: "",
    product: "",
  });
  const sheet = varianceSheet({ ...from, names, workings }, name, typed);
  const { currency } = plan.values;
  writeTab(desk, { sheet, money: { currency, isSmall: true, unitCost: 1 }, mark: markOf(set), isChanged });
}
