import type { Day } from "../pricing/day";
import { Decimal } from "../pricing/money";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { bySlot, linesOfKind, LINES, MODEL_OF_SLOT, type BySlot, type ModelDriver } from "./lines";
import type { Prices } from "./prices";
import { ZERO } from "./sum";

/** What a scenario's models and tools decide of its bill, besides their prices: as of the first month. */
export interface ModelRules {
  /** Input tokens of one image; 0 without images, or where it is not known how the model counts them. */
  readonly imageTokens: BySlot<Decimal>;
  /** Whether the model bills images by prices of their own, not as text. */
  readonly ownImagePrice: BySlot<boolean>;
  /** Whether the model bills cache writes; one that does not bills their tokens as input. */
  readonly billsWrites: BySlot<boolean>;
  /** The tool by whose price a call is billed. */
  readonly tool: BySlot<string>;
  /** Tokens that one call adds to the input. */
  readonly callTokens: BySlot<Decimal>;
  /** Whether the residency uplift is on the charges of the model that a driver names. */
  readonly isUplifted: (driver: ModelDriver) => boolean;
}

/** The drivers whose models the residency uplift may be on. */
export const MODEL_DRIVERS: readonly ModelDriver[] = [
  ...new Set(linesOfKind("text", "image", "audio").map((id) => LINES[id].model)),
];

/** The model or tool that a driver names. */
export function namedBy(driver: ModelDriver, scenario: Scenario, assumptions: Assumptions): string {
  return driver === "storageTool" ? assumptions.storageTool : scenario[driver];
}

/**
 * Looks up the rules. A search of gpt-4o-mini or gpt-4.1-mini with the tool proper brings a block of 8,000 tokens, one with
 * the preview tool of a model that does not reason costs more and brings tokens that are free (OpenAI, price page, 2025-10);
 * the residency uplift is on models released on or after a day that is an assumption.
 */
export function modelRules(
  scenario: Scenario,
  assumptions: Assumptions,
  day: Day,
  prices: Prices,
): ModelRules {
  const modelIn = bySlot((slot) => scenario[MODEL_OF_SLOT[slot]]);
  const searches = bySlot((slot) => {
    const found = prices.search({ tool: scenario.tool, model: modelIn[slot], day });
    return found.ok ? found.value : { tool: scenario.tool, content: { kind: "input" as const } };
  });
  const uplifted = new Set(
    MODEL_DRIVERS.filter((driver) => {
      const released = prices.released(namedBy(driver, scenario, assumptions));
      // A model of the user's own, of which no day is known, is taken as a new one.
      return released === undefined || released >= assumptions.residencyFrom;
    }),
  );
  return {
    imageTokens: bySlot((slot) => imageTokens(scenario, modelIn[slot], day, prices)),
    ownImagePrice: bySlot((slot) => prices.hasMeter(modelIn[slot], "image_input", day)),
    billsWrites: bySlot((slot) => prices.hasMeter(modelIn[slot], "cache_write", day)),
    tool: bySlot((slot) => searches[slot].tool),
    callTokens: bySlot((slot) => {
      const { content } = searches[slot];
      if (content.kind === "free") return ZERO;
      return content.kind === "block" ? new Decimal(content.tokensPerCall) : scenario.toolContentTokens;
    }),
    isUplifted: (driver) => uplifted.has(driver),
  };
}

function imageTokens(scenario: Scenario, model: string, day: Day, prices: Prices): Decimal {
  // Also of a model without sessions: speech is cached as the prompt of the model named first is, images included.
  if (scenario.imagesPerSession.isZero()) return ZERO;
  const found = prices.imageTokens({ ...imageOf(scenario), model, day });
  return found.ok ? new Decimal(found.value) : ZERO;
}

export function imageOf({ imageWidth, imageHeight, imageDetail }: Scenario) {
  return { width: imageWidth.toNumber(), height: imageHeight.toNumber(), detail: imageDetail };
}
