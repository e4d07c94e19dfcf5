import type { LocalSpreadsheet } from "../../preview/host/local-spreadsheet";
import { columnOf, FIRST_ROW } from "../../src/actuals/charges/columns";
import { importsColumn, importsRow } from "../../src/actuals/imports/imports-sheet";
import { sumCharges } from "../../src/usage/sum-charges";
import { saysSomething } from "../../src/usage/charge-row";
import type { Charge } from "../../src/usage/charge";
import { expectedOf, sample, SAMPLES } from "../usage/support/samples";
import { importFile, office, prepare } from "../addon/actuals/desk";
import { builtBundle } from "../support/bundle";
import { openSpreadsheet } from "../support/spreadsheet";

jest.setTimeout(240_000);

let sheet: LocalSpreadsheet;
const charges: { readonly name: string; readonly charge: Charge }[] = [];
const names: string[] = [];

beforeAll(async () => {
  const bundle = builtBundle();
  const desk = office(bundle);
  for (const name of SAMPLES) {
    const prepared = prepare(sample(name), { organization: name.slice(0, 2), organizations: [] }, name);
    importFile(desk, prepared);
    names.push(name);
    for (const charge of sumCharges(prepared.file.charges).filter(saysSomething))
      charges.push({ name, charge });
  }
  sheet = openSpreadsheet(bundle, desk.book);
  await sheet.settled();
  sheet.grid.refresh();
});
afterAll(() => sheet.close());

function value(name: string, row: number, column: number): unknown {
  const { content } = sheet.book.sheetNamed(name)?.cell(row - 1, column - 1) ?? { content: undefined };
  return content?.kind === "formula" ? content.result : content?.value;
}

test("every charge of every sample costs what the reader of files says, to the last digit; what has no price has none", () => {
  const expected = charges.map(({ charge, name }) => [
    name,
    charge.source,
    charge.model ?? "(none)",
    charge.quantity === null ? "" : Number(charge.quantity),
    charge.listCost === null ? "no price" : Number(charge.listCost),
  ]);
  const shown = charges.map((_, index) => {
    const at = (id: Parameters<typeof columnOf>[0]): unknown =>
      value("Charges", FIRST_ROW + index, columnOf(id));
    const cost = at("listCost");
    const isProblem = typeof cost === "string" && cost.startsWith("Problem: ");
    return [
      names[Number(at("import")) - 1],
      at("source"),
      at("model"),
      at("quantity"),
      isProblem ? "no price" : cost,
    ];
  });
  const sorted = (rows: readonly (readonly unknown[])[]): string[] =>
    rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(shown)).toEqual(sorted(expected));
});

test("each import says what it is of, and that Charges has all of it", () => {
  const states = names.map((_, index) => value("Imports", importsRow(index + 1), importsColumn("state")));
  expect(new Set(states)).toEqual(new Set(["in use"]));
  expect(value("Imports", 1, 4)).toBe("● OK: Charges is what was imported");
  for (const name of ["05", "08", "09", "10", "11", "14"]) {
    const row = importsRow(names.findIndex((file) => file.startsWith(name)) + 1);
    const billed = value("Imports", row, importsColumn("billedInCharges"));
    expect([name, billed]).toEqual([name, expect.closeTo(Number(expectedOf(name).billed), 12)]);
  }
});
