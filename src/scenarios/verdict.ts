import { PricingError } from "../pricing/errors";
import type { Decimal } from "../pricing/money";
import { forecastScenario, type Forecast } from "./forecast";
import type { ModelDriver } from "./lines";
import { monthsOf, type Plan, type PlanForm } from "./plan";
import type { Prices } from "./prices";
import { describeField, isError, type Field, type Problem } from "./problem";
import { readPlan } from "./read-plan";
import { MODEL_DRIVERS, modelRules, type ModelRules } from "./rules";
import { sum } from "./sum";
import { validatePlan } from "./validate";

/** The warnings that a sheet shows, each in a row of its own. */
export const WARNING_KINDS = [
  "shutdown",
  "promotional price",
  "batch conversation",
  "no uplift",
  "over the context window",
] as const satisfies readonly Problem["kind"][];
export type WarningKind = (typeof WARNING_KINDS)[number];

/** What the exact model says of one scenario. */
export interface Verdict {
  readonly name: string;
  /** In the reporting currency, over all months; null where something keeps it from being worked out. */
  readonly total: Decimal | null;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** What is wrong, with its cell or field; empty when nothing is. */
  readonly problem: string;
  readonly warnings: Readonly<Record<WarningKind, string>>;
  /** Null where the model cannot be looked up. */
  readonly rules: ModelRules | null;
}

/**
 * What the exact model says of each scenario of a form, whatever is wrong with it: a value that cannot be read is named,
 * and what does not depend on it is worked out all the same.
 * @param cellOf where a field stands, for the words of a problem
 */
export function verdictsOn(
  form: PlanForm,
  prices: Prices,
  cellOf: (field: Field) => string | undefined,
): readonly Verdict[] {
  const reading = readPlan(form);
  const unread = reading.ok ? [] : reading.failure;
  const mended = reading.ok ? reading : readPlan(withoutFields(form, unread));
  const plan = mended.ok ? mended.value : null;
  const problems = [...unread, ...(plan === null ? [] : validatePlan(plan, prices))];
  return form.scenarios.map((scenario, index) => {
    const own = problems.filter(({ field }) => field.of !== "scenario" || field.scenario === index);
    const errors = own.filter(isError);
    const forecast = plan === null || errors.length > 0 ? null : forecastOf(plan, index, prices);
    const { exchangeRate = null } = plan?.values ?? {};
    const total = (of: keyof Forecast["months"][number]["bill"]): Decimal | null =>
      forecast === null || exchangeRate === null
        ? null
        : sum(forecast.months.map(({ bill }) => bill[of])).times(exchangeRate);
    const warnings = Object.fromEntries(
      WARNING_KINDS.map((kind) => [kind, own.find((problem) => problem.kind === kind)?.message ?? ""]),
    ) as Record<WarningKind, string>;
    return {
      name: scenario.name ?? "",
      total: total("total"),
      low: total("low"),
      high: total("high"),
      problem: inWords(errors, cellOf),
      warnings,
      rules: plan === null ? null : rulesOf(plan, index, prices),
    };
  });
}

function inWords(errors: readonly Problem[], cellOf: (field: Field) => string | undefined): string {
  const [first] = errors;
  if (first === undefined) return "";
  const place = cellOf(first.field);
  const named = `${place === undefined ? "" : `${place} `}${describeField(first.field)}: ${first.message}`;
  return errors.length === 1 ? named : `${named} And ${errors.length - 1} more.`;
}

function forecastOf(plan: Plan, index: number, prices: Prices): Forecast | null {
  const scenario = plan.scenarios[index];
  if (scenario === undefined) return null;
  try {
    return forecastScenario(plan, scenario, prices);
  } catch (error) {
    if (error instanceof PricingError) return null;
    throw error;
  }
}

function rulesOf(plan: Plan, index: number, prices: Prices): ModelRules | null {
  const scenario = plan.scenarios[index];
  const [day] = monthsOf(plan.values.firstMonth, plan.months);
  return scenario === undefined || day === undefined
    ? null
    : modelRules(scenario, plan.assumptions, day, prices);
}

