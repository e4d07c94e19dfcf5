import type { Decimal } from "../pricing/money";
import { SCENARIO_DRIVERS, type Scenario } from "./drivers/scenario-drivers";
import { monthsOf, type Plan } from "./plan";
import { MODEL_OF_SLOT, SHARE_OF_SLOT, SLOTS } from "./lines";
import { priceProblems, type Asked } from "./price-problems";
import { modelRules } from "./rules";
import type { Prices } from "./prices";
import type { Problem } from "./problem";
import { sum } from "./sum";
import { TIER_SHARE_IDS } from "./tier-shares";
import { sessionUse } from "./use";

/**
 * What is wrong with a plan whose values can be read one by one: shares that do not fit together, prices that are not
 * known in a month of the forecast; and what must be known: models that end, prices that may, conversations in a batch.
 */
export function validatePlan(plan: Plan, prices: Prices): readonly Problem[] {
  const months = monthsOf(plan.values.firstMonth, plan.months);
  return plan.scenarios.flatMap((scenario, index) => {
    const shares = shareProblems(scenario, index);
    // With shares that do not fit, which prices are needed is not known.
    if (shares.length > 0) return shares;
    const rules = modelRules(scenario, plan.assumptions, plan.values.firstMonth, prices);
    const use = sessionUse(scenario, plan.assumptions, rules);
    const asked = { plan, scenario, index, use, months, prices };
    return [...priceProblems(asked), ...batchProblems(scenario, index), ...windowProblems(asked)];
  });
}

function shareProblems(scenario: Scenario, index: number): Problem[] {
  const problems: Problem[] = [];
  const mix = scenario.mainShare.plus(scenario.secondShare);
  if (!mix.equals(1)) {
    problems.push({
      field: { of: "scenario", scenario: index, driver: "secondShare" },
      kind: "mix does not sum",
      severity: "error",
      message: `The shares of the two models make ${percent(mix)}, but must make 100 %.`,
    });
  }
  const tiers = sum(TIER_SHARE_IDS.map((id) => scenario[id]));
  if (tiers.greaterThan(1)) {
    const labels = TIER_SHARE_IDS.map((id) => SCENARIO_DRIVERS[id].label).join(", ");
    problems.push({
      field: { of: "scenario", scenario: index, driver: "batchShare" },
      kind: "shares over 100 %",
      severity: "error",
      message: `${labels} make ${percent(tiers)} together, but can make 100 % at most: the rest goes to the service tier.`,
    });
  }
  return problems;
}

function percent(fraction: Decimal): string {
  return `${fraction.times(100).toFixed()} %`;
}

/** Answers of a batch come within 24 hours: a conversation would wait for each of them. */
function batchProblems(scenario: Scenario, index: number): Problem[] {
  const isBatch = scenario.tier === "batch" || !scenario.batchShare.isZero();
  if (!isBatch || scenario.turns.equals(1) || scenario.history === "no") return [];
  return [
    {
      field: { of: "scenario", scenario: index, driver: scenario.tier === "batch" ? "tier" : "batchShare" },
      kind: "batch conversation",
      severity: "warning",
      message:
        `Each answer of the Batch API takes up to 24 hours, so a conversation of ${scenario.turns.toFixed(0)} turns ` +
        `may take as many days. Batch is for jobs of one request.`,
    },
  ];
}

/** A request that is larger than what the model can read. */
function windowProblems({ scenario, index, use, months, prices }: Asked): Problem[] {
  return SLOTS.filter((slot) => !scenario[SHARE_OF_SLOT[slot]].isZero()).flatMap((slot): Problem[] => {
    const model = scenario[MODEL_OF_SLOT[slot]];
    const [day] = months;
    const window = day === undefined ? undefined : prices.contextWindow(model);
    const { largest } = use.parts[slot];
    if (window === undefined || largest.lessThanOrEqualTo(window)) return [];
    return [
      {
        field: { of: "scenario", scenario: index, driver: "contextTurns" },
        kind: "over the context window",
        severity: "warning",
        message:
          `The largest request has ${largest.toFixed(0)} input tokens, but "${model}" reads ${window} at most. ` +
          `Lower the history cap or what a request holds.`,
      },
    ];
  });
}
