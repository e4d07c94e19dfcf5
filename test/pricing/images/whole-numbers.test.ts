import fc from "fast-check";
import {
  ceilDivide,
  floorDivide,
  floorSquareRoot,
  roundDivide,
} from "../../../src/pricing/images/whole-numbers";

const dividend = fc.integer({ min: 0, max: 2 ** 52 - 1 });
const divisor = fc.integer({ min: 1, max: 2 ** 31 });

test("division is that of integers of any size", () => {
  fc.assert(
    fc.property(dividend, divisor, (a, b) => {
      const [n, d] = [BigInt(a), BigInt(b)];
      expect(floorDivide(a, b)).toBe(Number(n / d));
      expect(ceilDivide(a, b)).toBe(Number((n + d - 1n) / d));
    }),
  );
});

test("rounding takes a half upwards", () => {
  expect(roundDivide(5, 2)).toBe(3);
  expect(roundDivide(7, 2)).toBe(4);
  expect(roundDivide(1, 3)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 }), divisor, (a, b) => {
      expect(roundDivide(a, b)).toBe(Number((2n * BigInt(a) + BigInt(b)) / (2n * BigInt(b))));
    }),
  );
});

test("the square root is the largest whole number whose square is no larger", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (value) => {
      const root = BigInt(floorSquareRoot(value));
      expect(root * root <= BigInt(value)).toBe(true);
      expect((root + 1n) * (root + 1n) > BigInt(value)).toBe(true);
    }),
  );
});
