import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { bundledTable } from "../../src/pricing/bundled";
import { Decimal } from "../../src/pricing/money";
import { decimalMarkOf, readNumber } from "../../src/usage/table/number-style";
import { dayOrderOf, readCellDay } from "../../src/usage/table/day-style";
import { priceTable } from "../support/usage/price-table";
import type { PricedTableRow } from "../../src/usage/table/price-table";
import {
  missingOf,
  recognizeTable,
  type Cells,
  type TableMapping,
} from "../../src/usage/table/recognize-table";
import { TODAY } from "./support/samples";

const messy = (name: string): Cells => {
  const text = readFileSync(path.join(__dirname, "../data/usage/messy", `${name}.csv`), "utf8");
  return Papa.parse(text.trim(), { delimiter: text.includes(";") ? ";" : "," }).data;
};
const mapped = (cells: Cells): TableMapping => recognizeTable(cells, bundledTable());
const price = (cells: Cells): PricedTableRow[] => priceTable(cells, mapped(cells), bundledTable(), TODAY);
const headings = (cells: Cells): Record<string, unknown> => {
  const { columns, headerRow } = mapped(cells);
  return Object.fromEntries(
    Object.entries(columns).map(([role, index]) => [role, cells[headerRow]?.[index]]),
  );
};

