import * as fc from "fast-check";
import { bundledTable } from "../../src/pricing/bundled";
import { Decimal } from "../../src/pricing/money";
import { CAUSES, reconcile, sumReconciliation, type ReconcileSum } from "../support/usage/reconcile";
import { dollars, FIRST_DAY } from "./support/oracle";
import { read, sample } from "./support/samples";

const compare = (used: string, billed: string): ReturnType<typeof reconcile> =>
  reconcile(read(used).charges, read(billed).charges, bundledTable());

/** The figures of a sum that are not 0, and that it adds up. */
function figures(sum: ReconcileSum | undefined): Record<string, string> {
  if (sum === undefined) return {};
  const causes = CAUSES.reduce((total, cause) => total.plus(sum[cause]), new Decimal(0));
  expect(causes.toFixed()).toBe(sum.difference);
  expect(new Decimal(sum.billed).minus(sum.usedAtList).toFixed()).toBe(sum.difference);
  return Object.fromEntries(Object.entries(sum).filter(([name, value]) => name !== "by" && value !== "0"));
}

describe("five days of usage against their bill", () => {
  const days = sumReconciliation(compare(sample("06"), sample("08")), ["day"]);
  const on = (day: string): Record<string, string> => figures(days.find(({ by }) => by[0] === day));

  // By another program. On 2026-10-03 gpt-image-2.5-flare (0.06549) has a price by now, in the usage as on the bill.
  test.each<[string, Record<string, string>]>([
    ["2026-10-01", { usedAtList: "19.1176", billed: "21.5926", difference: "2.475", longContext: "2.475" }],
    ["2026-10-02", { usedAtList: "9.2426", billed: "9.1706", difference: "-0.072", price: "-0.072" }],
    [
      "2026-10-03",
      {
        usedAtList: "1.21241",
        billed: "2.62741",
        difference: "1.415",
        otherServices: "1.353",
        notRecognised: "0.05",
        quantity: "0.012",
        freeAtList: "0.159",
      },
    ],
    ["2026-10-05", { usedAtList: "0.48525", billed: "0.29115", difference: "-0.1941", quantity: "-0.1941" }],
  ])("%s", (day, expected) => expect(on(day)).toEqual(expected));

  test("the same by way of the APIs, for the days that both have", () => {
    const api = sumReconciliation(compare(sample("01"), sample("04")), ["day"]);
    const first3 = (sums: readonly ReconcileSum[]): unknown =>
      sums.filter(({ by }) => (by[0] ?? "") < "2026-10-04");
    expect(first3(api)).toEqual(first3(days));
  });

  test("by month and model", () => {
    const models = sumReconciliation(compare(sample("06"), sample("08")), ["month", "model"]);
    expect(figures(models.find(({ by }) => by[1] === "gpt-5.6-terra"))).toEqual({
      usedAtList: "2.325",
      billed: "2.253",
      difference: "-0.072",
      price: "-0.072",
    });
    expect(figures(models.find(({ by }) => by[1] === null))).toEqual({
      billed: "0.05",
      difference: "0.05",
      notRecognised: "0.05",
    });
  });

  test("a service whose usage is given is not another service", () => {
    const withSearches = [sample("01").replace(/\s+/g, " "), ...sample("03").trim().split("\n")].join("\n");
    const sums = sumReconciliation(compare(withSearches, sample("08")), ["day"]);
    expect(figures(sums.find(({ by }) => by[0] === "2026-10-03"))).toMatchObject({
      quantity: expect.any(String) as string,
    });
    expect(sums.every(({ otherServices }) => otherServices === "0")).toBe(true);
  });
});

