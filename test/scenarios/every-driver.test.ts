import { PricingError } from "../../src/pricing/errors";
import { Decimal } from "../../src/pricing/money";
import { comparePlan } from "../../src/scenarios/comparison";
import {
  SCENARIO_DRIVER_IDS,
  SCENARIO_DRIVERS,
  type ScenarioDriverId,
} from "../../src/scenarios/drivers/scenario-drivers";
import type { Driver } from "../../src/scenarios/drivers/driver";
import { pricesOf } from "../../src/scenarios/prices";
import { planForm, planOf, type ScenarioText } from "./support/plans";
import { testTable } from "./support/rates";

const PRICES = pricesOf(testTable());

/** A scenario that uses everything there is. */
const EVERYTHING: ScenarioText = {
  model: "gpt-5.6-terra",
  secondModel: "gpt-5",
  users: "100",
  growth: "5",
  churn: "2",
  sessionsPerUser: "8",
  turns: "6",
  contextTurns: "4",
  systemTokens: "2000",
  toolSchemaTokens: "300",
  retrievedTokens: "500",
  userTokens: "200",
  outputTokens: "300",
  reasoningTokens: "100",
  cachedShare: "50",
  cacheWriteShare: "0",
  mainShare: "60",
  secondShare: "40",
  batchShare: "10",
  flexShare: "10",
  priorityShare: "10",
  imagesPerSession: "2",
  imageWidth: "1024",
  imageHeight: "1024",
  // Any other detail of such an image has more tokens.
  imageDetail: "low",
  toolCalls: "1",
  toolContentTokens: "100",
  audioInputMinutes: "1",
  audioOutputMinutes: "1",
  transcribedMinutes: "1",
  storageGigabytes: "10",
  retryShare: "2",
  developmentShare: "10",
  contingencyShare: "5",
  discountShare: "5",
  residencyShare: "10",
  lowShare: "20",
  highShare: "20",
  priceChange: "5",
};

type DriverKind = Driver["kind"];

function idsOf(...kinds: readonly DriverKind[]): readonly ScenarioDriverId[] {
  return SCENARIO_DRIVER_IDS.filter((id) => kinds.includes((SCENARIO_DRIVERS[id] as Driver).kind));
}

const NUMERIC = idsOf("amount", "count", "share");

const DAYS = idsOf("optional day", "day", "month");
const MODELS = idsOf("model");

const CHOICES = idsOf("choice").flatMap((id) => {
  const driver = SCENARIO_DRIVERS[id] as Driver;
  const others =
    driver.kind === "choice"
      ? driver.choices.filter((one) => one !== (EVERYTHING[id] ?? driver.default))
      : [];
  return others.map((choice) => [id, choice] as const);
});

/** What has to change with a driver for the plan to stay one that can be priced, or in which it counts. */
const BESIDE: Readonly<Partial<Record<ScenarioDriverId, ScenarioText>>> = {
  // A model that bills no cache writes bills them as input.
  cacheWriteShare: { secondModel: "gpt-5.6-terra" },
};

function totals(drivers: ScenarioText): readonly Decimal[] {
  const [first] = comparePlan(planOf(planForm([drivers, drivers])), PRICES);
  if (first === undefined) throw new Error("no scenario");
  return [first.totals.total, first.totals.low, first.totals.high];
}

/** Whether a value moves what the plan costs that uses everything. What has no price then has reached the price. */
function moves(id: ScenarioDriverId, value: string, also: ScenarioText = {}): boolean {
  const plan = { ...EVERYTHING, ...BESIDE[id] };
  const before = totals(plan);
  try {
    const after = totals({ ...plan, [id]: value, ...also });
    return after.some((total, index) => !total.equals(before[index] ?? 0));
  } catch (error) {
    if (error instanceof PricingError) return true;
    throw error;
  }
}

describe("every driver moves what a plan costs that uses everything", () => {
  test.each(NUMERIC)("the number of %s", (id) => {
    const before = EVERYTHING[id] ?? "0";
    // Half as much; a share that is 0 begins with 10 %.
    const after = before === "0" ? "10" : new Decimal(before).dividedBy(2).toFixed();
    // The mix has to make 100 %: one share is the rest of the other.
    const rest = String(100 - Number(after));
    const also = id === "mainShare" ? { secondShare: rest } : id === "secondShare" ? { mainShare: rest } : {};
    expect(moves(id, after, also)).toBe(true);
  });

  test.each(CHOICES)("the choice of %s: %s", (id, choice) => {
    expect(moves(id, choice)).toBe(true);
  });

  test.each(DAYS)("the day of %s", (id) => {
    expect(moves(id, "2027-03-01")).toBe(true);
  });

  test.each(MODELS)("the model of %s", (id) => {
    expect(moves(id, id === "tool" ? "file-search" : "gpt-4.1")).toBe(true);
  });
});

test("the plan that uses everything sets every driver that is a number", () => {
  expect(NUMERIC.filter((id) => !(id in EVERYTHING))).toEqual([]);
});
