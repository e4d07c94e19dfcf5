import { readTypedCount } from "../../src/api/typed-count";

test.each([
  ["34500", 34500],
  [" 34500 ", 34500],
  ["0", 0],
  ["34,500", 34500],
  ["34.500", 34500],
  ["1'234'567", 1234567],
  ["34 500", 34500],
  ["34\u00a0500", 34500],
  ["1,234.567", undefined],
  ["34,50", undefined],
  ["1.5", undefined],
  ["1.5k", undefined],
  ["-1", undefined],
  ["1e6", undefined],
  ["", undefined],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", undefined],
])("%j is %p tokens", (typed, count) => expect(readTypedCount(typed)).toBe(count));
