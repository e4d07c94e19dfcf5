import { countOf, grouped } from "../../src/pricing/words";

test.each([
  [0, "0 rates"],
  [1, "1 rate"],
  [1204, "1,204 rates"],
])("%i → %s", (count, words) => expect(countOf(count, "rate")).toBe(words));

test("a plural of its own", () =>
  expect(countOf(2, "price of yours", "prices of yours")).toBe("2 prices of yours"));

test.each([
  ["5", "5"],
  ["999", "999"],
  ["1000", "1,000"],
  ["1234567.8901", "1,234,567.8901"],
])("%s → %s", (decimal, text) => expect(grouped(decimal)).toBe(text));
