import { toLegal, toLegalArguments } from "../../../preview/page/legal-values";

test.each([
  [null, null],
  [undefined, null],
  ["text", "text"],
  [1.5, 1.5],
  [true, true],
  [
    [1, undefined, [2]],
    [1, null, [2]],
  ],
  [{ a: { b: [1] }, c: undefined }, { a: { b: [1] } }],
  [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
])("%j crosses as %j", (value, arrived) => {
  expect(toLegal(value, "x")).toEqual(arrived);
});

class Rate {
  readonly price = 1;
}

const cycle: { self?: unknown } = {};
cycle.self = cycle;

// The words are Google's.
test.each([
  ["a date", [new Date()], "Failed due to illegal value in property: 0"],
  ["a date inside", ["x", { when: new Date() }], "Failed due to illegal value in property: 1.when"],
  ["a function", [() => 1], "property: 0"],
  ["a symbol", [Symbol("x")], "property: 0"],
  ["a cycle", [cycle], "property: 0.self"],
  ["an instance of a class", [new Rate()], "property: 0"],
  ["a map", [[new Map()]], "property: 0.0"],
  ["not a number", [NaN], "property: 0"],
])("%s fails", (_, args, message) => {
  expect(() => toLegalArguments(args)).toThrow(message);
});
