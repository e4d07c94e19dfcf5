import fc from "fast-check";
import type { Blueprint } from "../../../src/scenarios/blueprint/blueprint";
import { buildBlueprint } from "../../../src/scenarios/blueprint/build-blueprint";
import type { Plan, PlanForm } from "../../../src/scenarios/plan";
import { formOf, TEMPLATES } from "../../../src/scenarios/templates";
import { planOf } from "./plans";
import { randomPlan } from "./random-plan";

export const STAMP = { version: "2026-11-24.abcdef01", updated: "2026-11-24" };

export interface Case {
  readonly name: string;
  readonly form: PlanForm;
  readonly plan: Plan;
  readonly blueprint: Blueprint;
}

function caseOf(name: string, form: PlanForm, set: number): Case {
  const plan = planOf(form);
  return { name, form, plan, blueprint: buildBlueprint(plan, STAMP, set) };
}

/** Every template, five scenarios over three years, a second set of sheets, and a few random plans. */
export const CASES: readonly Case[] = [
  ...TEMPLATES.map((template) => caseOf(template.id, formOf(template, "2026-12-01"), 1)),
  caseOf("five scenarios, 36 months", fiveScenarios(), 1),
  ...fc
    .sample(randomPlan, { numRuns: 2, seed: 7 })
    .map((form, index) => caseOf(`random ${index}`, form, index + 2)),
];

export function fiveScenarios(): PlanForm {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error("no template");
  const form = formOf(template, "2026-12-01");
  const [first = {}] = form.scenarios;
  const scenarios = [1, 2, 3, 4, 5].map((number) => ({
    ...first,
    name: `Scenario ${number}`,
    model: "gpt-5.6-sol",
    secondModel: "gpt-5.6-luna",
    mainShare: "60",
    secondShare: "40",
    cachedShare: String(10 * number),
    batchShare: "20",
  }));
  return { ...form, months: "36", scenarios };
}
