import { PricingError } from "../pricing/errors";
import { Decimal } from "../pricing/money";
import { quote } from "../pricing/quote";
import type { Scenario } from "../scenarios/drivers/scenario-drivers";
import type { Plan } from "../scenarios/plan";
import { pricesOf } from "../scenarios/prices";
import { describeField } from "../scenarios/problem";
import { readPlan } from "../scenarios/read-plan";
import { sensitivitiesOf } from "../scenarios/sensitivity";
import { AS_IS } from "./arguments/kinds";
import { optional, RATES } from "./arguments/kind";
import { tableFunction } from "./arguments/table-function";
import { isBlank, show } from "./cells";
import type { Argument, Cell, Host } from "./definition";
import { inputsOf } from "./inputs-argument";

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
    const { exchangeRate } = plan.values;
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
        ...differences.map((difference) =>
          difference === null ? "" : difference.times(exchangeRate).toNumber(),
        ),
      ]),
    ];
  },
});

function planOf(inputs: Argument, host: Host): Plan {
  const { form, cellOf } = inputsOf(inputs, host);
  const reading = readPlan(form);
  if (reading.ok) return reading.value;
  const [problem] = reading.failure;
  if (problem === undefined) throw new PricingError("the Inputs sheet cannot be read.");
  const place = cellOf(problem.field);
  const named = `${place === undefined ? "" : `${place} `}${describeField(problem.field)}`;
  throw new PricingError(`${named}: ${problem.message}`);
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
