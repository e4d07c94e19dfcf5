import { LateMap } from "../../src/pricing/late-map";

function lateMap(): { map: LateMap<number>; asked: string[] } {
  const asked: string[] = [];
  const known: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };
  const map = new LateMap(
    () => Object.keys(known),
    (key) => {
      asked.push(key);
      return known[key];
    },
  );
  return { map, asked };
}

test("a value is worked out when it is asked for, and once", () => {
  const { map, asked } = lateMap();
  expect([map.size, asked]).toEqual([3, []]);
  expect([map.get("two"), map.get("two"), map.has("two"), asked]).toEqual([2, 2, true, ["two"]]);
});

test("a key that is none has no value", () => {
  const { map } = lateMap();
  expect([map.get("four"), map.has("four")]).toEqual([undefined, false]);
});

test("the whole of it is in the order of its keys, whichever was asked for first", () => {
  const { map, asked } = lateMap();
  map.get("three");
  expect([...map]).toEqual([
    ["one", 1],
    ["two", 2],
    ["three", 3],
  ]);
  expect([[...map.keys()], [...map.values()]]).toEqual([
    ["one", "two", "three"],
    [1, 2, 3],
  ]);
  const seen: unknown[] = [];
  map.forEach((value, key, whole) => seen.push([key, value, whole === map]));
  expect(seen[0]).toEqual(["one", 1, true]);
  expect(asked).toEqual(["three", "one", "two"]);
});