describe("what cannot be taken apart is unexplained", () => {
  const DAY = "1790812800,1790899200";
  const usage = `start_time,end_time,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests\n${DAY},gpt-5,default,1000000,0,0,10`;

  test("daily totals", () => {
    const [sum] = sumReconciliation(
      compare(usage, `start_time,end_time,amount_value,amount_currency\n${DAY},1.3,usd`),
      ["day"],
    );
    expect(figures(sum)).toEqual({
      usedAtList: "1.25",
      billed: "1.3",
      difference: "0.05",
      unexplained: "0.05",
    });
  });

  test("line items without quantities", () => {
    const bill = `start_time,end_time,amount_value,amount_currency,line_item\n${DAY},1.3,usd,"gpt-5, input"`;
    expect(figures(sumReconciliation(compare(usage, bill), ["day"])[0])).toEqual({
      usedAtList: "1.25",
      billed: "1.3",
      difference: "0.05",
      unexplained: "0.05",
    });
  });

  test("a model without a list price", () => {
    const bill = `start_time,end_time,amount_value,amount_currency,line_item,quantity\n${DAY},0.7,usd,"gpt-99, input",5`;
    expect(figures(sumReconciliation(compare(usage, bill), ["day"])[0])).toEqual({
      usedAtList: "1.25",
      billed: "0.7",
      difference: "-0.55",
      noListPrice: "0.7",
      quantity: "-1.25",
    });
  });
});

describe("random months", () => {
  const tokens = fc.integer({ min: 0, max: 5_000_000 });
  const line = fc.record({
    day: fc.nat(27),
    used: tokens,
    /** Of what is billed, this much is long. */
    long: tokens,
    short: tokens,
    /** Thousandths of the list price. */
    factor: fc.integer({ min: 500, max: 1500 }),
    unknown: fc.nat(1000),
  });
  // gpt-5.4 input: $2.50 short, $5 long per 1M; in 10^-15 dollars a token.
  const [SHORT, LONG] = [2_500_000_000n, 5_000_000_000n];
  const exact = (units: bigint): string =>
    units < 0n ? `-${exact(-units)}` : new Decimal(units.toString()).dividedBy("1e15").toFixed();

  test("each cause is what was put there, and nothing is left", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { minLength: 1, maxLength: 20, selector: ({ day }) => day }),
        (month) => {
          const start = (day: number): string =>
            `${FIRST_DAY + day * 86_400},${FIRST_DAY + (day + 1) * 86_400}`;
          const used = month.map(
            ({ day, used: n }) => `${start(day)},gpt-5.4-2026-03-05,default,${n},0,0,100000`,
          );
          const charged = (quantity: number, price: bigint, factor: number): bigint =>
            (BigInt(quantity) * price * BigInt(factor)) / 1000n;
          const bill = month.flatMap(({ day, long, short, factor, unknown }) => [
            `${start(day)},${exact(charged(short, SHORT, factor))},usd,"gpt-5.4-2026-03-05, input",${short},tokens`,
            `${start(day)},${exact(charged(long, LONG, factor))},usd,"gpt-5.4-2026-03-05, input, long context",${long},tokens`,
            `${start(day)},${unknown},usd,a thing,1,`,
          ]);
          const lines = compare(
            [
              "start_time,end_time,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests",
              ...used,
            ].join("\n"),
            [
              "start_time,end_time,amount_value,amount_currency,line_item,quantity,quantity_unit",
              ...bill,
            ].join("\n"),
          );
          const expected = month.reduce(
            (sum, { used: n, long, short, factor, unknown }) => ({
              longContext: sum.longContext + BigInt(long) * (LONG - SHORT),
              price:
                sum.price +
                charged(short, SHORT, factor) +
                charged(long, LONG, factor) -
                BigInt(short) * SHORT -
                BigInt(long) * LONG,
              quantity: sum.quantity + BigInt(short + long - n) * SHORT,
              notRecognised: sum.notRecognised + BigInt(unknown),
            }),
            { longContext: 0n, price: 0n, quantity: 0n, notRecognised: 0n },
          );
          const [sum] = sumReconciliation(lines, ["tier"]).filter(({ by }) => by[0] === "standard");
          expect(sum).toMatchObject({
            longContext: exact(expected.longContext),
            price: exact(expected.price),
            quantity: exact(expected.quantity),
            unexplained: "0",
            noListPrice: "0",
            otherServices: "0",
          });
          for (const one of sumReconciliation(lines, ["day", "model"])) figures(one);
          const unknown = lines.reduce((total, one) => total.plus(one.notRecognised), new Decimal(0));
          expect(unknown.toFixed()).toBe(dollars(expected.notRecognised * 10n ** 12n));
        },
      ),
      { numRuns: 40 },
    );
  });
});
