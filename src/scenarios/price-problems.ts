import type { Day } from "../pricing/day";
import type { Result } from "../pricing/result";
import type { Tier } from "../pricing/tier";
import type { Scenario } from "./drivers/scenario-drivers";
import { isTextLine, LINE_IDS, LINES, SLOTS, type LineId } from "./lines";
import type { Plan } from "./plan";
import type { Prices } from "./prices";
import type { Field, Problem } from "./problem";
import { tierShareId } from "./tier-shares";
import { modelOf } from "./unit-prices";
import { isLineUsed, sessionUse, tiersUsed, type SessionUse } from "./use";

/** Prices, image counts and shut-down days of what a scenario uses. Each field has one problem of a kind at most. */
export function priceProblems(
  plan: Plan,
  scenario: Scenario,
  index: number,
  months: readonly Day[],
  prices: Prices,
): Problem[] {
  const use = sessionUse(scenario, plan.assumptions);
  const found = new Map<string, Problem>();
  const add = (problem: Problem): void => {
    const key = `${problem.kind} ${problem.field.driver}`;
    if (!found.has(key)) found.set(key, problem);
  };
  const priced = months.slice(0, -1);
  for (const id of LINE_IDS.filter((line) => isLineUsed(use, line))) {
    const model = modelOf(scenario, plan.assumptions, id);
    for (const tier of tiersOf(id, use)) {
      const reason = firstReason(priced, (day) =>
        prices.price({ model, meter: LINES[id].meter, tier, band: use.band, day }),
      );
      if (reason !== undefined) {
        const field = priceField(id, tier, scenario, index);
        add({ field, kind: "no price", severity: "error", message: sentence(reason) });
      }
    }
    const shutdown = prices.shutdown(model);
    const end = months[months.length - 1];
    if (shutdown !== undefined && end !== undefined && shutdown < end) {
      add({
        field: modelField(id, index),
        kind: "shutdown",
        on: shutdown,
        severity: "warning",
        message: `"${model}" is shut down on ${shutdown}, within the forecast. Its last price is used until the end: plan its successor.`,
      });
    }
  }
  for (const problem of imageProblems(scenario, index, use, priced, prices)) add(problem);
  return [...found.values()];
}

function tiersOf(id: LineId, use: SessionUse): readonly Tier[] {
  return isTextLine(id) ? tiersUsed(use) : ["standard"];
}

function firstReason(days: readonly Day[], ask: (day: Day) => Result<unknown, string>): string | undefined {
  for (const day of days) {
    const found = ask(day);
    if (!found.ok) return found.failure;
  }
  return undefined;
}

function imageProblems(
  scenario: Scenario,
  index: number,
  use: SessionUse,
  days: readonly Day[],
  prices: Prices,
): Problem[] {
  if (scenario.imagesPerSession.isZero()) return [];
  return SLOTS.filter((slot) => !use.slotShares[slot].isZero()).flatMap((slot): Problem[] => {
    const model = slot === "main" ? scenario.model : scenario.secondModel;
    const width = scenario.imageWidth.toNumber();
    const height = scenario.imageHeight.toNumber();
    const detail = scenario.imageDetail;
    const reason = firstReason(days, (day) => prices.imageTokens({ model, width, height, detail, day }));
    if (reason === undefined) return [];
    const field: Field = { of: "scenario", scenario: index, driver: "imagesPerSession" };
    return [{ field, kind: "no image tokens", severity: "error", message: sentence(reason) }];
  });
}

/** The field to change so that a price is found: a tier's share, the share of cache writes, or the model. */
function priceField(id: LineId, tier: Tier, scenario: Scenario, index: number): Field {
  const share = tier === scenario.tier ? undefined : tierShareId(tier);
  if (share !== undefined) return { of: "scenario", scenario: index, driver: share };
  if (isTextLine(id) && LINES[id].meter === "cache_write") {
    return { of: "scenario", scenario: index, driver: "cacheWriteShare" };
  }
  return modelField(id, index);
}

function modelField(id: LineId, index: number): Field {
  const { model } = LINES[id];
  return model === "storageTool"
    ? { of: "assumptions", driver: model }
    : { of: "scenario", scenario: index, driver: model };
}

/** Reasons continue a message that begins with a function's name. */
function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
