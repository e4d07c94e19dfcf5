import { INPUTS } from "../../src/scenarios/blueprint/inputs-layout";
import { readInputs, type InputCell } from "../../src/scenarios/blueprint/read-inputs";
import { pricesOf } from "../../src/scenarios/prices";
import { verdictsOn, type Verdict } from "../../src/scenarios/verdict";
import { inputCells } from "./support/input-cells";
import { planForm, planOf } from "./support/plans";
import { testTable } from "./support/rates";

const PRICES = pricesOf(testTable());
const CELLS = inputCells(planOf(planForm([{ users: "10", outputTokens: "1000" }, {}])));

/** What the exact model says after cells of Inputs were typed over: by label and column (3: base, 4: first scenario). */
function verdicts(...edits: readonly (readonly [string, number, InputCell])[]): readonly Verdict[] {
  const cells = CELLS.map((line) => [...line]);
  for (const [label, column, value] of edits) {
    const row = cells.find(([first]) => first === label);
    if (row === undefined) throw new Error(`no row ${label}`);
    row[column - 1] = value;
  }
  const { form, cellOf } = readInputs(cells);
  return verdictsOn(form, PRICES, cellOf);
}

const rowOf = (label: string): number => CELLS.findIndex(([first]) => first === label) + 1;

test("nothing is wrong with what was written", () => {
  expect(verdicts().map(({ problem, total }) => [problem, total === null])).toEqual([
    ["", false],
    ["", false],
  ]);
});

describe("an edit that would change results silently, or have no effect, is named with its cell", () => {
  test.each<readonly [string, string, InputCell, string]>([
    ["a date as text", "Launch month", "10.02.2027", '"10.02.2027" is not a date'],
    ["a date that is a bare number", "Launch month", "1900-01-02", "is not a day between"],
    ["a month in words", "Price change from", "June 2027", '"June 2027" is not a date'],
    ["history with a space", "History resent", "yes ", "is not one of yes, no"],
    ["history as a truth value", "History resent", true, "is not one of yes, no"],
    ["history left blank", "History resent", "", "Choose one of yes, no"],
    ["a history cap of 0", "History cap", 0, "must be at least 1"],
    ["a history cap left blank", "History cap", "", "Type a number"],
    ["growth of 500 %", "Monthly growth", 5, "must be at most 200 %"],
    ["retries of 200 %", "Retries", 2, "must be at most 100 %"],
    ["contingency of 500 %", "Contingency", 5, "must be at most 100 %"],
    ["residency of 1,000 %", "Data residency uplift", 10, "must be at most 100 %"],
    ["a price that falls by 150 %", "Price change", -1.5, "must be at least -100 %"],
    ["an exchange rate of 0", "Exchange rate", 0, "must be at least"],
    ["an exchange rate left blank", "Exchange rate", "", "Type a number"],
    ["a negative exchange rate", "Exchange rate", -0.9, "cannot be negative"],
    ["an exchange rate with a comma", "Exchange rate", "0,9", "Leave commas out"],
    ["a threshold of 0", "Long context above", 0, "must be at least 100000"],
    ["a cached minimum in words", "Smallest prompt that is cached", "1k", "is not a number"],
    ["a thousand free gigabytes", "Free storage", 1000, "must be at most 100"],
    ["negative audio tokens", "Audio input tokens", -600, "cannot be negative"],
    ["audio tokens left blank", "Audio output tokens", "", "Type a number"],
    ["a tolerance that hides everything", "Tolerance of checks", 1, "must be at most"],
    ["users left blank", "Active users at launch", "", "Type a number"],
    ["a budget in words", "Budget", "60k", "is not a number"],
    ["a currency that is none", "Reporting currency", "dollars", "code of three letters"],
    ["a focus that is no scenario", "Scenario in focus", "Best", "No scenario is called"],
  ])("%s", (_edit, label, value, words) => {
    for (const { problem, total } of verdicts([label, 3, value])) {
      expect(problem).toContain(`C${rowOf(label)} ${label}: `);
      expect(problem).toContain(words);
      expect(total).toBeNull();
    }
  });

  test("two scenarios of one name", () => {
    expect(verdicts(["Scenario", 5, "Scenario 1"]).map(({ problem }) => problem)).toEqual([
      "",
      expect.stringContaining('E5 Scenario (scenario 2): Another scenario is called "Scenario 1" too'),
    ]);
  });

  test("an own value of one scenario is its own problem", () => {
    const [first, second] = verdicts(["Turns per session", 5, 0]);
    expect([first?.problem, first?.total === null]).toEqual(["", false]);
    expect(second?.problem).toContain(`E${rowOf("Turns per session")} Turns per session (scenario 2)`);
  });

  test("several problems are counted", () => {
    const [first] = verdicts(["Active users at launch", 3, ""], ["Turns per session", 3, "many"]);
    expect(first?.problem).toMatch(/ And 1 more\.$/);
  });
});

test("rows sorted within a group: each driver keeps its label, so the exact total stays", () => {
  const rows = [...INPUTS.driverRows.values()];
  const [from, to] = [rows[2] ?? 0, rows[5] ?? 0];
  const sorted = [...CELLS.slice(0, from - 1), ...CELLS.slice(from - 1, to).reverse(), ...CELLS.slice(to)];
  const { form, cellOf } = readInputs(sorted);
  expect(verdictsOn(form, PRICES, cellOf).map(({ total }) => total?.toFixed())).toEqual(
    verdicts().map(({ total }) => total?.toFixed()),
  );
});

describe("no false alarm", () => {
  test("a first model without sessions, and a second with all of them", () => {
    const [first] = verdicts(
      ["Share of the model", 3, 0],
      ["Share of the second model", 3, 1],
      ["Model", 3, "none"],
    );
    expect(first?.problem).toBe("");
  });

  test("more tokens than a spreadsheet counts one by one", () => {
    const [first] = verdicts(["Active users at launch", 4, 1e12], ["Visible output", 4, 1e6]);
    // 10^12 users, a million tokens each, at $10 a million, for a year.
    expect([first?.problem, first?.total?.toFixed()]).toEqual(["", "120000000000000"]);
  });
});
