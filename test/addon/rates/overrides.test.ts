import type { Bundle } from "../../../preview/addon/add-on";
import type { OverrideRequest } from "../../../src/api/rates-overrides";
import { rateTableOf } from "../../../src/api/rates-table";
import { bundleWithModels } from "../../support/fresh-bundle";
import { day } from "../../support/rates";
import { OVERRIDE as CONTRACT } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf, pageWith } from "./price-pages";

const MODELS = ["gpt-5.4-nano", "gpt-5", "gpt-4.1", "gpt-5.5"];
const DEARER_GPT_5: readonly [string, string] = [
  "| gpt-5 | $1.25 | $0.125 | - | $10.00 | - | - | - | - |",
  "| gpt-5 | $1.50 | $0.15 | - | $12.00 | - | - | - | - |",
];
const OVERRIDE: OverrideRequest = { ...CONTRACT, note: "contract 4711" };

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

function office(): Office {
  return new Office(bundle, { net: internet(pageOf(MODELS)) });
}

function officeWithSheet(): Office {
  const made = office();
  made.refresh("2026-11-01");
  return made;
}

describe("a price of the user's own", () => {
  test("is in force at once, and makes the Rates sheet where there is none", () => {
    const desk = office();
    desk.get("overrideRate", OVERRIDE);
    expect(desk.formula("OPENAI_COST", "gpt-5", 1_000_000)).toBe(1.1);
    expect(desk.status()).toMatchObject({ origin: "sheet", overrides: 1 });
    expect(desk.formula("OPENAI_RATES", "gpt-5")).toContainEqual([
      "gpt-5",
      "input",
      "standard",
      "any",
      1.1,
      1_000_000,
      "",
      "",
      "Your own price",
      "contract 4711",
      "",
      "",
      "yes",
    ]);
  });

  test("goes to the page that prices a file by itself; without a Rates sheet that has the table already", () => {
    const desk = office();
    expect(desk.get("ratesInForce")).toEqual({ rates: null });
    desk.get("overrideRate", OVERRIDE);
    const { rates } = desk.get("ratesInForce");
    const table = rateTableOf(rates ?? []);
    const price = (model: string, meter: "input" | "output") =>
      table.get({ model, meter, tier: "standard", day: day("2026-11-01") }).price;
    expect([price("gpt-5", "input"), price("gpt-5", "output")]).toEqual(["1.1", "10"]);
    expect(
      table.threshold({ model: "gpt-5.5", meter: "input", tier: "standard", day: day("2026-11-01") }),
    ).toBe(272_000);
  });

  test("survives refreshes, shown as it is; the difference names it where they meet", () => {
    const desk = officeWithSheet();
    desk.get("overrideRate", OVERRIDE);
    desk.net.page = ok(pageOf(MODELS, pageWith(DEARER_GPT_5)));
    const model = desk.get("checkForUpdates").models.find((difference) => difference.model === "gpt-5");
    expect(model?.overrides).toEqual([
      {
        model: "gpt-5",
        label: "text input",
        tier: "standard",
        context: "any",
        price: "1.1",
        unit: "per 1M tokens",
      },
    ]);
    desk.refresh("2026-11-20", ["gpt-5"]);
    desk.refresh("2026-11-21", ["gpt-5"]);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input", "", "2026-11-22")).toBe(1.1);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "output", "", "2026-11-22")).toBe(12);
    expect(desk.get("ratesOverview").overrides).toMatchObject([
      { model: "gpt-5", price: "1.1", note: "contract 4711" },
    ]);
  });

  test("given again for the same thing and day replaces itself; removed, the official price is back", () => {
    const desk = officeWithSheet();
    desk.get("overrideRate", OVERRIDE);
    desk.get("overrideRate", { ...OVERRIDE, price: "$1.05" });
    const { overrides } = desk.get("ratesOverview");
    expect(overrides.map(({ price }) => price)).toEqual(["1.05"]);
    const before = desk.table().length;
    desk.get("removeOverride", { id: overrides[0]?.id ?? "" });
    expect(desk.table()).toHaveLength(before - 1);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
    expect(desk.cells("Rates log").map((line) => line[1])).toEqual([
      "What",
      "refresh",
      "override",
      "override",
      "override removed",
    ]);
  });

  test("has days of its own", () => {
    const desk = officeWithSheet();
    desk.get("overrideRate", { ...OVERRIDE, from: "2026-11-10", until: "2026-11-20" });
    const price = (asOf: string): unknown => desk.formula("OPENAI_RATE", "gpt-5", "input", "", asOf);
    expect([price("2026-11-09"), price("2026-11-10"), price("2026-11-19"), price("2026-11-20")]).toEqual([
      1.25, 1.1, 1.1, 1.25,
    ]);
  });

  test("of a model with two contexts is for one of them, at the model's own threshold", () => {
    const desk = officeWithSheet();
    const long = { ...OVERRIDE, model: "gpt-5.5", context: "long", price: "9" };
    expect(desk.refusal("overrideRate", { ...long, context: "any" }).message).toContain(
      "short and one for long",
    );
    desk.get("overrideRate", long);
    expect(desk.formula("OPENAI_RATE", "gpt-5.5", "long_input")).toBe(9);
    expect(desk.formula("OPENAI_RATE", "gpt-5.5", "input")).toBe(5);
    const args = ["gpt-5.5", 272_001, "", "", "", "", "", "", 1];
    expect(desk.formula("OPENAI_COST", ...args)).toBe(2.448009);
  });

  test("may be of a model that no source knows", () => {
    const desk = officeWithSheet();
    desk.get("overrideRate", { ...OVERRIDE, model: "house-model-1" });
    expect(desk.formula("OPENAI_COST", "house-model-1", 1_000_000)).toBe(1.1);
  });

  test.each<[string, Partial<OverrideRequest>, RegExp]>([
    ["a price with a comma", { price: "1,10" }, /figures with a point/],
    ["a price in words", { price: "free" }, /not a price/],
    ["a negative price", { price: "-1" }, /not a price/],
    ["a blank price", { price: "" }, /not a price/],
    ["a price a cell cannot keep", { price: "1.0000000000000001" }, /at most 15/],
    ["a model with markup", { model: "<img onerror=alert(1)>" }, /not a model id/],
    ["a model that is a formula", { model: '=IMPORTXML("x")' }, /not a model id/],
    ["a model of 10,000 characters", { model: "a".repeat(10_000) }, /not a model id/],
    ["a meter that is none", { meter: "__proto__" }, /nothing that is billed/],
    ["a tier that is none", { tier: "gold" }, /not a service tier/],
    ["a context that is none", { context: "medium" }, /not a context/],
    ["a day that is none", { from: "2026-02-30" }, /not a day/],
    ["an end before the first day", { from: "2026-11-20", until: "2026-11-20" }, /before its first day/],
    ["a note that is a formula", { note: "=1+1" }, /cannot begin with/],
    ["a note that turns text around", { note: "abc\u202Edef" }, /cannot be seen/],
    ["a note on two lines", { note: "a\nb" }, /cannot be seen/],
    ["a note without end", { note: "n".repeat(501) }, /501 characters/],
  ])("%s is refused in words, and nothing is written", (_, fields, words) => {
    const desk = office();
    const problem = desk.refusal("overrideRate", { ...OVERRIDE, ...fields });
    expect(problem.code).toBe("invalid");
    expect(`${problem.message} ${problem.advice}`).toMatch(words);
    expect(desk.ledger?.writes).toEqual([]);
  });

  test("one that is no longer there cannot be removed", () => {
    expect(officeWithSheet().refusal("removeOverride", { id: "gone" }).code).toBe("changed");
  });

  test("the form offers what a rate may be", () => {
    const choices = office().get("overrideChoices");
    expect(choices.models).toContain("gpt-5");
    expect(choices.meters).toContainEqual({ meter: "call", label: "tool calls", unit: "per 1,000 calls" });
    expect(choices.tiers).toContain("priority");
  });
});

