import { PRODUCT_VERSION } from "../../../src/api/product";
import fc from "fast-check";
import type { Blueprint } from "../../../src/scenarios/blueprint/blueprint";
import { buildBlueprint, namesOfSet } from "../../../src/scenarios/blueprint/build-blueprint";
import { comparePlan } from "../../../src/scenarios/comparison";
import type { Plan, PlanForm } from "../../../src/scenarios/plan";
import { pricesOf, type Prices } from "../../../src/scenarios/prices";
import { formOf, TEMPLATES } from "../../../src/scenarios/templates";
import { bundledTable } from "../../../src/pricing/bundled";
import { planOf } from "./plans";
import { randomPlan } from "./random-plan";
import { testTable } from "./rates";

export const STAMP = {
  version: "2026-11-24.abcdef01",
  updated: "2026-11-24",
  built: "2026-11-25",
  product: PRODUCT_VERSION,
};

const PRICES = pricesOf(bundledTable());
const TEST_PRICES = pricesOf(testTable());

export interface Case {
  readonly name: string;
  readonly form: PlanForm;
  readonly plan: Plan;
  readonly blueprint: Blueprint;
}

/** The sheets of a plan, as the set of a number. */
export function blueprintOf(
  plan: Plan,
  set = 1,
  prices: Prices = PRICES,
  notes?: PlanForm["notes"],
): Blueprint {
  return buildBlueprint({
    plan,
    compared: comparePlan(plan, prices),
    stamp: STAMP,
    names: namesOfSet(set),
    ...(notes === undefined ? {} : { notes }),
  });
}

function caseOf(name: string, form: PlanForm, set: number, prices: Prices = PRICES): Case {
  const plan = planOf(form);
  return { name, form, plan, blueprint: blueprintOf(plan, set, prices, form.notes) };
}

/** Every template, five scenarios over three years, a second set of sheets, and a few random plans. */
export const CASES: readonly Case[] = [
  ...TEMPLATES.map((template) => caseOf(template.id, formOf(template, "2026-12-01"), 1)),
  caseOf("five scenarios, 36 months", fiveScenarios(), 1),
  ...fc
    .sample(randomPlan, { numRuns: 2, seed: 7 })
    .map((form, index) => caseOf(`random ${index}`, form, index + 2, TEST_PRICES)),
];

export function fiveScenarios(): PlanForm {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error("no template");
  const form = formOf(template, "2026-12-01");
  const base = {
    ...form.base,
    model: "gpt-5.6-sol",
    secondModel: "gpt-5.6-luna",
    mainShare: "60",
    secondShare: "40",
    batchShare: "20",
  };
  const scenarios = [1, 2, 3, 4, 5].map((number) => ({
    name: `Scenario ${number}`,
    cachedShare: String(10 * number),
  }));
  return { ...form, values: { ...form.values, focus: "Scenario 2" }, months: "36", base, scenarios };
}
