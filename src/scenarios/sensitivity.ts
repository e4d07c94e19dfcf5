import { PricingError } from "../pricing/errors";
import { Decimal } from "../pricing/money";
import {
  SCENARIO_DRIVER_IDS,
  SCENARIO_DRIVERS,
  type Scenario,
  type ScenarioDriverId,
} from "./drivers/scenario-drivers";
import type { Driver } from "./drivers/driver";
import { totalOverMonths } from "./forecast";
import type { Plan } from "./plan";
import type { Prices } from "./prices";
import { ZERO } from "./sum";
import { TIER_SHARE_IDS } from "./tier-shares";

/** What the total does when one driver changes. */
export interface Sensitivity {
  readonly driver: SensitiveDriverId;
  readonly label: string;
  /** Changes of the total in USD, one for each change of the driver; null when a price it needs is not known. */
  readonly differences: readonly (Decimal | null)[];
  /** The largest of them, regardless of sign. */
  readonly effect: Decimal;
}

type NumericId = {
  [Id in ScenarioDriverId]: Scenario[Id] extends Decimal ? Id : never;
}[ScenarioDriverId];

/** Not varied: the model's share follows the second model's; sizes in pixels are facts; the range is no cost. */
const UNVARIED = ["mainShare", "imageWidth", "imageHeight", "lowShare", "highShare"] as const;
export type SensitiveDriverId = Exclude<NumericId, (typeof UNVARIED)[number]>;

/**
 * Changes each driver that is not 0, alone, by each of the changes, and takes the difference to the total.
 * A driver stays within its limits and shares within 100 %. The driver with the largest effect comes first.
 * @param changes fractions of the driver's value: -0.25 makes it a quarter smaller
 */
export function sensitivitiesOf(
  plan: Plan,
  scenario: Scenario,
  changes: readonly Decimal[],
  prices: Prices,
): readonly Sensitivity[] {
  const total = totalOverMonths(plan, scenario, prices);
  return sensitiveDriverIds()
    .filter((driver) => !scenario[driver].isZero())
    .map((driver): Sensitivity => {
      const differences = changes.map((change) => {
        const changed = totalWhen(plan, vary(scenario, driver, change), prices);
        return changed === null ? null : changed.minus(total);
      });
      const sizes = differences.map((difference) => difference?.abs() ?? ZERO);
      return {
        driver,
        label: SCENARIO_DRIVERS[driver].label,
        differences,
        effect: Decimal.max(ZERO, ...sizes),
      };
    })
    .sort((a, b) => b.effect.comparedTo(a.effect));
}

/** The drivers that are changed when they are not 0. */
export function sensitiveDriverIds(): readonly SensitiveDriverId[] {
  return SCENARIO_DRIVER_IDS.filter(isSensitive);
}

function isSensitive(id: ScenarioDriverId): id is SensitiveDriverId {
  const driver: Driver = SCENARIO_DRIVERS[id];
  const isNumber = driver.kind === "amount" || driver.kind === "count" || driver.kind === "share";
  return isNumber && !UNVARIED.some((unvaried) => unvaried === id);
}

/** The scenario with one driver changed by a fraction of its value. */
function vary(scenario: Scenario, driver: SensitiveDriverId, change: Decimal): Scenario {
  const wanted = scenario[driver].plus(scenario[driver].times(change));
  const value = Decimal.min(Decimal.max(wanted, lowest(driver)), highest(scenario, driver));
  const changed = { ...scenario, [driver]: value };
  return driver === "secondShare" ? { ...changed, mainShare: new Decimal(1).minus(value) } : changed;
}

function lowest(driver: SensitiveDriverId): Decimal {
  const { kind, min } = SCENARIO_DRIVERS[driver];
  return kind === "share" ? new Decimal(min).dividedBy(100) : new Decimal(min);
}

function highest(scenario: Scenario, driver: SensitiveDriverId): Decimal {
  const { kind, max } = SCENARIO_DRIVERS[driver];
  const limit = kind === "share" ? new Decimal(max).dividedBy(100) : new Decimal(max);
  const others = TIER_SHARE_IDS.filter((share) => share !== driver);
  return others.length === TIER_SHARE_IDS.length
    ? limit
    : others.reduce((left, share) => left.minus(scenario[share]), limit);
}

function totalWhen(plan: Plan, scenario: Scenario, prices: Prices): Decimal | null {
  try {
    return totalOverMonths(plan, scenario, prices);
  } catch (error) {
    if (error instanceof PricingError) return null;
    throw error;
  }
}
