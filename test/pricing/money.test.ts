import fc from "fast-check";
import {
  Decimal,
  exactCost,
  rescale,
  roundHalfUp,
  toDouble,
  toScaled,
  zerosOf,
} from "../../src/pricing/money";

describe("scaled prices", () => {
  test.each([
    ["1.25", { units: 125, scale: 2 }],
    ["0.0375", { units: 375, scale: 4 }],
    ["15.625", { units: 15625, scale: 3 }],
    ["10.000", { units: 10, scale: 0 }],
    ["0", { units: 0, scale: 0 }],
    ["2000", { units: 2000, scale: 0 }],
  ])("%s is %j", (price, scaled) => expect(toScaled(price)).toEqual(scaled));

  test("digits beyond 2^53 are left to decimal.js", () => {
    expect(toScaled("0.12345678901234567")).toBeUndefined();
  });

  test("a finer scale keeps the value", () => {
    expect(rescale({ units: 125, scale: 2 }, 4)).toBe(12_500);
    expect(rescale({ units: 9_007_199_254_740_991, scale: 0 }, 1)).toBeUndefined();
  });

  test.each([
    [1, 0],
    [1_000, 3],
    [1_000_000, 6],
    [500, undefined],
  ])("per %d has %s zeros", (per, zeros) => expect(zerosOf(per)).toBe(zeros));
});

describe("what the 2025-10 price page shows", () => {
  test("210 tokens of gpt-5 are exactly 0.0002625", () => {
    expect(exactCost(210, "1.25", 1_000_000).toFixed()).toBe("0.0002625");
  });

  test("shown rounded half-up as $0.000263, where toFixed of the double shows 0.000262", () => {
    expect(roundHalfUp(exactCost(210, "1.25", 1_000_000), 6)).toBe("0.000263");
    expect((0.0002625).toFixed(6)).toBe("0.000262");
  });
});

test("a sum of many wide products is never rounded on the way", () => {
  const quantity = fc.maxSafeNat();
  const price = fc.tuple(fc.nat(2000), fc.nat(999_999_999)).map(([whole, part]) => `${whole}.${part}`);
  fc.assert(
    fc.property(quantity, price, quantity, price, (n, p, m, q) => {
      const digits = (value: string): bigint => BigInt(value.replace(".", ""));
      const places = (value: string): number => value.length - value.indexOf(".") - 1;
      const scale = Math.max(places(p), places(q));
      const exact =
        BigInt(n) * digits(p) * 10n ** BigInt(scale - places(p)) +
        BigInt(m) * digits(q) * 10n ** BigInt(scale - places(q));
      const sum = exactCost(n, p, 1).plus(exactCost(m, q, 1));
      expect(sum.times(new Decimal(10).pow(scale)).toFixed()).toBe(exact.toString());
    }),
  );
});

test("the double is the nearest one", () => {
  expect(toDouble(new Decimal("0.006012225"))).toBe(0.006012225);
});
