import { HEADERS, INPUTS } from "../../src/scenarios/blueprint/inputs-layout";
import { readPlan } from "../../src/scenarios/read-plan";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../../src/scenarios/drivers/plan-drivers";
import { SCENARIO_DRIVERS, SCENARIO_GROUPS } from "../../src/scenarios/drivers/scenario-drivers";
import { readValue } from "../../src/scenarios/read-value";
import { addMonths } from "../../src/scenarios/plan";
import type { Day } from "../../src/pricing/day";
import { planForm, type PlanText, type ScenarioText } from "./support/plans";

function problemsOf(scenario: ScenarioText, values: PlanText = {}, months = "12"): string[] {
  const reading = readPlan(planForm([{}, scenario], values, months));
  return reading.ok ? [] : reading.failure.map(({ field, kind }) => `${field.driver}: ${kind}`);
}

describe("what is typed", () => {
  test.each<[string, ScenarioText, string]>([
    ["a negative number", { users: "-1" }, "users: out of range"],
    ["a negative share", { growth: "-5" }, "growth: out of range"],
    ["a share over 100 %", { discountShare: "101" }, "discountShare: out of range"],
    ["a fraction of a token", { systemTokens: "10.5" }, "systemTokens: unreadable"],
    ["no turn", { turns: "0" }, "turns: out of range"],
    ["words", { users: "many" }, "users: unreadable"],
    ["an exponent", { users: "1e3" }, "users: unreadable"],
    ["a comma, which is one thing here and another there", { users: "1,000" }, "users: unreadable"],
    ["nothing where a number is needed", { users: "" }, "users: missing"],
    ["no model", { model: " " }, "model: missing"],
    ["a tier that is none", { tier: "cheap" }, "tier: unreadable"],
    ["a formula for a name", { name: '=IMPORTXML("x")' }, "name: unreadable"],
    ["a command for a name", { name: "+cmd" }, "name: unreadable"],
    ["a tab in a name", { name: "a\tb" }, "name: unreadable"],
    ["marks that turn the writing", { name: "a\u202eb" }, "name: unreadable"],
    ["a long name", { name: "a".repeat(101) }, "name: out of range"],
    ["the name of another scenario", { name: "scenario 1" }, "name: duplicate name"],
    ["a day that is none", { launch: "2027-02-30" }, "launch: unreadable"],
    ["a price that falls by more than all", { priceChange: "-101" }, "priceChange: out of range"],
  ])("%s is refused beside its field", (_case, scenario, problem) => {
    expect(problemsOf(scenario)).toEqual([problem]);
  });

  test.each<[string, PlanText, string, string]>([
    ["a horizon of less than a year", {}, "11", "months: out of range"],
    ["a horizon of more than three years", {}, "37", "months: out of range"],
    [
      "a first month that begins on another day",
      { firstMonth: "2026-12-02" },
      "12",
      "firstMonth: out of range",
    ],
    ["no first month", { firstMonth: "" }, "12", "firstMonth: missing"],
    ["an exchange rate of 0", { exchangeRate: "0" }, "12", "exchangeRate: out of range"],
    ["a negative budget", { budget: "-5" }, "12", "budget: out of range"],
  ])("%s is refused", (_case, values, months, problem) => {
    expect(problemsOf({}, values, months)).toEqual([problem]);
  });

  test("every field has its own problem", () => {
    expect(problemsOf({ users: "", churn: "200", turns: "x" })).toHaveLength(3);
  });

  test.each([
    [1, false],
    [2, true],
    [5, true],
    [6, false],
  ])("%i scenarios: %s", (count, ok) => {
    expect(readPlan(planForm(Array.from({ length: count }, () => ({})))).ok).toBe(ok);
  });
});

describe("what it means", () => {
  test("spaces group digits, a share may have its sign, a month may do without its day", () => {
    const reading = readPlan(
      planForm([{ users: "12 500", growth: "7.5 %", launch: "2027-03-09" }, {}], { firstMonth: "2026-12" }),
    );
    if (!reading.ok) throw new Error("not read");
    const [scenario] = reading.value.scenarios;
    expect(scenario?.users.toFixed()).toBe("12500");
    expect(scenario?.growth.toFixed()).toBe("0.075");
    expect(scenario?.launch).toBe("2027-03-09");
    expect(reading.value.values.firstMonth).toBe("2026-12-01");
  });

  test("what is left out has its default", () => {
    const reading = readPlan({
      values: { firstMonth: "2026-12-01" },
      months: "12",
      assumptions: {},
      scenarios: [{ name: "A" }, { name: "B" }],
    });
    if (!reading.ok) throw new Error("not read");
    expect(reading.value.scenarios[0]?.turns.toFixed()).toBe(SCENARIO_DRIVERS.turns.default);
    expect(reading.value.values.budget).toBeNull();
  });

  test.each([
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-12-01", 0, "2026-12-01"],
    ["2026-01-01", 35, "2028-12-01"],
  ])("%s and %i months: %s", (first, count, later) => {
    expect(addMonths(first as Day, count)).toBe(later);
  });
});

describe("the drivers", () => {
  const all = [
    ...Object.entries(PLAN_DRIVERS),
    ...Object.entries(ASSUMPTIONS),
    ...Object.entries(SCENARIO_DRIVERS),
    ["months", MONTHS] as const,
  ];

  test("labels are unique, headings included: the Inputs sheet is read by them", () => {
    const headers = Object.values(HEADERS).filter((header) => typeof header === "string");
    const texts = [...all.map(([, { label }]) => label), ...INPUTS.headings.values(), ...headers];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(all.filter(([id]) => id !== "firstMonth"))("the default of %s can be read", (_id, driver) => {
    expect(readValue(driver, driver.default).ok).toBe(true);
  });

  test("each group begins with a driver, in order", () => {
    const ids = Object.keys(SCENARIO_DRIVERS);
    const starts = SCENARIO_GROUPS.map(({ first }) => ids.indexOf(first));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    // The name stands in a row of its own.
    expect(starts[0]).toBe(1);
  });
});
