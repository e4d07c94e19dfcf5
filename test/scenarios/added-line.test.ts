// The table must have the line before others read it.
import "./support/embeddings-line";
import { buildBlueprint } from "../../src/scenarios/blueprint/build-blueprint";
import { comparePlan } from "../../src/scenarios/comparison";
import { LINE_IDS, LINES } from "../../src/scenarios/lines";
import { pricesOf } from "../../src/scenarios/prices";
import { formulasOn } from "./support/formulas";
import { planForm, planOf } from "./support/plans";
import { testTable } from "./support/rates";

const FORM = planForm([{ transcribedMinutes: "1000000" }, {}]);
const [compared] = comparePlan(planOf(FORM), pricesOf(testTable()));
const { sheets } = buildBlueprint(planOf(FORM), { version: "1", updated: null }, 1);

test("a line added to the table is one of the lines", () => {
  expect(LINE_IDS.map((id) => LINES[id].label)).toContain("Embeddings");
});

test("its cost is in the total of the forecast", () => {
  // A million tokens at $32 and a million minutes at $0.006, twelve times.
  expect(compared?.totals.total.toFixed()).toBe(String(12 * (32 + 6_000)));
});

test.each(["forecast", "compare"])("it has rows on the %s sheet", (role) => {
  const sheet = sheets.find((found) => found.role === role);
  const column = sheet?.cells.map(([label]) => (label?.content.kind === "text" ? label.content.text : ""));
  expect(column).toContain("Embeddings");
});

test("the sheet's own total adds it up", () => {
  const [, forecast] = sheets;
  if (forecast === undefined) throw new Error("no sheet");
  const rowsOf = (label: string): number[] =>
    forecast.cells.flatMap(([cell], row) =>
      cell?.content.kind === "text" && cell.content.text === label ? [row + 1] : [],
    );
  const models = formulasOn(forecast).find(
    ({ row, column }) => rowsOf("Models at list prices").includes(row) && column === 8,
  );
  const costRows = rowsOf("Embeddings");
  expect(costRows.some((row) => models?.formula.includes(`H${row}`))).toBe(true);
});
