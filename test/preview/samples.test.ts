import { sampleExports } from "../../preview/samples/sample-exports";
import { bundledTable } from "../../src/pricing/bundled";
import { Decimal } from "../../src/pricing/money";
import { readUsageFile, type UsageFile } from "../../src/usage/file/read-file";
import { CAUSES, reconcile, sumReconciliation } from "../support/usage/reconcile";
import { day } from "../support/rates";

const [usage, cost] = sampleExports().map(({ text }) =>
  readUsageFile(text, { rates: bundledTable(), today: day("2026-11-26") }),
) as [UsageFile, UsageFile];

test("the sample exports are what OpenAI's dashboard writes, whole and settled", () => {
  expect([usage.format, cost.format]).toEqual(["openai-activity-csv", "openai-cost-csv"]);
  for (const file of [usage, cost]) {
    expect(file.period).toEqual({ from: "2026-10-01", to: "2026-10-31" });
    expect(file.provisionalDays).toEqual([]);
  }
  // gpt-5.4 has two bands of context, and usage does not say which: three meters on each of 31 days.
  expect(usage.findings.map(({ code, count }) => [code, count])).toEqual([["approximate", 93]]);
  expect(cost.findings.map(({ text, count }) => [text, count])).toEqual([
    ['line item "dedicated routing" is not recognised', 1],
  ]);
});

test("their bill differs from their usage by everything that bills differ by, and nothing is unexplained", () => {
  const [sum] = sumReconciliation(reconcile(usage.charges, cost.charges, bundledTable()), []);
  const isZero = (cause: (typeof CAUSES)[number]): boolean => new Decimal(sum?.[cause] ?? 0).isZero();
  // What has no list price is the one thing that the sample has not.
  expect(CAUSES.filter(isZero)).toEqual(["noListPrice", "unexplained"]);
  expect(sum?.notRecognised).toBe("18.4");
});
