import type { LocalSpreadsheet } from "../../preview/host/local-spreadsheet";
import { planForm } from "../scenarios/support/plans";
import { addOnInMemory } from "../support/add-on";
import { openSpreadsheet } from "../support/spreadsheet";
import { build, Reader, scenarioBundle } from "../addon/scenarios/desk";
import { asTyped } from "../addon/scenarios/office";

jest.setTimeout(120_000);
const MOST_MILLISECONDS = 2_000;
const MOST_TRIES = 6;

/** Five scenarios over three years; the driver of each is shared by all. */
const FORM = {
  ...asTyped(planForm([])),
  months: "36",
  base: {
    model: "gpt-5.6-terra",
    secondModel: "gpt-5.6-luna",
    users: "100",
    turns: "4",
    outputTokens: "500",
  },
  scenarios: ["20", "30", "40", "50", "60"].map((share) => ({
    name: `${share} % in batch`,
    batchShare: share,
  })),
};

let sheet: LocalSpreadsheet;
let inputs: Reader;
beforeAll(async () => {
  const bundle = await scenarioBundle();
  const { addOn, book } = addOnInMemory(bundle);
  await build((name, args) => addOn.call(name, args), { form: FORM, replace: null });
  book.takeChanges();
  sheet = openSpreadsheet(bundle, book);
  await sheet.settled();
  inputs = new Reader(sheet, "Inputs");
});
afterAll(() => sheet.close());

test.each([
  // The exact model, the sensitivities, and of each scenario the charges by turn.
  ["Turns per session", "8", 7],
  ["Active users at launch", "150", 2],
  ["Contingency", "20", 2],
])("an edit of %s for all takes under 2 s, and by Google's clock under 10", async (label, text, calls) => {
  const cell = `C${inputs.rowOf(label)}`;
  const before = sheet.value("Summary", "B6");
  // The first edits come before the formula engine is compiled.
  let best = Infinity;
  for (let tries = 0; tries < MOST_TRIES && best >= MOST_MILLISECONDS; tries++) {
    sheet.takeCalculationTime();
    const start = performance.now();
    sheet.type("Inputs", cell, `${text}${"1".repeat(tries % 2)}`);
    await sheet.settled();
    best = Math.min(best, performance.now() - start);
    const { calls: made, seconds } = sheet.takeCalculationTime();
    expect(made).toBe(calls);
    expect(seconds).toBeLessThan(10);
  }
  expect(best).toBeLessThan(MOST_MILLISECONDS);
  expect(sheet.value("Summary", "B6")).not.toBe(before);
});
