import type { Day } from "../pricing/day";
import type { Decimal } from "../pricing/money";
import { SCENARIO_DRIVERS, type Scenario } from "./drivers/scenario-drivers";
import { monthsOf, type Plan } from "./plan";
import { priceProblems } from "./price-problems";
import type { Prices } from "./prices";
import type { Problem } from "./problem";
import { sum } from "./sum";
import { TIER_SHARE_IDS } from "./tier-shares";
import { sessionUse } from "./use";

/**
 * What is wrong with a plan whose values can be read one by one: shares that do not fit together, prices that are not
 * known in a month of the forecast; and what must be known: models that end, conversations that grow long.
 */
export function validatePlan(plan: Plan, prices: Prices): readonly Problem[] {
  const months = monthsOf(plan.values.firstMonth, plan.months);
  return plan.scenarios.flatMap((scenario, index) => {
    const shares = shareProblems(scenario, index);
    // With shares that do not fit, which prices are needed is not known.
    if (shares.length > 0) return shares;
    return [
      ...priceProblems(plan, scenario, index, months, prices),
      ...contextProblems(plan, scenario, index, prices),
    ];
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

/** The average request decides the band of all; where it matters that some are longer, it must be known. */
function contextProblems(plan: Plan, scenario: Scenario, index: number, prices: Prices): Problem[] {
  const { text, band } = sessionUse(scenario, plan.assumptions);
  const threshold = plan.assumptions.longContextThreshold;
  if (band === "long" || text.largestRequest.lessThanOrEqualTo(threshold)) return [];
  if (!hasLongPrices(scenario.model, plan.values.firstMonth, prices)) return [];
  return [
    {
      field: { of: "scenario", scenario: index, driver: "contextTurns" },
      kind: "partly long context",
      severity: "warning",
      message:
        `The longest request has ${text.largestRequest.toFixed(0)} input tokens, the average one ` +
        `${text.averageRequest.toFixed(0)}: all are priced as short context, though those above ` +
        `${threshold.toFixed(0)} cost more. Lower the history cap, or expect a higher bill.`,
    },
  ];
}

function hasLongPrices(model: string, day: Day, prices: Prices): boolean {
  const query = { model, meter: "input", tier: "standard", day } as const;
  const short = prices.price({ ...query, band: "short" });
  const long = prices.price({ ...query, band: "long" });
  return short.ok && long.ok && !short.value.equals(long.value);
}