describe("rows that were typed into the Rates sheet", () => {
  test("a price edited without a mark is shown before a refresh, and kept as an override with the official one beside it", () => {
    const desk = officeWithSheet();
    const row = desk.rowOf("gpt-5", "input");
    desk.type(row, { price: 1.1 });
    expect(desk.get("checkForUpdates").editedByHand).toMatchObject([{ model: "gpt-5", price: "1.1" }]);
    desk.refresh("2026-11-20");
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
    const [override] = desk.get("ratesOverview").overrides;
    // It stays in its row, marked.
    expect(desk.rowOf("gpt-5", "input")).toBe(row);
    expect(desk.cells("Rates")[row - 1]?.[12]).toBe("yes");
    desk.get("removeOverride", { id: override?.id ?? "" });
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
  });

  test("a row below the table counts at once, and stays with the next refresh", () => {
    const desk = officeWithSheet();
    const row = desk.table().length + 1;
    desk.type(row, {
      model: "gpt-4.1",
      meter: "output",
      tier: "standard",
      context: "any",
      price: 6.5,
      per: 1_000_000,
      override: "yes",
    });
    expect(desk.formula("OPENAI_RATE", "gpt-4.1", "output")).toBe(6.5);
    desk.refresh("2026-11-20");
    expect(desk.formula("OPENAI_RATE", "gpt-4.1", "output")).toBe(6.5);
    expect(desk.cells("Rates")[row - 1]?.slice(0, 5)).toEqual(["gpt-4.1", "output", "standard", "any", 6.5]);
  });

  test("a price that is a formula of the user's stays a formula", () => {
    const desk = officeWithSheet();
    const row = desk.table().length + 1;
    desk.type(row, {
      model: "gpt-4.1",
      meter: "input",
      tier: "standard",
      context: "any",
      price: "=E2*0.9",
      per: 1_000_000,
      override: "yes",
    });
    desk.calculate(1.8);
    expect(desk.get("ratesOverview").overrides).toMatchObject([{ model: "gpt-4.1", price: "1.8" }]);
    desk.net.page = ok(pageOf(MODELS, pageWith(DEARER_GPT_5)));
    const { check, against } = desk.get("checkForUpdates");
    desk.get("applyUpdates", { check, against, from: "2026-11-20", ticked: ["gpt-5"] });
    expect(desk.cells("Rates")[row - 1]?.[4]).toBe("=E2*0.9");
    desk.calculate(1.8);
    desk.get("undoRefresh");
    expect(desk.cells("Rates")[row - 1]?.[4]).toBe("=E2*0.9");
  });

  test("a row that was deleted comes back with the next refresh", () => {
    const desk = officeWithSheet();
    desk.type(desk.rowOf("gpt-5", "input"), {
      model: "",
      meter: "",
      tier: "",
      context: "",
      price: "",
      per: "",
      from: "",
      until: "",
      source: "",
      note: "",
      threshold: "",
      checked: "",
      override: "",
    });
    desk.refresh("2026-11-20");
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
    expect(desk.get("ratesOverview").overrides).toEqual([]);
  });
});
