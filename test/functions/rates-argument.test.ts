import type { Cell, RatesRange } from "../../src/functions/definition";
import { call, host } from "../support/call";

const HEADER = ["model", "meter", "tier", "context", "price", "per", "from", "until", "source", "note"];
const ROW: Cell[] = ["gpt-5", "input", "standard", "any", 1, 1_000_000, "", "", "contract", ""];

function table(...rows: Cell[][]): Cell[][] {
  return [HEADER, ...rows];
}

function inSheet(values: Cell[][], sheet = "Rates"): RatesRange {
  return { values, sheet, row: 3, column: 2 };
}

describe("which table prices a formula", () => {
  test("the rates argument goes first", () => {
    const other = host({
      rates: inSheet(table(["gpt-5", "input", "standard", "any", 9, 1_000_000, "", "", "", ""])),
    });
    expect(call("OPENAI_COST", ["gpt-5", 1_000_000, "", "", "", "", table(ROW)], other)).toBe(1);
  });

  test("then the OPENAI_RATES range", () => {
    expect(call("OPENAI_COST", ["gpt-5", 1_000_000], host({ rates: inSheet(table(ROW)) }))).toBe(1);
  });

  test("then the bundled table", () => {
    expect(call("OPENAI_COST", ["gpt-5", 1_000_000])).toBe(1.25);
  });

  test("the range is read once a call", () => {
    let reads = 0;
    const counting = { ...host(), ratesRange: () => (reads++, inSheet(table(ROW))) };
    call("OPENAI_COST", ["gpt-5", Array.from({ length: 500 }, () => [1])], counting);
    expect(reads).toBe(1);
  });

  test("what OPENAI_RATES shows is itself a table to price with", () => {
    const spilled = call("OPENAI_RATES", []) as Cell[][];
    expect(call("OPENAI_COST", ["gpt-5.4", 272_001, 1_000, 10, "batch", "2026-08-31", spilled, 0, 1])).toBe(
      call("OPENAI_COST", ["gpt-5.4", 272_001, 1_000, 10, "batch", "2026-08-31", "", 0, 1]),
    );
    expect(call("OPENAI_RATES_INFO", ["hash", spilled])).toBe(call("OPENAI_RATES_INFO", ["hash"]));
  });
});

describe("what a table may look like", () => {
  test.each<[string, Cell[][]]>([
    ["columns in another order", [[...HEADER].reverse(), [...ROW].reverse()]],
    [
      "a column of the user's own",
      [
        [...HEADER, "owner"],
        [...ROW, "Kim"],
      ],
    ],
    ["headings in capitals", [HEADER.map((name) => name.toUpperCase()), ROW]],
    ["blank rows between", [HEADER, HEADER.map(() => ""), ROW, HEADER.map(() => null)]],
    [
      "an override of the user's before a rate of a source",
      [
        [...HEADER, "override"],
        [...ROW.slice(0, 4), 1.25, ...ROW.slice(5), ""],
        [...ROW, "yes"],
      ],
    ],
    ["dates as dates", [HEADER, [...ROW.slice(0, 6), new Date("2025-01-01T00:00:00Z"), "", "", ""]]],
  ])("%s", (_, values) => {
    expect(call("OPENAI_COST", ["gpt-5", 1_000_000, "", "", "", "", values])).toBe(1);
  });

  test("a model of one's own is priced like any other", () => {
    expect(
      call("OPENAI_COST", ["our-model", 1_000_000, "", "", "", "", table(["Our-Model", ...ROW.slice(1)])]),
    ).toBe(1);
  });
});

describe("a damaged table is an error that names the cell, never a silent fall-back", () => {
  const damaged = (column: string, value: Cell): Cell[] =>
    ROW.map((cell, index) => (HEADER[index] === column ? value : cell));
  test.each<[string, Cell[][], string]>([
    [
      "text for a price",
      table(ROW, damaged("price", "1.25 USD")),
      'Rates!F5 holds "1.25 USD", but price must be a number of at least 0, in USD.',
    ],
    ["a negative price", table(damaged("price", -1)), "Rates!F4 holds -1, but price must be"],
    ["no price", table(damaged("price", "")), "Rates!F4 holds a blank, but price must be"],
    [
      "a tier that is none",
      table(damaged("tier", "cheap")),
      'Rates!D4 holds "cheap", but tier must be one of',
    ],
    [
      "a meter that is none",
      table(damaged("meter", "inputs")),
      'Rates!C4 holds "inputs", but meter must be one of',
    ],
    ["per 500", table(damaged("per", 500)), "Rates!G4 holds 500, but per must be 1, 1000 or 1000000"],
    [
      "a day that is none",
      table(damaged("until", "soon")),
      'Rates!I4 holds "soon", but until must be a date',
    ],
    ["no model", table(damaged("model", "")), "Rates!B4 holds a blank, but model must be a model id"],
    [
      "a missing column",
      [HEADER.filter((name) => name !== "until"), ROW.slice(0, 9)],
      'the rate table has no column "until".',
    ],
    [
      "a column twice",
      [
        [...HEADER, "price"],
        [...ROW, 1],
      ],
      'the rate table has two columns named "price".',
    ],
    ["no rows", table(), "the rate table has no rows."],
    ["nothing", [[""]], 'the rate table has no column "model'],
  ])("%s", (_, values, message) => {
    expect(() => call("OPENAI_COST", ["gpt-5", 1], host({ rates: inSheet(values) }))).toThrow(
      `OPENAI_COST: ${message}`,
    );
  });

  test("as an argument the place is named by row and column", () => {
    expect(() => call("OPENAI_COST", ["gpt-5", 1, "", "", "", "", table(damaged("price", "x"))])).toThrow(
      'OPENAI_COST: rates, row 2, column price holds "x"',
    );
  });

  test("a sheet name with spaces is quoted as in a formula", () => {
    expect(() =>
      call(
        "OPENAI_COST",
        ["gpt-5", 1],
        host({ rates: inSheet(table(damaged("price", "x")), "Bob's rates") }),
      ),
    ).toThrow("'Bob''s rates'!F4");
  });
});
