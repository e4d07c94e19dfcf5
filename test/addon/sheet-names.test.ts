import { freeSheetName } from "../../src/addon/sheet-names";

function spreadsheetWith(...names: string[]): Parameters<typeof freeSheetName>[0] {
  const sheets = names.map((name) => ({ getName: () => name }));
  return { getSheets: () => sheets } as unknown as Parameters<typeof freeSheetName>[0];
}

test.each<[string[], string, string, string]>([
  [[], "Rates", "", "Rates"],
  [["Rates"], "Rates", "", "Rates (2)"],
  // Google takes these for one name.
  [["RATES"], "Rates", "", "Rates (2)"],
  [["Rates", "rates (2)"], "Rates", "", "Rates (3)"],
  [["Inputs"], "Inputs", " (old)", "Inputs (old)"],
  [["Inputs", "Inputs (old)"], "Inputs", " (old)", "Inputs (old) (2)"],
])("beside %j, %j with %j becomes %j", (taken, name, mark, free) => {
  expect(freeSheetName(spreadsheetWith(...taken), name, mark)).toBe(free);
});

test("a name is at most 100 characters, and keeps its mark", () => {
  const long = "x".repeat(100);
  const old = freeSheetName(spreadsheetWith(long), long, " (old)");
  expect(old).toHaveLength(100);
  expect(old).toMatch(/x…? \(old\)$/);
  const second = freeSheetName(spreadsheetWith(long, old), long, " (old)");
  expect(second).toHaveLength(100);
  expect(second).toMatch(/ \(old\) \(2\)$/);
});
