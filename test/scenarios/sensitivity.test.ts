import { Decimal } from "../../src/pricing/money";
import { pricesOf } from "../../src/scenarios/prices";
import { sensitivitiesOf, type Sensitivity } from "../../src/scenarios/sensitivity";
import { planWith, type ScenarioText } from "./support/plans";
import { testTable } from "./support/rates";

const PRICES = pricesOf(testTable());
const CHANGES = ["-0.25", "-0.1", "0.1", "0.25"].map((change) => new Decimal(change));

function sensitivities(drivers: ScenarioText): readonly Sensitivity[] {
  const plan = planWith(drivers);
  const [scenario] = plan.scenarios;
  if (scenario === undefined) throw new Error("no scenario");
  return sensitivitiesOf(plan, scenario, CHANGES, PRICES);
}

function differences(drivers: ScenarioText, driver: Sensitivity["driver"]): (string | undefined)[] {
  const found = sensitivities(drivers).find((row) => row.driver === driver);
  return (found?.differences ?? []).map((difference) => difference?.toFixed());
}

/** $10 of output and $1.25 of input a month: $135 a year. */
const DRIVERS: ScenarioText = { outputTokens: "1000000", userTokens: "1000000", history: "no" };

describe("sensitivity", () => {
  test("each driver that is not 0, the largest effect first", () => {
    const rows = sensitivities(DRIVERS);
    expect(rows.map(({ driver }) => driver)).toEqual([
      "users",
      "sessionsPerUser",
      "turns",
      "outputTokens",
      "userTokens",
      "contextTurns",
    ]);
    expect(rows.map(({ effect }) => effect.toFixed()).slice(3)).toEqual(["30", "3.75", "0"]);
  });

  test.each<[Sensitivity["driver"], string[]]>([
    ["users", ["-33.75", "-13.5", "13.5", "33.75"]],
    ["outputTokens", ["-30", "-12", "12", "30"]],
  ])("%s", (driver, expected) => {
    expect(differences(DRIVERS, driver)).toEqual(expected);
  });

  test("fewer turns than one there cannot be", () => {
    expect(differences(DRIVERS, "turns").slice(0, 2)).toEqual(["0", "0"]);
  });

  test("a share of a whole stops at what the others leave", () => {
    // Batch halves the price: 90 % of it saves 45 %. Up by a quarter would be 112.5 %, so it stops at 100 %.
    const drivers = { outputTokens: "1000000", batchShare: "90" };
    expect(differences(drivers, "batchShare")).toEqual(["13.5", "5.4", "-5.4", "-6"]);
  });

  test("the second model's share takes from the first's", () => {
    // gpt-4.1 output is $8, gpt-5's $10: half of $2 × 12 saved at 50 %.
    const drivers = { outputTokens: "1000000", mainShare: "50", secondShare: "50" };
    expect(differences(drivers, "secondShare")).toEqual(["3", "1.2", "-1.2", "-3"]);
  });

  test("turns between whole ones lie on a line between them", () => {
    // 10 turns 34,500 tokens, 12 turns 12·1,000 + 78·200 + 66·300 = 47,400, 13 turns 54,600: 12.5 turns 51,000.
    const drivers = { systemTokens: "1000", userTokens: "200", outputTokens: "300", turns: "10" };
    const up = differences(drivers, "turns")[3];
    // Twelve months of 16,500 tokens at $1.25 and 750 at $10 more.
    expect(up).toBe("0.3375");
  });

  test("a change that needs an unknown price has no difference", () => {
    // A tenth more than 250,000 is long context, which gpt-5.5-pro's batch tier does not sell.
    const drivers = { model: "gpt-5.5-pro", tier: "batch", systemTokens: "250000" };
    expect(differences(drivers, "systemTokens")).toEqual(["-11.25", "-4.5", undefined, undefined]);
  });
});
