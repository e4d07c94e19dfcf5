import { bars, largest } from "../../../src/sidebar/scenarios/chart-geometry";
import {
  dollars,
  inCurrency,
  monthName,
  signedDollars,
  signedPercent,
} from "../../../src/sidebar/scenarios/money-words";

test.each([
  ["1234.50", "$1,234.50", "+$1,234.50"],
  ["-1234.50", "−$1,234.50", "−$1,234.50"],
  ["0.00", "$0.00", "$0.00"],
])("%s is %s, as a difference %s", (decimal, plain, signed) => {
  expect(dollars(decimal)).toBe(plain);
  expect(signedDollars(decimal)).toBe(signed);
});

test.each([
  ["12.5", "+12.5 %"],
  ["-12.5", "−12.5 %"],
  ["0.0", "0.0 %"],
  ["-0.0", "0.0 %"],
])("%s is %s", (percent, text) => expect(signedPercent(percent)).toBe(text));

test("amounts in another currency keep their digits", () => {
  expect(inCurrency("-1234.50", "EUR")).toBe("−1,234.50 EUR");
});

test("a month is named by its first day", () => expect(monthName("2026-12-01")).toBe("Dec 2026"));

test("bars share one scale and stand on one line", () => {
  // Two places of 50: each bar 80 % of it, the amounts 5 and 10 of 10 over a height of 40.
  expect(bars(["5", "10"], 10, 100, 40)).toEqual([
    { x: 5, y: 20, width: 40, height: 20 },
    { x: 55, y: 0, width: 40, height: 40 },
  ]);
});

test("nothing to draw draws nothing", () => {
  expect(bars(["0"], 0, 100, 40)).toEqual([{ x: 10, y: 40, width: 80, height: 0 }]);
  expect(largest([])).toBe(0);
  expect(largest(["3.5", "20", "4"])).toBe(20);
});
