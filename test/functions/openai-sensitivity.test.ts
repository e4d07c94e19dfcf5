import type { Argument } from "../../src/functions/definition";
import { inputCells } from "../scenarios/support/input-cells";
import { planForm, planOf, type ScenarioText } from "../scenarios/support/plans";
import { call } from "../support/call";

/** The cells of an Inputs sheet, dates as a spreadsheet hands them to a function. */
function inputs(...scenarios: readonly ScenarioText[]): (string | number | boolean | Date)[][] {
  return inputCells(planOf(planForm(scenarios))).map((line) =>
    line.map((cell) =>
      /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? new Date(`${String(cell)}T00:00:00Z`) : cell,
    ),
  );
}

/** One million output tokens of gpt-5.2 at $14 a month: $168 a year; in batch $84. */
const BASE: ScenarioText = { name: "Base", model: "gpt-5.2", outputTokens: "1000000", history: "no" };
const SHEET = inputs(BASE, { ...BASE, name: "Batch", batchShare: "100" });

function rows(...args: readonly Argument[]): unknown[][] {
  return call("OPENAI_SENSITIVITY", args) as unknown[][];
}

describe("OPENAI_SENSITIVITY", () => {
  test("of the first scenario, at 25 and 10 percent down and up", () => {
    const [header, ...lines] = rows(SHEET);
    expect(header).toEqual(["driver", -0.25, -0.1, 0.1, 0.25]);
    expect(lines).toContainEqual(["Active users at launch", -42, -16.8, 16.8, 42]);
    expect(lines).toContainEqual(["Visible output", -42, -16.8, 16.8, 42]);
  });

  test("of the scenario named, whatever the case", () => {
    const lines = rows(SHEET, "batch");
    expect(lines).toContainEqual(["Active users at launch", -21, -8.4, 8.4, 21]);
    // A quarter less in batch is a quarter of the tokens at twice the price.
    expect(lines).toContainEqual(["Batch share", 21, 8.4, 0, 0]);
  });

  test("with changes of one's own, from a range in any direction", () => {
    expect(rows(SHEET, "", [[-0.5], [1]])[0]).toEqual(["driver", -0.5, 1]);
    expect(rows(SHEET, "", [[-0.5, 1]])).toContainEqual(["Visible output", -84, 168]);
  });

  test.each<[string, readonly Argument[], string]>([
    [
      "no range",
      ["Inputs"],
      'OPENAI_SENSITIVITY: inputs is "Inputs", but must be the range of an Inputs sheet.',
    ],
    ["another range", [[["model", "input"]]], 'no row with "Driver" and "Base, all scenarios" was found'],
    ["an unknown scenario", [SHEET, "Best"], 'scenario is "Best", but the Inputs sheet has "Base", "Batch".'],
    [
      "a change of more than all",
      [SHEET, "", -1.5],
      "changes holds -1.5, but must hold fractions such as -10%",
    ],
    ["a change in words", [SHEET, "", "up"], 'changes holds "up"'],
    [
      "an unknown model",
      [inputs({ ...BASE, model: "gpt5" }, other())],
      'unknown model "gpt5". Did you mean "gpt-5"?',
    ],
  ])("%s is an error that says so", (_case, args, message) => {
    expect(() => rows(...args)).toThrow(message);
  });

  test("an input that cannot be is an error that names it and its scenario", () => {
    const broken = SHEET.map((line) =>
      line[0] === "Turns per session" ? [...line.slice(0, 4), 0, ...line.slice(5)] : line,
    );
    expect(() => rows(broken)).toThrow(
      "E28 Turns per session (scenario 2): Turns per session must be at least 1.",
    );
  });
});

function other(): ScenarioText {
  return { ...BASE, name: "Other" };
}
