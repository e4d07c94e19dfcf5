import { buildBlueprint } from "../../scenarios/blueprint/build-blueprint";
import type { Blueprint } from "../../scenarios/blueprint/blueprint";
import type { Plan } from "../../scenarios/plan";
import type { Outcome } from "../../api/problem";
import type { BuildRequest, BuildResult } from "../../api/scenarios";
import { tryWithLock } from "../rates/lock";
import { problem } from "../problem";
import { sheetHost } from "../sheet-host";
import { answer } from "./answer";
import { ensureRates, ratesInUse, type RatesInUse } from "./ensure-rates";
import { fieldProblem } from "./forms";
import { freeSet, markSheet, setOf } from "./own-sets";
import { checkForm } from "./preview";
import { replaceSet } from "./replace-set";
import { writeBlueprint } from "./write-blueprint";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATIENCE_MS = 5_000;

/** Writes the sheets of a plan: new ones, or in place of a set of RateSheet's own that the user confirmed to replace. */
export function buildScenarios(request: BuildRequest): Outcome<BuildResult> {
  return answer(() => {
    const built = tryWithLock(PATIENCE_MS, () => build(SpreadsheetApp.getActiveSpreadsheet(), request));
    if (built !== undefined) return built.value;
    throw problem(
      "busy",
      "Someone else is writing with RateSheet in this spreadsheet right now.",
      "Wait a moment and build again; what you typed is kept.",
      true,
    );
  });
}

function build(spreadsheet: Spreadsheet, { form, replace }: BuildRequest): BuildResult {
  const host = sheetHost();
  const rates = ratesInUse(spreadsheet, host);
  const { plan, problems } = checkForm(form, rates);
  const shown = problems.map(fieldProblem);
  if (plan === null) return { built: false, problems: shown };
  ensureRates(spreadsheet, rates, host);
  const written =
    replace === null
      ? writeNew(spreadsheet, plan, rates, spreadsheet.getNumSheets())
      : replaceSet(spreadsheet, setOf(spreadsheet, replace), (index) =>
          writeNew(spreadsheet, plan, rates, index),
        );
  const sheets = written.sheets.map(({ name }) => name);
  return {
    built: true,
    saved: { id: String(written.set), inputs: sheets[0] ?? "" },
    sheets,
    problems: shown,
    message: messageOf(replace === null ? "Wrote" : "Replaced", sheets, written.left),
  };
}

function messageOf(what: string, sheets: readonly string[], left: readonly string[]): string {
  const done = `${what} ${sheets.join(", ")}.`;
  return left.length === 0 ? done : `${done} Could not delete ${left.join(", ")}: delete it by hand.`;
}

/** What was written. */
export interface WrittenSet {
  readonly set: number;
  readonly sheets: Blueprint["sheets"];
  /** Names of old sheets that could not be deleted. */
  readonly left: readonly string[];
}

function writeNew(spreadsheet: Spreadsheet, plan: Plan, { info }: RatesInUse, index: number): WrittenSet {
  const set = freeSet(spreadsheet);
  const blueprint = buildBlueprint(plan, info, set);
  writeBlueprint(spreadsheet, blueprint, index, (sheet, { role }) => markSheet(sheet, set, role));
  return { set, sheets: blueprint.sheets, left: [] };
}