describe("tables as people keep them", () => {
  // By hand from the price pages; the rest needs a person, for the reason given.
  test.each<[string, readonly (readonly [number, string | RegExp])[]]>([
    [
      "1-thousands-and-totals",
      [
        [2, "0.0051672"],
        [3, "0.233105"],
        [5, "0.02872"],
        [6, /output is "n\/a": not a number/],
        [7, /a total/],
      ],
    ],
    [
      "2-german",
      [
        [2, "2.801"],
        [3, "0.58416"],
        [4, /12,5": not a whole number/],
      ],
    ],
    [
      "3-two-header-rows",
      [
        [4, "4.85"],
        [5, "9.6"],
        [6, /unknown model "Other"/],
      ],
    ],
    [
      "4-mixed-vendors",
      [
        [2, "0.00184725"],
        [3, /not an OpenAI model/],
        [4, /Azure/],
        [5, "0.03"],
      ],
    ],
    [
      "5-meter-rows",
      [
        [2, "0.453"],
        [3, "0.0151"],
        [4, "0.482"],
        [5, "12"],
        [6, /not recognised/],
      ],
    ],
  ])("%s", (name, expected) => {
    const rows = price(messy(name));
    expect(rows.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    rows.forEach(({ cost, attention }, index) => {
      const wanted = expected[index]?.[1];
      if (typeof wanted === "string") expect({ cost, attention }).toEqual({ cost: wanted, attention: null });
      else
        expect({ cost, attention }).toEqual({
          cost: null,
          attention: expect.stringMatching(wanted ?? /^$/) as string,
        });
    });
  });

  test("their columns", () => {
    expect(headings(messy("1-thousands-and-totals"))).toEqual({
      model: "Model",
      input: "Prompt Tokens",
      cached: "Cached",
      output: "Completion Tokens",
      as_of: "Timestamp",
      billed: "Cost ($)",
    });
    expect(mapped(messy("2-german"))).toMatchObject({
      decimalMark: ",",
      dayOrder: "day first",
      currency: "EUR",
      rowIs: "total",
    });
    expect(headings(messy("5-meter-rows"))).toEqual({ as_of: "day", item: "what", quantity: "amount" });
    expect(mapped(messy("4-mixed-vendors")).rowIs).toBe("request");
  });

  test("a rounded figure and a month are priced, and said", () => {
    const [first] = price(messy("3-two-header-rows"));
    expect(first?.notes.join(" ")).toMatch(/input is rounded.*priced at its last day, 2026-08-31/);
    const [o3] = price([
      ["Month", "Model", "Input", "Cached", "Output"],
      ["June 2025", "o3", "1000", "0", "0"],
    ]);
    // $10 until 2025-06-09, $2 from then on.
    expect(o3).toMatchObject({ cost: "0.002", attention: null });
    expect(o3?.notes).toContain("Prices changed within the month: 0.01 at its first day.");
  });
});

describe("odd tables", () => {
  test.each<[string, Cells, string | RegExp]>([
    [
      "numbers, as a sheet gives them",
      [
        ["model", "in", "out"],
        ["gpt-5", 1000, 100],
      ],
      "0.00225",
    ],
    [
      "columns known by what they hold",
      [
        ["", "Input tokens", "Output tokens", "when"],
        ["gpt-5", "1000", "100", "2026-10-01"],
      ],
      "0.00225",
    ],
    [
      "a line item under Model",
      [
        ["Model", "Quantity"],
        ["gpt-5-2025-08-07, output", "1000"],
      ],
      "0.01",
    ],
    [
      "spaces for thousands",
      [
        ["model", "prompt tokens", "completion"],
        ["gpt-5", "1 000", "1\u00a0000"],
      ],
      "0.01125",
    ],
    [
      "a Swiss apostrophe",
      [
        ["Modell", "Eingabe", "Ausgabe"],
        ["gpt-5", "1'000", "100"],
      ],
      "0.00225",
    ],
    [
      "a tier",
      [
        ["model", "input", "output", "service tier"],
        ["gpt-5", "1000", "100", "Batch"],
      ],
      "0.001125",
    ],
    [
      "cached in full",
      [
        ["model", "input", "cached", "output"],
        ["gpt-5", "1000", "1000", "0"],
      ],
      "0.000125",
    ],
    [
      "embeddings without output",
      [
        ["model", "tokens in", "date"],
        ["text-embedding-3-small", "1,000,000", "10/31/2026"],
      ],
      "0.02",
    ],
    [
      "a dash for what was cached",
      [
        ["model", "input", "cached", "output"],
        ["gpt-5", "1000", "-", "1"],
      ],
      /cached is "-": not a number/,
    ],
    [
      "more cached than input",
      [
        ["model", "input", "cached", "output"],
        ["gpt-5", "10", "20", "1"],
      ],
      /cached 20 are more than the 10/,
    ],
    [
      "a negative figure",
      [
        ["model", "input", "output"],
        ["gpt-5", "-10", "1"],
      ],
      /input is "-10": not a whole number/,
    ],
    [
      "an error of the sheet",
      [
        ["model", "input", "output"],
        ["gpt-5", "#N/A", "1"],
      ],
      /#N\/A/,
    ],
    [
      "TRUE",
      [
        ["model", "input", "output"],
        ["gpt-5", true, 1],
      ],
      /input is "true": not a number/,
    ],
    [
      "a total of many requests that may be long",
      [
        ["model", "input", "output"],
        ["gpt-5.4", 5_000_000, 1],
      ],
      /say how many requests/,
    ],
    [
      "with their number",
      [
        ["model", "input", "output", "requests"],
        ["gpt-5.4", 5_000_000, 0, 100],
      ],
      "12.5",
    ],
    [
      "a time stamp: one request",
      [
        ["model", "input", "output", "timestamp"],
        ["gpt-5.4", 300_000, 0, "2026-10-01 10:00:00"],
      ],
      "1.5",
    ],
    [
      "a date that may be either",
      [
        ["model", "input", "output", "date"],
        ["gpt-5", 1, 1, "03/04/2026"],
      ],
      /whether the day or the month comes first/,
    ],
    [
      "a day that is none",
      [
        ["model", "input", "output", "date"],
        ["gpt-5", 1, 1, "soon"],
      ],
      /the day is "soon"/,
    ],
    [
      "audio not told from text",
      [
        ["model", "input", "output"],
        ["gpt-realtime", 1000, 10],
      ],
      /not split into text/,
    ],
    [
      "a subtotal",
      [
        ["model", "input", "output"],
        ["Subtotal", 1000, 10],
      ],
      /a total/,
    ],
    [
      "Summe",
      [
        ["Modell", "Eingabe", "Ausgabe"],
        ["Summe:", 1000, 10],
      ],
      /a total/,
    ],
    [
      "the headings again",
      [
        ["model", "input", "output"],
        ["model", "input", "output"],
      ],
      /headings once more/,
    ],
    [
      "no model",
      [
        ["model", "input", "output"],
        ["", 1000, 10],
      ],
      /no model/,
    ],
  ])("%s", (_what, cells, wanted) => {
    const [row] = price(cells);
    if (typeof wanted === "string")
      expect({ cost: row?.cost, attention: row?.attention }).toEqual({ cost: wanted, attention: null });
    else
      expect({ cost: row?.cost, attention: row?.attention }).toEqual({
        cost: null,
        attention: expect.stringMatching(wanted) as string,
      });
  });

  test("what is missing is asked for, and a mapping can be corrected", () => {
    const cells: Cells = [
      ["a", "b", "c"],
      ["gpt-5", "1000", "100"],
    ];
    const guessed = mapped(cells);
    expect(missingOf(guessed)).toBe("Say which columns hold input and output tokens.");
    const corrected = { ...guessed, headerRow: 0, columns: { model: 0, input: 1, output: 2 } };
    expect(missingOf(corrected)).toBeNull();
    expect(priceTable(cells, corrected, bundledTable(), TODAY).map(({ cost }) => cost)).toEqual(["0.00225"]);
    const twice = mapped([
      ["model", "input", "Input tokens", "output"],
      ["gpt-5", 1, 2, 3],
    ]);
    expect(missingOf(twice)).toBe("Two columns are headed for input: say which one is meant.");
    expect(missingOf({ ...twice, twice: [] })).toBeNull();
    expect(missingOf(mapped([["x"], ["y"]]))).toBe("Say which column holds the models.");
  });
});

describe("numbers and days as people write them", () => {
  test.each<[readonly string[], string]>([
    [["1,204", "12,880"], "."],
    [["1.250.000", "980.400"], ","],
    [["1.204"], ","],
    [["2,61", "1.204"], ","],
    [["0.24", "1,204"], "."],
    [["$1,204.50"], "."],
    [[], "."],
  ])("%j have %s before decimals", (texts, mark) => expect(decimalMarkOf(texts)).toBe(mark));

  test.each<[string, "." | ",", string | undefined]>([
    ["12.4M", ".", "12400000"],
    ["12,4 Mio.", ",", "12400000"],
    ["400k", ".", "400000"],
    ["1.234.567,5", ",", "1234567.5"],
    ["1.000", ".", undefined],
    ["1,000", ",", undefined],
    ["0.125", ".", "0.125"],
    ["1,23,456", ".", undefined],
    ["1.2.3", ".", undefined],
    ["n/a", ".", undefined],
    ["12 34", ".", "1234"],
  ])("%s with %s is %s", (text, mark, expected) => {
    const number = readNumber(text, mark);
    expect(number !== undefined && "text" in number ? new Decimal(number.text).toFixed() : undefined).toBe(
      expected,
    );
  });

  test.each<[string, string | undefined]>([
    ["2026-03-02 09:14:00", "2026-03-02"],
    ["02.03.2026", "2026-03-02"],
    ["31/12/2026", "2026-12-31"],
    ["12/31/2026", "2026-12-31"],
    ["1785888000", "2026-08-05"],
    ["Aug 2026", "2026-08-31"],
    ["Februar 2024", "2024-02-29"],
    ["2026-02", "2026-02-28"],
    ["3 March 2026", "2026-03-03"],
    ["Mar 3, 2026", "2026-03-03"],
    ["31.02.2026", undefined],
    ["03/04/2026", undefined],
  ])("%s is %s", (text, expected) => expect(readCellDay(text, dayOrderOf([text]))?.day).toBe(expected));
});
