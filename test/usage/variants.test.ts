import Papa from "papaparse";
import type { Json, JsonObject } from "../../src/usage/json-value";
import { meaning, read, sample, SAMPLES } from "./support/samples";

const TABLES = SAMPLES.filter((name) => /\.(csv|tsv)$/.test(name));
const PAGES = SAMPLES.filter((name) => /\.json$/.test(name));
const LOGS = SAMPLES.filter((name) => /\.jsonl$/.test(name));

type Cells = readonly (readonly string[])[];

const cellsOf = (text: string): string[][] =>
  Papa.parse(text.replace(/\n$/, ""), { delimiter: text.includes("\t") ? "\t" : "," }).data;

function written(cells: Cells, separator: string, quoteAll = false): string {
  const field = (cell: string): string =>
    quoteAll || new RegExp(`["\\r\\n${separator}]`).test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return cells.map((row) => row.map(field).join(separator)).join("\n");
}

/** Each row's cells in another order, the same for all rows. */
const shuffled = (cells: Cells): string[][] => {
  const order = [...(cells[0] ?? [])]
    .map((_, index) => index)
    .sort((a, b) => ((a * 7) % 11) - ((b * 7) % 11));
  return cells.map((row) => order.map((index) => row[index] ?? ""));
};

const widened = (cells: Cells): string[][] =>
  cells.map((row, index) => ["ignored", ...row, index === 0 ? "new_column_2027" : "17"]);

describe.each(TABLES.map((name) => [name]))("%s", (name) => {
  const text = sample(name);
  const cells = cellsOf(text);
  const plain = read(text);

  test.each<[string, string]>([
    ["with a byte order mark", `\ufeff${text}`],
    ["with CRLF", text.replace(/\n/g, "\r\n")],
    ["with CR", text.replace(/\n/g, "\r")],
    ["with commas", written(cells, ",")],
    ["with tabs", written(cells, "\t")],
    ["with semicolons", written(cells, ";")],
    ["with every field in quotes", written(cells, ",", true)],
    ["with its columns in another order", written(shuffled(cells), ",")],
    [
      "with columns that are not known",
      written(
        widened(cells).map((row) => (row[0] === "ignored" ? row : row)),
        ";",
      ),
    ],
    [
      "with its names in capitals",
      written([(cells[0] ?? []).map((cell) => cell.toUpperCase()), ...cells.slice(1)], ","),
    ],
    ["with blank lines", `\n${text.replace(/\n/g, "\n\n")}\n\n`],
    [
      "with blanks around the fields",
      written(
        cells.map((row) => row.map((cell) => ` ${cell} `)),
        "\t",
      ),
    ],
  ])("%s", (_how, variant) => {
    const file = read(variant);
    expect(file.charges.map(meaning)).toEqual(plain.charges.map(meaning));
    expect(file).toMatchObject({
      format: plain.format,
      totals: plain.totals,
      period: plain.period,
      rows: plain.rows,
    });
  });

  test("names the line of the file, title and line breaks in fields counted", () => {
    const [header = [], ...rows] = cells;
    const titled = [
      ["An export, for finance"],
      [""],
      [...header, "remark"],
      ...rows.map((row) => [...row, "one\ntwo"]),
    ];
    const lines = read(written(titled, ",")).charges.map(({ line }) => line);
    expect(lines).toEqual(plain.charges.map(({ line }) => 2 * line));
  });
});

/** Keys in reverse, fields that are not known, counts as text. */
function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as JsonObject).reverse();
  const fields = entries.map(([name, field]): [string, Json] => [
    name,
    typeof field === "number" && /tokens|requests|quantity/.test(name)
      ? String(field)
      : rewritten(field ?? null),
  ]);
  return Object.fromEntries([...fields, ["x_new", "2027"]]);
}