/** The form with defaults in place of what cannot be read, to work out what does not depend on it. */
function withoutFields(form: PlanForm, problems: readonly Problem[]): PlanForm {
  const without = <Texts extends object>(texts: Texts, of: Field["of"], scenario?: number): Texts => {
    const kept = { ...texts };
    for (const { field } of problems) {
      if (field.of !== of || (field.of === "scenario" && field.scenario !== scenario)) continue;
      Reflect.deleteProperty(kept, field.driver);
    }
    return kept;
  };
  const isWrong = (driver: string): boolean =>
    problems.some(({ field }) => field.of === "plan" && field.driver === driver);
  return {
    ...form,
    values: without(form.values, "plan"),
    months: isWrong("months") ? "12" : form.months,
    assumptions: without(form.assumptions, "assumptions"),
    ...(form.base === undefined ? {} : { base: without(form.base, "base") }),
    scenarios: form.scenarios.map((texts, scenario) => {
      const kept = without(texts, "scenario", scenario);
      // Names tell scenarios apart, and nothing else depends on them.
      return "name" in kept ? kept : { ...kept, name: `Scenario ${scenario + 1}` };
    }),
  };
}

/** A row of the table that a sheet asks for: what it is called, and what it holds for a scenario. */
export interface VerdictRow {
  readonly key: string;
  readonly label: string;
  readonly valueOf: (verdict: Verdict) => string | number;
}

const money = (amount: Decimal | null): string | number => (amount === null ? "" : amount.toNumber());

const NAMES: Readonly<Record<ModelDriver, string>> = {
  model: "model",
  secondModel: "second model",
  audioModel: "audio model",
  transcriptionModel: "transcription model",
  tool: "tool",
  storageTool: "storage tool",
};

/** The rows of the table, in their order: totals, what is wrong, what to know, and the rules of the models. */
export const VERDICT_ROWS: readonly VerdictRow[] = [
  { key: "exact name", label: "scenario", valueOf: ({ name }) => name },
  { key: "exact total", label: "total", valueOf: ({ total }) => money(total) },
  { key: "exact low", label: "low case", valueOf: ({ low }) => money(low) },
  { key: "exact high", label: "high case", valueOf: ({ high }) => money(high) },
  { key: "problem", label: "problem", valueOf: ({ problem }) => problem },
  ...WARNING_KINDS.map((kind) => ({
    key: `warning ${kind}`,
    label: kind,
    valueOf: ({ warnings }: Verdict) => warnings[kind],
  })),
  ...ruleRows("main", "model"),
  ...ruleRows("second", "second model"),
  ...MODEL_DRIVERS.map((driver) => ({
    key: upliftKey(driver),
    label: `residency uplift on the ${NAMES[driver]}`,
    valueOf: ({ rules }: Verdict) => (rules === null ? "" : Number(rules.isUplifted(driver))),
  })),
];

export function upliftKey(driver: ModelDriver): string {
  return `uplift ${driver}`;
}

function ruleRows(slot: "main" | "second", name: string): readonly VerdictRow[] {
  const row = (key: string, label: string, valueOf: (rules: ModelRules) => string | number): VerdictRow => ({
    key: `${key} ${slot}`,
    label: `${label} of the ${name}`,
    valueOf: ({ rules }) => (rules === null ? "" : valueOf(rules)),
  });
  return [
    row("image tokens", "tokens of an image", (rules) => rules.imageTokens[slot].toNumber()),
    row("own images", "image prices", (rules) => Number(rules.ownImagePrice[slot])),
    row("write meter", "meter of cache writes", (rules) =>
      rules.billsWrites[slot] ? "cache_write" : "input",
    ),
    row("tool", "tool", (rules) => rules.tool[slot]),
    row("call tokens", "tokens of a tool call", (rules) => rules.callTokens[slot].toNumber()),
  ];
}
