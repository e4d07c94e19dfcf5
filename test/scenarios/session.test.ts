import { sessionText } from "../../src/scenarios/session";
import { planWith, type ScenarioText } from "./support/plans";

function sessionOf(drivers: ScenarioText) {
  const plan = planWith(drivers);
  const [scenario] = plan.scenarios;
  if (scenario === undefined) throw new Error("no scenario");
  return sessionText(scenario, plan.assumptions);
}

const GOLDEN: ScenarioText = { systemTokens: "1000", userTokens: "200", outputTokens: "300", turns: "10" };

describe("tokens of a session", () => {
  test.each<[string, ScenarioText, number, number, number]>([
    // 10·1,000 + 200·55 + 300·45; the prompts of turns 1 to 9 are 9·1,000 + 200·45 + 300·36.
    ["history resent", GOLDEN, 34_500, 28_800, 3_000],
    // 10·(1,000 + 200); turns 2 to 10 begin with the system prompt again.
    ["history not resent", { ...GOLDEN, history: "no" }, 12_000, 9_000, 3_000],
    // Turns 1, 2, 3 send 1,200, 1,700, 2,200, the seven after them 2,200 each; repeated: 1,200 + 1,700, then 7·1,000.
    ["at most three turns sent", { ...GOLDEN, contextTurns: "3" }, 20_500, 9_900, 3_000],
    ["a cap as long as the session", { ...GOLDEN, contextTurns: "10" }, 34_500, 28_800, 3_000],
    // Tool schemas are sent and repeated as the system prompt is.
    ["tool schemas", { ...GOLDEN, systemTokens: "400", toolSchemaTokens: "600" }, 34_500, 28_800, 3_000],
    // 10·500 more are sent, none of them repeated.
    ["retrieved passages", { ...GOLDEN, retrievedTokens: "500" }, 39_500, 28_800, 3_000],
    // Billed as output, not sent again.
    ["reasoning", { ...GOLDEN, reasoningTokens: "700" }, 34_500, 28_800, 10_000],
    ["one turn", { ...GOLDEN, turns: "1" }, 1_200, 0, 300],
  ])("%s", (_case, drivers, input, repeated, output) => {
    const session = sessionOf(drivers);
    expect([session.input, session.repeated, session.output].map(Number)).toEqual([input, repeated, output]);
  });

  test("the average and the largest request", () => {
    const session = sessionOf({ ...GOLDEN, contextTurns: "3" });
    expect(Number(session.averageRequest)).toBe(2_050);
    expect(Number(session.largestRequest)).toBe(2_200);
  });
});
