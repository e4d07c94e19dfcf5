import { PricingError } from "../pricing/errors";
import { Decimal } from "../pricing/money";
import { quote } from "../pricing/quote";
import { readInputs, type InputCell } from "../scenarios/blueprint/read-inputs";
import type { Scenario } from "../scenarios/drivers/scenario-drivers";
import type { Plan } from "../scenarios/plan";
import { pricesOf } from "../scenarios/prices";
import { describeField } from "../scenarios/problem";
import { readPlan } from "../scenarios/read-plan";
import { sensitivitiesOf } from "../scenarios/sensitivity";
import { AS_IS } from "./arguments/kinds";
import { optional, RATES } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { isRange } from "./broadcast";
import { isBlank, isDate, show } from "./cells";
import { readDay } from "./days";
import type { Argument, Cell, Host } from "./definition";

const DEFAULT_CHANGES = [-0.25, -0.1, 0.1, 0.25];

export const openaiSensitivity = tableFunction({
  name: "OPENAI_SENSITIVITY",
  arguments: {
    inputs: { per: "range", required: true },
    scenario: optional(AS_IS, undefined),
    changes: { per: "list", required: false },
    rates: RATES,
  },
  evaluate({ inputs, scenario, changes }, { table, host }) {
    const plan = planOf(inputs, host);
    const fractions = changesOf(changes);
    const rows = sensitivitiesOf(
      plan,
      scenarioNamed(plan, scenario),
      fractions.map((fraction) => new Decimal(fraction)),
      pricesOf(table),
    );
    return [
      ["driver", ...fractions],
      ...rows.map(({ label, differences }) => [
        label,
        ...differences.map((difference) => (difference === null ? "" : difference.toNumber())),
      ]),
    ];
  },
});

function planOf(inputs: Argument, host: Host): Plan {
  if (!isRange(inputs)) {
    throw new PricingError(`inputs is ${show(inputs)}, but must be the range of an Inputs sheet.`);
  }
  const reading = readPlan(
    readInputs(inputs.map((cells, row) => cells.map((cell, column) => inputCell(cell, row, column, host)))),
  );
  if (reading.ok) return reading.value;
  const [problem] = reading.failure;
  throw new PricingError(
    problem === undefined
      ? "the Inputs sheet cannot be read."
      : `${describeField(problem.field)}: ${problem.message}`,
  );
}

function inputCell(cell: Cell, row: number, column: number, host: Host): InputCell {
  if (cell === null || cell === undefined) return "";
  return isDate(cell) ? readDay(`row ${row + 1}, column ${column + 1} of inputs`, cell, host) : cell;
}

function scenarioNamed(plan: Plan, cell: Cell): Scenario {
  const [first] = plan.scenarios;
  const found = isBlank(cell)
    ? first
    : plan.scenarios.find(({ name }) => name.toLowerCase() === String(cell).trim().toLowerCase());
  if (found !== undefined) return found;
  const names = plan.scenarios.map(({ name }) => quote(name)).join(", ");
  throw new PricingError(`scenario is ${show(cell)}, but the Inputs sheet has ${names}.`);
}

function changesOf(cells: readonly Cell[]): readonly number[] {
  if (cells.length === 0) return DEFAULT_CHANGES;
  return cells.map((cell) => {
    if (typeof cell === "number" && Number.isFinite(cell) && cell >= -1) return cell;
    throw new PricingError(
      `changes holds ${show(cell)}, but must hold fractions such as -10%, none below -100%.`,
    );
  });
}
