import { applyLabel, countChosen, isDay, summaryOf } from "../../../src/sidebar/rates/check-summary";
import { readTypedPrice } from "../../../src/api/typed-price";
import {
  EMPTY_OVERRIDE,
  overrideProblems,
  unknownModel,
} from "../../../src/sidebar/rates/override-form-state";
import { dollars, nameOf, percentText, priceOf } from "../../../src/sidebar/rates/rate-words";
import { CHANGE, difference } from "../support/rates-answers";

test.each([
  ["0.2", "$0.20"],
  ["0.125", "$0.125"],
  ["15", "$15.00"],
  ["1600.5", "$1,600.50"],
])("price %s → %s", (price, text) => expect(dollars(price)).toBe(text));

test("a rate in words leaves out what is usual", () => {
  expect(nameOf({ label: "text input", tier: "standard", context: "any" })).toBe("text input");
  expect(nameOf(CHANGE)).toBe("cached text input · batch · long context");
  expect(priceOf({ price: "0.5", unit: "per minute" })).toBe("$0.50 per minute");
});

test.each([
  ["-20.0", "−20.0 %"],
  ["+3.5", "+3.5 %"],
  ["800.0", "+800.0 %"],
])("percent %s → %s", (percent, text) => expect(percentText(percent)).toBe(text));

test.each([
  [{ added: 0, changed: 0, ended: 0, unchanged: 640 }, "No price has changed. 640 rates compared."],
  [{ added: 2, changed: 1, ended: 0, unchanged: 1640 }, "2 new · 1 changed · 1,640 unchanged"],
  [{ added: 0, changed: 0, ended: 4, unchanged: 0 }, "4 ended"],
])("%j → %s", (counts, text) => expect(summaryOf(counts)).toBe(text));

test("a model with doubts counts only once it is ticked", () => {
  const models = [
    difference(),
    difference({ model: "gpt-9", doubts: ["strange"], changes: [CHANGE, CHANGE] }),
  ];
  expect(countChosen({ models }, new Set())).toBe(1);
  expect(countChosen({ models }, new Set(["gpt-9"]))).toBe(3);
});

test.each([
  [3, true, false, "Apply 3 changes"],
  [1, false, false, "Apply 1 change"],
  [0, false, false, "Make the Rates sheet"],
  [0, true, false, "Confirm the rates as of today"],
  [0, true, true, "Take over the newer table"],
  [2, true, true, "Apply 2 changes"],
])("%i changes, a Rates sheet: %p, an older one: %p → %s", (chosen, hasSheet, isOlder, label) => {
  expect(applyLabel(chosen, hasSheet, isOlder)).toBe(label);
});

test("a date field gives a day or nothing", () => {
  expect(isDay("2026-10-01")).toBe(true);
  expect(isDay("")).toBe(false);
});

describe("the form of an override", () => {
  const form = { ...EMPTY_OVERRIDE, model: "gpt-5", price: "1.10" };
  test.each([
    [form, {}],
    [{ ...form, model: " " }, { model: "Give the model the price is for." }],
    [{ ...form, price: "" }, { price: "Give the price in dollars, such as 1.25." }],
    [
      { ...form, price: "1,10" },
      { price: "This spreadsheet writes decimals with a point: write 1.10, or no separator at all." },
    ],
    [{ ...form, price: "-1" }, { price: "A price cannot be negative." }],
    [{ ...form, from: "2026-10-02", until: "2026-10-02" }, { until: "It must come after the first day." }],
    [{ ...form, from: "2026-10-02", until: "2026-10-03" }, {}],
    [{ ...form, until: "2026-10-03" }, {}],
  ])("%j → %j", (typed, problems) => expect(overrideProblems(typed)).toEqual(problems));
});

test.each([
  ["$1.00", false, "1.00"],
  ["1.25 USD", false, "1.25"],
  ["1,25", true, "1.25"],
  ["0.625", false, "0.625"],
  // In a spreadsheet with decimal commas 0.625 could be thousands.
  ["0.625", true, undefined],
  ["1.25", true, "1.25"],
  ["1,000", false, undefined],
  ["free", false, undefined],
])("the price %j, with decimal commas: %p → %p", (typed, decimalComma, price) => {
  const read = readTypedPrice(typed, decimalComma);
  expect(read.ok ? read.price : undefined).toBe(price);
});

test.each([
  ["gpt-5", undefined],
  ["GPT-5 ", undefined],
  ["gpt-5-2025-08-07", undefined],
  ["ft:gpt-4.1:our-org::id", undefined],
  ["gpt5", { model: "gpt5", likely: "gpt-5" }],
  ["our-model", { model: "our-model", likely: undefined }],
])("of the model %j the form asks about %j", (typed, asked) =>
  expect(unknownModel(typed, ["gpt-5", "ft:gpt-4.1"])).toEqual(asked),
);
