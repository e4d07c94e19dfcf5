import type { Day } from "../pricing/day";
import type { Tier } from "../pricing/tier";
import type { Scenario } from "./drivers/scenario-drivers";
import {
  LINE_IDS,
  LINES,
  MODEL_OF_SLOT,
  partsOf,
  SHARE_OF_SLOT,
  SLOTS,
  type LineId,
  type ModelDriver,
} from "./lines";
import type { Plan } from "./plan";
import type { Prices } from "./prices";
import type { Field, Problem } from "./problem";
import { imageOf, MODEL_DRIVERS, namedBy } from "./rules";
import { tierShareId } from "./tier-shares";
import { questionOf } from "./unit-prices";
import { isPartUsed, type SessionUse } from "./use";

/** What the prices of a scenario are asked for with. */
export interface Asked {
  readonly plan: Plan;
  readonly scenario: Scenario;
  /** Of the scenario, from 0. */
  readonly index: number;
  readonly use: SessionUse;
  /** First days of the months, and the day after the last. */
  readonly months: readonly Day[];
  readonly prices: Prices;
}

/** Prices, image counts, rules of tools and days of what a scenario uses. Each field has one problem of a kind at most. */
export function priceProblems(asked: Asked): Problem[] {
  const found = new Map<string, Problem>();
  for (const problem of [
    ...LINE_IDS.flatMap((id) => lineProblems(id, asked)),
    ...modelsInUse(asked).flatMap((driver) => modelWarnings(driver, asked)),
    ...toolProblems(asked),
    ...imageProblems(asked),
  ]) {
    const key = `${problem.kind} ${problem.field.driver}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

function lineProblems(id: LineId, { plan, scenario, index, use, months, prices }: Asked): Problem[] {
  const question = questionOf(id, scenario, plan.assumptions, use);
  return partsOf(LINES[id])
    .filter((part) => isPartUsed(use, id, part))
    .flatMap((part): Problem[] => {
      const priced = months.slice(0, -1);
      const reason = firstReason(priced, (day) => prices.price({ ...question, ...part, day }));
      if (reason !== undefined) {
        const field = priceField(id, part.tier, scenario, index);
        return [{ field, kind: "no price", severity: "error", message: sentence(reason) }];
      }
      const promoted = priced.map((day) => prices.promotion({ ...question, ...part, day }));
      const late = priced.findIndex((day, month) => outlives(promoted[month], day));
      const note = promoted[late];
      if (note === undefined) return [];
      return [
        {
          field: modelField(LINES[id].model, index),
          kind: "promotional price",
          severity: "warning",
          message:
            `The price of "${question.model}" is a ${note}, and is used until the end of the forecast. ` +
            `Add the price you expect, with its day, under Override a price, or give a price change.`,
        },
      ];
    });
}

/** Whether a promotion is relied on after the day until which it is promised. */
function outlives(note: string | undefined, day: Day): boolean {
  if (note === undefined) return false;
  const promised = /\d{4}-\d{2}-\d{2}/.exec(note)?.[0];
  return promised === undefined || day > promised;
}

/** The drivers whose models bill anything. */
function modelsInUse({ use }: Asked): readonly ModelDriver[] {
  return MODEL_DRIVERS.filter((driver) =>
    LINE_IDS.some(
      (id) => LINES[id].model === driver && partsOf(LINES[id]).some((part) => isPartUsed(use, id, part)),
    ),
  );
}

function modelWarnings(
  driver: ModelDriver,
  { plan, scenario, index, use, months, prices }: Asked,
): Problem[] {
  const model = namedBy(driver, scenario, plan.assumptions);
  const warnings: Problem[] = [];
  const field = modelField(driver, index);
  const shutdown = prices.shutdown(model);
  const end = months[months.length - 1];
  if (shutdown !== undefined && end !== undefined && shutdown < end) {
    warnings.push({
      field,
      kind: "shutdown",
      on: shutdown,
      severity: "warning",
      message: `"${model}" is shut down on ${shutdown}, within the forecast. Its last price is used until the end: plan its successor.`,
    });
  }
  if (!scenario.residencyShare.isZero() && !use.rules.isUplifted(driver)) {
    warnings.push({
      field: { of: "scenario", scenario: index, driver: "residencyShare" },
      kind: "no uplift",
      severity: "warning",
      message: `The residency uplift is not on "${model}": it is for models released on or after ${plan.assumptions.residencyFrom}.`,
    });
  }
  return warnings;
}

function firstReason(
  days: readonly Day[],
  ask: (day: Day) => { readonly ok: true } | { readonly ok: false; readonly failure: string },
): string | undefined {
  for (const day of days) {
    const found = ask(day);
    if (!found.ok) return found.failure;
  }
  return undefined;
}

/** A search whose price depends on something of the model that is not known. */
function toolProblems({ scenario, index, months, prices }: Asked): Problem[] {
  if (scenario.toolCalls.isZero()) return [];
  return SLOTS.filter((slot) => !scenario[SHARE_OF_SLOT[slot]].isZero()).flatMap((slot): Problem[] => {
    const model = scenario[MODEL_OF_SLOT[slot]];
    const reason = firstReason(months.slice(0, 1), (day) =>
      prices.search({ tool: scenario.tool, model, day }),
    );
    if (reason === undefined) return [];
    const field: Field = { of: "scenario", scenario: index, driver: "tool" };
    return [{ field, kind: "no price", severity: "error", message: sentence(reason) }];
  });
}

function imageProblems({ scenario, index, months, prices }: Asked): Problem[] {
  if (scenario.imagesPerSession.isZero()) return [];
  return SLOTS.filter((slot) => !scenario[SHARE_OF_SLOT[slot]].isZero()).flatMap((slot): Problem[] => {
    const image = { ...imageOf(scenario), model: scenario[MODEL_OF_SLOT[slot]] };
    const reason = firstReason(months.slice(0, 1), (day) => prices.imageTokens({ ...image, day }));
    if (reason === undefined) return [];
    const field: Field = { of: "scenario", scenario: index, driver: "imagesPerSession" };
    return [{ field, kind: "no image tokens", severity: "error", message: sentence(reason) }];
  });
}

/** The field to change so that a price is found: a tier's share, or the model. */
function priceField(id: LineId, tier: Tier, scenario: Scenario, index: number): Field {
  const share = tier === scenario.tier ? undefined : tierShareId(tier);
  if (share !== undefined) return { of: "scenario", scenario: index, driver: share };
  return modelField(LINES[id].model, index);
}

function modelField(driver: ModelDriver, index: number): Field {
  return driver === "storageTool"
    ? { of: "assumptions", driver }
    : { of: "scenario", scenario: index, driver };
}

/** Reasons continue a message that begins with a function's name. */
function sentence(reason: string): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
