import { addMonths, FEWEST_SCENARIOS, MOST_SCENARIOS } from "../../scenarios/plan";
import type { Day } from "../../pricing/day";
import { isInForce } from "../../pricing/period";
import type { RateTable } from "../../pricing/rate-table";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../../scenarios/drivers/plan-drivers";
import {
  SCENARIO_DRIVER_IDS,
  SCENARIO_DRIVERS,
  SCENARIO_GROUPS,
} from "../../scenarios/drivers/scenario-drivers";
import { formOf, TEMPLATES } from "../../scenarios/templates";
import type { Problem } from "../../api/problem";
import type { DriverGroup, SavedPlan, ScenarioSetup } from "../../api/scenarios";

import type { Result } from "../../pricing/result";
import { tryWithLock } from "../lock";
import { scenariosAnswer } from "../problem";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { ratesInUse } from "./ensure-rates";
import { fieldOf, fieldsOf } from "./forms";
import { BuildNotes } from "./memory";
import { ownSets } from "./own-sets";
import { putRight } from "./put-right";
import { summaryPdf } from "./summary-pdf";

/** Puts right what an earlier write left that was cut off, unless someone is writing right now. */
function clearIfUnfinished(book: RatesBook): void {
  if (new BuildNotes(book.spreadsheet).memory.journal === null) return;
  tryWithLock(0, () => putRight(book, new BuildNotes(book.spreadsheet)));
}

/** What the scenario form shows before anything is typed. */
export function scenarioSetup(): Result<ScenarioSetup, Problem> {
  return scenariosAnswer(() => {
    const book = openRatesBook();
    clearIfUnfinished(book);
    const { table, info } = ratesInUse(book);
    const today = book.host.today();
    const firstMonth = addMonths(`${today.slice(0, 8)}01` as Day, 1);
    return {
      templates: TEMPLATES.map((template) => ({
        id: template.id,
        title: template.title,
        description: template.description,
        form: formOf(template, firstMonth),
      })),
      planFields: fieldsOf(PLAN_DRIVERS),
      monthsField: fieldOf("months", MONTHS),
      nameField: fieldOf("name", SCENARIO_DRIVERS.name),
      scenarioGroups: scenarioGroups(),
      assumptionFields: fieldsOf(ASSUMPTIONS),
      models: modelsOn(table, firstMonth),
      fewestScenarios: FEWEST_SCENARIOS,
      mostScenarios: MOST_SCENARIOS,
      ratesVersion: info.version,
      saved: savedPlans(book.spreadsheet),
    };
  });
}

function scenarioGroups(): readonly DriverGroup[] {
  const starts = SCENARIO_GROUPS.map(({ first }) => SCENARIO_DRIVER_IDS.indexOf(first));
  return SCENARIO_GROUPS.map(({ title, isBasic }, index) => ({
    title,
    isBasic,
    fields: SCENARIO_DRIVER_IDS.slice(starts[index], starts[index + 1]).map((id) =>
      fieldOf(id, SCENARIO_DRIVERS[id]),
    ),
  }));
}

function modelsOn(table: RateTable, day: Day): readonly string[] {
  return table
    .models()
    .filter((model) => table.ratesOf(model).some((rate) => isInForce(rate, day)))
    .slice()
    .sort();
}

function savedPlans(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly SavedPlan[] {
  return ownSets(spreadsheet).flatMap(({ number, sheets, layout }): SavedPlan[] => {
    const inputs = sheets.get("inputs");
    if (inputs === undefined) return [];
    return [
      {
        id: String(number),
        inputs: inputs.getName(),
        layout,
        summaryPdf: layout === 1 ? null : summaryPdf(spreadsheet, { sheets }),
      },
    ];
  });
}
