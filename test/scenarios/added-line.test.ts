// The table must have the line before others read it.
import "./support/embeddings-line";
import { comparePlan } from "../../src/scenarios/comparison";
import { LINE_IDS, LINES } from "../../src/scenarios/lines";
import { pricesOf } from "../../src/scenarios/prices";
import { blueprintOf } from "./support/blueprints";
import { formulasOn } from "./support/formulas";
import { planForm, planOf } from "./support/plans";
import { testTable } from "./support/rates";

const FORM = planForm([{ transcribedMinutes: "1000000" }, {}]);
const PRICES = pricesOf(testTable());
const [compared] = comparePlan(planOf(FORM), PRICES);
const { sheets } = blueprintOf(planOf(FORM), 1, PRICES);

test("a line added to the table is one of the lines", () => {
  expect(LINE_IDS.map((id) => LINES[id].label)).toContain("Embeddings");
});

test("its cost is in the total of the forecast", () => {
  // A million tokens at $32 and a million minutes at $0.006, twelve times.
  expect(compared?.totals.total.toFixed()).toBe(String(12 * (32 + 6_000)));
});

test.each(["workings", "forecast", "compare"])("it has rows on the %s sheet", (role) => {
  const sheet = sheets.find((found) => found.role === role);
  const column = sheet?.cells.map(([label]) => (label?.content.kind === "text" ? label.content.text : ""));
  expect(column?.map((label) => label.trim())).toContain("Embeddings");
});

test("the sheet's own total adds it up", () => {
  const workings = sheets.find(({ role }) => role === "workings");
  if (workings === undefined) throw new Error("no sheet");
  const rowsOf = (label: string): number[] =>
    workings.cells.flatMap(([cell], row) =>
      cell?.content.kind === "text" && cell.content.text === label ? [row + 1] : [],
    );
  const models = formulasOn(workings).find(
    ({ row, column }) => rowsOf("Models at list prices")[0] === row && column === 9,
  );
  // Costs of neighbouring lines are added up as ranges: the line is in one of them.
  const summed = [...(models?.formula ?? "").matchAll(/I(\d+)(?::I(\d+))?/g)].map(([, from, to]) => [
    Number(from),
    Number(to ?? from),
  ]);
  const costRows = rowsOf("Embeddings");
  expect(costRows.some((row) => summed.some(([from = 0, to = 0]) => from <= row && row <= to))).toBe(true);
});
