import { Decimal } from "../../src/pricing/money";
import { comparePlan } from "../../src/scenarios/comparison";
import { SCENARIO_DRIVER_IDS, SCENARIO_DRIVERS } from "../../src/scenarios/drivers/scenario-drivers";
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

/** The drivers that are numbers, each with another value that is allowed. */
const NUMERIC = SCENARIO_DRIVER_IDS.filter((id) =>
  ["amount", "count", "share"].includes((SCENARIO_DRIVERS[id] as Driver).kind),
);

function totals(drivers: ScenarioText): readonly Decimal[] {
  const [first] = comparePlan(planOf(planForm([drivers, drivers])), PRICES);
  if (first === undefined) throw new Error("no scenario");
  return [first.totals.total, first.totals.low, first.totals.high];
}

const BEFORE = totals(EVERYTHING);

test.each(NUMERIC)("%s moves what a plan costs that uses everything", (id) => {
  const before = EVERYTHING[id] ?? "0";
  // Half as much; a share that is 0 begins with 10 %.
  const after = before === "0" ? "10" : new Decimal(before).dividedBy(2).toFixed();
  const drivers = { ...EVERYTHING, [id]: after };
  // The mix has to make 100 %: one share is the rest of the other.
  if (id === "mainShare") drivers.secondShare = String(100 - Number(after));
  if (id === "secondShare") drivers.mainShare = String(100 - Number(after));
  if (id === "cacheWriteShare") drivers.secondModel = "gpt-5.6-terra";
  const [base] =
    id === "cacheWriteShare" ? [totals({ ...EVERYTHING, secondModel: "gpt-5.6-terra" })] : [BEFORE];
  const changed = totals(drivers);
  expect(changed.some((total, index) => !total.equals(base[index] ?? 0))).toBe(true);
});

test("the plan that uses everything sets every driver that is a number", () => {
  expect(NUMERIC.filter((id) => !(id in EVERYTHING))).toEqual([]);
});
