import type { FormulasToLookAt, FormulaToLookAt } from "../../src/api/rates-mending";
import { FakeServer } from "../sidebar/support/fake-server";
import { AT_REST } from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";

const visitor = new Visitor();
beforeAll(() => visitor.start(), 60_000);
afterAll(() => visitor.end());

const FILLED: FormulaToLookAt = {
  sheetId: 7,
  sheet: "Usage by day, all regions and teams",
  cells: "F2:F900",
  before: "=OPENAI_COST(A2, B2)",
  formulas: 899,
  errors: 3,
  cell: "F7",
  why: 'OPENAI_COST: input is 300000, and "gpt-5.4" bills a request of more than 272000 input tokens at long-context prices. Give requests.',
  advice: null,
  mends: [
    { by: "column", heading: "num_model_requests", after: "=OPENAI_COST(A2, B2,,,,,,,D2)", mended: 2 },
    { by: "one", heading: null, after: "=OPENAI_COST(A2, B2,,,,,,,1)", mended: 3 },
  ],
};
const OTHER: FormulaToLookAt = {
  ...FILLED,
  cells: "H2",
  cell: "H2",
  before: '=OPENAI_COST("gpt-5.3", B2)',
  formulas: 1,
  errors: 1,
  why: 'OPENAI_COST: unknown model "gpt-5.3".',
  advice: "Correct the name, or give it a price with Override a price.",
  mends: [],
};
const FOUND: FormulasToLookAt = {
  table: null,
  found: [FILLED, OTHER],
  total: 2,
  checked: 900,
  unchecked: 1,
  undo: null,
};

test("formulas to look at: shown in the sheet, mended after a preview by keyboard, and put back", async () => {
  let looked = FOUND;
  const server = new FakeServer({
    ...AT_REST,
    formulasToLookAt: () => ({ ok: true, value: looked }),
    showSheet: () => ({ ok: true, value: null }),
    mendFormulas: () => {
      looked = { ...FOUND, found: [], total: 0, undo: { when: "2026-11-24T11:15:33.158Z", formulas: 898 } };
      const left = [{ sheet: FILLED.sheet, cells: "F8", why: "changed since the preview" }];
      return { ok: true, value: { written: 898, left } };
    },
    undoMending: () => ({ ok: true, value: { written: 898, left: [] } }),
  });
  await visitor.open(server);
  await visitor.button("Check the rates").click();
  await visitor.tabTo("Formulas to look at");
  await visitor.press("Enter");
  await visitor.text(/2 formulas to look at\. 900 formulas were worked out; 1 other was not/).waitFor();
  await visitor.text("3 of 899 formulas give an error, in F7 first:").waitFor();
  // The column of requests is taken where there is one.
  await visitor.text("=OPENAI_COST(A2, B2,,,,,,,D2)").waitFor();
  await visitor.text("1 cell will still give an error.").waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.tabTo("F2:F900");
  await visitor.press("Enter");
  await server.called("showSheet", ({ name, cells }) => name === FILLED.sheet && cells === "F2:F900");
  await visitor.tabTo("As many as the column");
  await visitor.press("ArrowDown");
  await visitor.text("=OPENAI_COST(A2, B2,,,,,,,1)").waitFor();
  await visitor.tabTo("Mend 899 formulas");
  await visitor.press("Enter");
  await visitor.text("898 formulas were mended.").waitFor();
  expect(server.callsOf("mendFormulas")).toEqual([
    {
      formulas: [
        {
          sheetId: 7,
          cells: "F2:F900",
          before: FILLED.before,
          after: "=OPENAI_COST(A2, B2,,,,,,,1)",
          by: "one",
        },
      ],
    },
  ]);
  await visitor.text("changed since the preview").waitFor();
  await visitor.text(/No formula to look at\./).waitFor();
  expect(await visitor.usability()).toEqual([]);
  await visitor.button("Undo last mending").click();
  await visitor.button("Put back").click();
  await visitor.text("898 formulas stand as before.").waitFor();
  expect(await visitor.focusedName()).toContain("898 formulas stand as before.");
  expect(await visitor.usability()).toEqual([]);
  expect(server.unexpected).toEqual([]);
});
