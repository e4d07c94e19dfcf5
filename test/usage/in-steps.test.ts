import { bundledTable } from "../../src/pricing/bundled";
import { Decimal } from "../../src/pricing/money";
import { ExactSum } from "../../src/usage/exact";
import { readInSteps, type ReadOptions, type UsageFile } from "../../src/usage/file/read-file";
import { sumCharges } from "../../src/usage/sum-charges";
import { read, sample, SAMPLES, TODAY } from "./support/samples";

const OPTIONS: ReadOptions = { rates: bundledTable(), today: TODAY, sumDays: true };

function inSteps(text: string): { readonly shares: readonly number[]; readonly file: UsageFile } {
  const steps = readInSteps(text, OPTIONS);
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { shares, file: step.value };
    shares.push(step.value);
  }
}

describe("a file that is read in steps and summed on the way", () => {
  test.each(SAMPLES)("%s: the sums of its charges, and all that is told of it", (name) => {
    const whole = read(sample(name));
    const { file } = inSteps(sample(name));
    expect(file).toEqual({ ...whole, charges: sumCharges(whole.charges) });
  });

  test("gives the share that is done every 500 rows", () => {
    const row = (at: number): string => `gpt-5-mini,${at},0,2026-10-01`;
    const rows = Array.from({ length: 1200 }, (_, at) => row(at));
    const { shares, file } = inSteps(`model,input_tokens,output_tokens,created_at\n${rows.join("\n")}\n`);
    expect(shares.map((share) => share.toFixed(2))).toEqual(["0.42", "0.83"]);
    // 0 + 1 + … + 1199 tokens at $0.25 per million; the row of no tokens is a charge of its own.
    const [, tokens] = file.charges;
    expect(file.charges).toHaveLength(2);
    expect([file.rows, tokens?.quantity, tokens?.requests, tokens?.listCost]).toEqual([
      1200,
      "719400",
      1199,
      "0.17985",
    ]);
  });
});

test.each<[readonly string[], string]>([
  [["0.1", "0.2", "0.30"], "0.6"],
  [["-0.5", "0.25"], "-0.25"],
  // Beyond 2^53 in either the sum or a term, and beside one that fits.
  [["9007199254740991", "1", "0.5"], "9007199254740992.5"],
  [["0.123456789012345678901234567890123456", "1", "2"], "3.123456789012345678901234567890123456"],
  [["90071992.5474099", "0.00000000001", "90071992.5474099"], "180143985.09481980001"],
])("an exact sum: %j", (terms, expected) => {
  const sum = new ExactSum();
  for (const term of terms) sum.add(term);
  expect(sum.text).toBe(expected);
  expect(sum.text).toBe(terms.reduce((all, term) => all.plus(term), new Decimal(0)).toFixed());
});
