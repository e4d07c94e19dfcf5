import { bundledTable } from "../../src/pricing/bundled";
import { recognizeTable, type Cells } from "../../src/usage/table/recognize-table";
import { otherUnit } from "../../src/usage/table/other-unit";
import type { PricedTableRow } from "../../src/usage/table/price-table";
import { priceTable } from "../support/usage/price-table";
import { TODAY } from "./support/samples";

const price = (cells: Cells): PricedTableRow[] =>
  priceTable(cells, recognizeTable(cells, bundledTable()), bundledTable(), TODAY);

describe("the provider's own cost of a row is compared, and never the price", () => {
  const rowOf = (heading: string, cost: string | number): PricedTableRow | undefined =>
    price([
      ["model", "input", "output", heading, "tier"],
      ["gpt-5", "1000", "100", cost, ""],
    ])[0];
  test.each<[string, string | number, string | null, RegExp | null]>([
    ["Cost ($)", "0.0030", "0.003", null],
    ["Cost USD", 0.003, "0.003", null],
    ["Cost", "$1,204.50", "1204.5", null],
    ["Cost", "0.003", "0.003", /does not name the currency.*taken for USD/],
    ["Kosten (EUR)", "0.003", null, /in EUR: not compared/],
    ["Cost", "€0.003", null, /in EUR: not compared/],
    ["Cost ($)", "n/a", null, /no amount: not compared/],
    ["Cost ($)", "", null, null],
  ])("%s: %j", (heading, cost, billed, note) => {
    const row = rowOf(heading, cost);
    // 1,000 × $1.25 + 100 × $10 per million, whatever the table says.
    expect(row).toMatchObject({ cost: "0.00225", billed });
    expect(row?.charges.map((charge) => charge.billed)).toEqual([row?.billed ?? null, null]);
    if (note === null) expect(row?.notes.filter((text) => text.includes("own cost"))).toEqual([]);
    else expect(row?.notes.join(" ")).toMatch(note);
  });

  test("a line item that is not recognised keeps its money", () => {
    const [row] = price([
      ["day", "line item", "quantity", "unit", "cost (USD)"],
      ["2026-10-01", "some new thing", "3", "", "4.5"],
      ["2026-10-01", "whisper", "90", "duration_seconds", "0.009"],
      ["2026-10-01", "gpt-5-2025-08-07, input", "2", "1000_tokens", "0.0025"],
    ]);
    expect(row).toMatchObject({ cost: null, billed: "4.5", charges: [{ billed: "4.5" }] });
  });

  test("a unit is read: 90 seconds are 1.5 minutes at $0.006", () => {
    const [whisper, tokens] = price([
      ["day", "line item", "quantity", "unit", "cost (USD)"],
      ["2026-10-01", "whisper", "90", "duration_seconds", "0.009"],
      ["2026-10-01", "gpt-5-2025-08-07, input", "2", "1000_tokens", "0.0025"],
    ]);
    expect([whisper?.cost, tokens?.cost]).toEqual(["0.009", "0.0025"]);
  });
});

describe("a formula takes no quantity for one of another unit", () => {
  test.each<[string, readonly string[], string | undefined]>([
    ["tokens", ["gpt-5-2025-08-07, input", "1000", "tokens"], undefined],
    ["tokens, as nothing else is said", ["gpt-5-2025-08-07, input", "1000", ""], undefined],
    ["minutes", ["whisper", "1.5", "minutes"], undefined],
    ["no line item that is known", ["some new thing", "90", "duration_seconds"], undefined],
    ["no quantity", ["whisper", "", "duration_seconds"], undefined],
    [
      "thousands",
      ["gpt-5-2025-08-07, input", "1", "1000_tokens"],
      "gpt-5-2025-08-07 is priced by the token, and this counts 1000_tokens",
    ],
    [
      "seconds of minutes",
      ["whisper", "90", "duration_seconds"],
      "whisper-1 is priced by the minute, and this counts duration_seconds",
    ],
    [
      "nobody knows what",
      ["whisper", "90", ""],
      "whisper-1 is priced by the minute, and the table does not say what this counts",
    ],
  ])("%s", (_what, line, why) => {
    const cells = [
      ["Day", "Line item", "Quantity", "Unit"],
      ["2026-10-01", ...line],
    ];
    const found = otherUnit(cells, recognizeTable(cells, bundledTable()));
    expect(found).toEqual(why === undefined ? undefined : { line: 2, why });
  });
});
