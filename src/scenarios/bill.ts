import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import type { Scenario } from "./drivers/scenario-drivers";
import { linesOfKind, LINES, type ByLine } from "./lines";
import type { ModelRules } from "./rules";
import { sum, ZERO } from "./sum";

/** From list prices to the total of a month, in USD. */
export interface Bill {
  /** Text, images and audio at list prices. */
  readonly models: Decimal;
  readonly calls: Decimal;
  readonly storage: Decimal;
  readonly priceChange: Decimal;
  readonly residency: Decimal;
  /** Negative. */
  readonly discount: Decimal;
  readonly production: Decimal;
  readonly development: Decimal;
  readonly contingency: Decimal;
  readonly total: Decimal;
  /** The total if demand is lower or higher, as the scenario says. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The kinds of lines that change with the prices of models. */
export const MODEL_KINDS = ["text", "image", "audio"] as const;
const MODEL_LINES = linesOfKind(...MODEL_KINDS);
const CALL_LINES = linesOfKind("calls");
const STORAGE_LINES = linesOfKind("storage");

/**
 * Adds up the bill of a month.
 *
 * The price change is on model charges, the residency uplift on those of models it applies to, after the change; the
 * discount is on all of it; development is on top of production, contingency on top of both. Demand moves everything but storage, so the
 * low and high cases move the part of the total that is not storage's.
 */
export function billOf(scenario: Scenario, rules: ModelRules, costs: ByLine<Decimal>, month: Day): Bill {
  const models = sum(MODEL_LINES.map((id) => costs[id]));
  const calls = sum(CALL_LINES.map((id) => costs[id]));
  const storage = sum(STORAGE_LINES.map((id) => costs[id]));
  const change = hasPriceChange(scenario, month) ? scenario.priceChange : ZERO;
  const priceChange = models.times(change);
  const uplifted = MODEL_LINES.filter((id) => rules.isUplifted(LINES[id].model));
  const residency = sum(uplifted.map((id) => costs[id]))
    .times(change.plus(1))
    .times(scenario.residencyShare);
  const followsDemand = models.plus(priceChange).plus(residency).plus(calls);
  const charged = followsDemand.plus(storage);
  const discount = charged.times(scenario.discountShare).negated();
  const production = charged.plus(discount);
  const development = production.times(scenario.developmentShare);
  const contingency = production.plus(development).times(scenario.contingencyShare);
  const total = production.plus(development).plus(contingency);
  // A quotient only where there is something that does not move.
  const moving = storage.isZero() ? total : total.times(followsDemand).dividedBy(charged);
  return {
    models,
    calls,
    storage,
    priceChange,
    residency,
    discount,
    production,
    development,
    contingency,
    total,
    low: total.minus(moving.times(scenario.lowShare)),
    high: total.plus(moving.times(scenario.highShare)),
  };
}

export function hasPriceChange({ priceChangeDate }: Scenario, month: Day): boolean {
  return priceChangeDate === null || month >= priceChangeDate;
}