describe.each(PAGES.map((name) => [name]))("%s", (name) => {
  const text = sample(name);
  const plain = read(text);
  const value = JSON.parse(text) as JsonObject;

  test.each<[string, string]>([
    ["on one line", JSON.stringify(value)],
    ["indented with tabs and CRLF", JSON.stringify(value, null, "\t").replace(/\n/g, "\r\n")],
    ["with a byte order mark", `\ufeff${text}`],
    ["with keys in another order, unknown fields, counts as text", JSON.stringify(rewritten(value))],
    ["in a list", JSON.stringify([value])],
  ])("%s", (_how, variant) => {
    const file = read(variant);
    expect(file.charges).toEqual(plain.charges);
    expect(file).toMatchObject({ format: plain.format, totals: plain.totals });
  });

  if (!("data" in value) || "whisper_api_data" in value) return;
  const buckets = value["data"] as readonly JsonObject[];
  const pages = buckets.map((bucket, index) => ({
    ...value,
    data: [bucket],
    has_more: index < buckets.length - 1,
  }));

  test.each<[string, string]>([
    ["as pages, one a line", pages.map((page) => JSON.stringify(page)).join("\n")],
    ["as pages, one after another", pages.map((page) => JSON.stringify(page, null, 1)).join("\n")],
    ["as pages without anything between", pages.map((page) => JSON.stringify(page, null, 1)).join("")],
    ["as buckets", JSON.stringify(buckets)],
    [
      "as older documentation has it",
      JSON.stringify({
        ...value,
        data: buckets.map(({ results, ...bucket }) => ({ ...bucket, result: results ?? [] })),
      }),
    ],
  ])("%s", (_how, variant) => expect(read(variant).charges).toEqual(plain.charges));

  test("the same page twice is counted once, and told", () => {
    const twice = read(JSON.stringify([value, value]));
    expect(twice.totals).toEqual(plain.totals);
    expect(twice.findings.map(({ code }) => code)).toContain("repeated");
  });
});

describe.each(LOGS.map((name) => [name]))("%s", (name) => {
  const text = sample(name);
  const plain = read(text);
  const values = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Json);

  test.each<[string, string]>([
    ["with a byte order mark and CRLF", `\ufeff${text.replace(/\n/g, "\r\n")}`],
    ["as a list", JSON.stringify(values, null, 2)],
    ["as objects one after another", values.map((value) => JSON.stringify(value, null, 2)).join("\n")],
  ])("%s", (_how, variant) => expect(read(variant).charges).toEqual(plain.charges));
});

describe("numbers as files write them", () => {
  const HEADER =
    "start_time,end_time,amount_value,amount_currency,line_item,project_id,quantity,quantity_unit";
  const cost = (
    amount: string,
    quantity = "1000",
  ): { billed: string | null; quantity: string | null; listCost: string | null } | undefined => {
    const [charge] = read(
      `${HEADER}\n1790812800,1790899200,${amount},usd,"gpt-5, input",p,${quantity},tokens`,
    ).charges;
    return charge && { billed: charge.billed, quantity: charge.quantity, listCost: charge.listCost };
  };

  test.each([
    ["0.453000000000000000000000000000", "0.453"],
    ["0.019733999999999998", "0.019733999999999998"],
    ["0.123456789012345678901234567890123456", "0.123456789012345678901234567890123456"],
    ["0E-6176", "0"],
    ["-0.50", "-0.5"],
    ["1E-7", "0.0000001"],
    ["1.5e+3", "1500"],
    ["00012.30", "12.3"],
    [".5", "0.5"],
    ["12345678901234567890.1", "12345678901234567890.1"],
    ["1e999999999", null],
    ["n/a", null],
    ["0x10", null],
    ["Infinity", null],
    ["1,5", null],
  ])("an amount of %s is %s", (amount, billed) => expect(cost(`"${amount}"`)?.billed).toBe(billed));

  test.each([
    ["31422.0", "31422", "0.0392775"],
    ["1e6", "1000000", "1.25"],
    ["9007199254740993", "9007199254740993", "11258999068.42624125"],
    ["0.5", "0.5", "0.000000625"],
  ])("a quantity of %s is %s", (written_, quantity, listCost) =>
    expect(cost("1", written_)).toMatchObject({ quantity, listCost }),
  );

  test("of the costs API keep digits that a double does not have", () => {
    const result =
      '{"object":"organization.costs.result","amount":{"value":0.123456789012345678901234567890,"currency":"usd"},"line_item":null}';
    const page = `{"object":"page","has_more":false,"data":[{"object":"bucket","start_time":1790812800,"end_time":1790899200,"results":[${result}]}]}`;
    expect(read(page).totals.billed).toBe("0.12345678901234567890123456789");
  });
});
