import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Folder, priced } from "./support/run";

const folder = new Folder();
afterAll(() => folder.remove());

// gpt-5 on 2026-10-01: $1.25 in, $0.125 cached, $10 out per 1M. gpt-5.4 has two bands: $2.50 and $5 in, $15 and $22.50 out.
const LOG = `id,model,input_tokens,cached_tokens,output_tokens,service_tier,created_at
a,gpt-5-2025-08-07,2000000,1000000,100000,default,2026-10-01T08:00:00Z
b,gpt-5.4,300000,,1000,,1790841600
c,gpt-99,10,,10,,2026-10-01
d,gpt-5,1.5,,10,,2026-10-01
e,gpt-5,1000000,,0,incentivized-tier,2026-10-01
`;

describe("price --json", () => {
  test("a request log: a row a charge, exact decimal text, nothing unknown as 0", () => {
    folder.write("log.csv", LOG);
    const { format, rows = [], groups, totals } = priced(folder, ["log.csv"]);
    expect(format).toBe("request-log");
    expect(
      rows.map((row) => [
        row["line"],
        row["model"],
        row["meter"],
        row["context"],
        row["quantity"],
        row["list_cost"],
        row["free"],
      ]),
    ).toEqual([
      [2, "gpt-5", "input", "any", "1000000", "1.25", false],
      [2, "gpt-5", "cached_input", "any", "1000000", "0.125", false],
      [2, "gpt-5", "output", "any", "100000", "1", false],
      [3, "gpt-5.4", "input", "long", "300000", "1.5", false],
      [3, "gpt-5.4", "output", "long", "1000", "0.0225", false],
      [4, "gpt-99", "input", null, "10", null, false],
      [4, "gpt-99", "output", null, "10", null, false],
      [5, "gpt-5", "output", null, "10", null, false],
      [6, "gpt-5", "input", "any", "1000000", "1.25", true],
    ]);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      "line day model source_model meter tier context quantity requests list_cost billed free problem".split(
        " ",
      ),
    );
    expect(rows[0]).toMatchObject({
      day: "2026-10-01",
      source_model: "gpt-5-2025-08-07",
      tier: "standard",
      requests: 1,
      billed: null,
      problem: null,
    });
    expect(totals).toEqual({ list_cost: "3.8975", billed: null, unpriced_rows: 3, unrecognised_rows: 0 });
    expect(groups).toContainEqual({
      day: "2026-10-01",
      model: "gpt-5.4",
      requests: 1,
      list_cost: "1.5225",
      billed: null,
      unpriced_rows: 0,
      unrecognised_rows: 0,
    });
  });

  test("a cost export: what was billed beside the list price; sums by what is asked for", () => {
    folder.write(
      "cost.csv",
      `start_time,end_time,amount_value,amount_currency,quantity,quantity_unit,line_item
1790812800,1790899200,1.2500000000000000000000,usd,1000000,tokens,"gpt-5-2025-08-07, input"
1790812800,1790899200,0.05,usd,,,"something new"
`,
    );
    const { format, groups, totals } = priced(folder, ["cost.csv", "--group", "month"]);
    expect(format).toBe("openai-cost-csv");
    expect(totals).toEqual({ list_cost: "1.25", billed: "1.3", unpriced_rows: 0, unrecognised_rows: 1 });
    expect(groups).toEqual([{ month: "2026-10", requests: 0, ...totals }]);
  });

  test("files by a pattern, gzipped ones too, are summed", () => {
    folder.write("many-1.csv", LOG);
    folder.write("many-2.csv.gz", gzipSync(LOG));
    const { rows = [], totals } = priced(folder, ["many-*"]);
    expect([rows.length, rows[0]?.["file"], totals["list_cost"]]).toEqual([18, "many-1.csv", "7.795"]);
  });
});

describe("price --rates", () => {
  const HEADER = ["model", "meter", "tier", "context", "price", "per", "from", "until", "source", "note"];
  const sheet = (separator: string, price: string): string =>
    [
      HEADER,
      ["gpt-5", "input", "standard", "any", price, "1000000", "", "", "contract", ""],
      ["gpt-5", "output", "standard", "any", "8", "1000000", "", "", "contract", ""],
    ]
      .map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator))
      .join("\r\n");

  test.each([
    ["commas, decimal points", sheet(",", "1.15")],
    ["commas, quoted decimal commas", sheet(",", "1,15")],
    ["semicolons, decimal commas", sheet(";", "1,15")],
    ["semicolons, a currency and a byte order mark", `\ufeff${sheet(";", "$1,15")}`],
    ["lines above the header", `Rates,,,\n${sheet(",", "1.15")}`],
  ])("a Rates sheet with %s", (_, text) => {
    folder.write("rates.csv", text);
    folder.write("one.csv", "model,input_tokens,output_tokens,date\ngpt-5,1000000,1000000,2026-10-01\n");
    expect(priced(folder, ["one.csv", "--rates", "rates.csv"]).totals["list_cost"]).toBe("9.15");
  });

  test.each([
    ["a price that is none", sheet(",", "a lot"), /line 2, column price/],
    ["a price that may be a thousand", sheet(";", "1,150"), /1,150 may be a thousand/],
    ["no table", "hello\n", /no line names the columns/],
  ])("is refused for %s", (_, text, words) => {
    folder.write("rates.csv", text);
    folder.write("log.csv", LOG);
    const { code, out, err } = folder.run(["price", "log.csv", "--rates", "rates.csv"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(words);
  });
});

describe("price --out", () => {
  const added = (name: string): string[] => readFileSync(folder.file(name), "utf8").trim().split("\n");

  test("keeps the log's columns in their order and adds list_cost and problem", () => {
    folder.write("log.csv", LOG);
    expect(folder.run(["price", "log.csv", "--out", "out.csv"]).code).toBe(0);
    const lines = added("out.csv");
    expect(lines.slice(0, 3)).toEqual([
      "id,model,input_tokens,cached_tokens,output_tokens,service_tier,created_at,list_cost,problem",
      "a,gpt-5-2025-08-07,2000000,1000000,100000,default,2026-10-01T08:00:00Z,2.375,",
      "b,gpt-5.4,300000,,1000,,1790841600,1.5225,",
    ]);
    expect(lines[3]).toMatch(/^c,gpt-99,10,,10,,2026-10-01,,.*unknown model/);
    expect(lines[5]).toMatch(/^e,gpt-5,1000000,,0,incentivized-tier,2026-10-01,0,/);
  });

  test("by DuckDB, to Parquet and back: the same costs", () => {
    folder.write("log.csv", LOG);
    const byDuckDb = { RATESHEET_MOST_LINES: "0" };
    expect(folder.run(["price", "log.csv", "--out", "out.parquet"], byDuckDb).code).toBe(0);
    expect(priced(folder, ["out.parquet"]).totals["list_cost"]).toBe("3.8975");
    expect(folder.run(["price", "out.parquet", "--out", "again.csv"], byDuckDb).code).toBe(0);
    expect(added("again.csv")).toEqual([
      "id,model,input_tokens,cached_tokens,output_tokens,service_tier,created_at,list_cost,problem",
      "a,gpt-5-2025-08-07,2000000,1000000,100000,default,2026-10-01T08:00:00Z,2.375000000000,",
      "b,gpt-5.4,300000,,1000,,1790841600,1.522500000000,",
      "c,gpt-99,10,,10,,2026-10-01,,unknown model",
      "d,gpt-5,1.5,,10,,2026-10-01,,bad count",
      "e,gpt-5,1000000,,0,incentivized-tier,2026-10-01,0.000000000000,",
    ]);
  });
});

describe("exit codes and refusals", () => {
  test.each([
    ["no file", ["price"], 2, /Name a file/],
    ["an option that is none", ["price", "log.csv", "--jsno"], 2, /--jsno/],
    ["a key that is none", ["price", "log.csv", "--group", "weekday"], 2, /"weekday" is none of day, month/],
    ["an ending that is none", ["price", "log.csv", "--out", "x.xlsx"], 2, /must end in .csv or .parquet/],
    ["a command that is none", ["prize"], 2, /no command "prize"/],
    ["an engine that is none", ["sql", "oracle"], 2, /"oracle" is no engine/],
    ["a file that is not there", ["price", "nothing.csv"], 1, /nothing.csv: there is no such file/],
    ["a folder", ["price", "."], 1, /is a folder/],
    ["a file of another kind", ["price", "letter.txt"], 1, /none that is known/],
    ["an empty file", ["price", "empty.csv"], 1, /empty/],
    ["a gzip file that breaks off", ["price", "broken.csv.gz"], 1, /cut short or damaged/],
    ["a Parquet file that breaks off", ["price", "broken.parquet"], 1, /cannot be read/],
  ])("%s", (_, args, code, words) => {
    folder.write("letter.txt", "Dear Sir or Madam\n");
    folder.write("empty.csv", "");
    folder.write("broken.csv.gz", gzipSync(LOG.repeat(100)).subarray(0, 200));
    folder.write("broken.parquet", "PAR1 and nothing else");
    const run = folder.run(args);
    expect([run.code, run.out]).toEqual([code, ""]);
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  test("a file with problems was read: 0", () => {
    folder.write("log.csv", LOG);
    const { code, out } = folder.run(["price", "log.csv"]);
    expect(code).toBe(0);
    expect(out).toMatch(/gpt-5\.4 .* 1\.522500/);
    expect(out).toMatch(/Needs attention:/);
  });

  test("a long file is announced on stderr, and the result alone stands on stdout", () => {
    const prompt = "word ".repeat(700_000);
    folder.write(
      "long.csv",
      `prompt,model,input_tokens,output_tokens,date\n${prompt},gpt-5,1000000,0,2026-10-01\n`,
    );
    const { code, out, err } = folder.run(["price", "long.csv", "--json"]);
    expect([code, err]).toEqual([0, "pricing long.csv …\n"]);
    expect((JSON.parse(out) as { totals: { list_cost: string } }).totals.list_cost).toBe("1.25");
  });
});

describe("the table on the screen", () => {
  test("stands in columns, its total under them", () => {
    folder.write("log.csv", LOG);
    const lines = folder.run(["price", "log.csv"]).out.split("\n");
    const header = lines.find((line) => line.startsWith("day")) ?? "";
    const total = lines.find((line) => line.startsWith("total")) ?? "";
    // 1.25 + 0.125 + 1 + 1.5 + 0.0225 = 3.8975, as above.
    const ends = header.indexOf("list cost USD") + "list cost USD".length;
    expect(total.slice(0, ends)).toMatch(/ 3\.897500$/);
    expect(total.length).toBe(header.length);
  });

  test("says that nothing could be priced, which is no cost of 0", () => {
    folder.write("unknown.csv", "model,input_tokens,output_tokens,created_at\ngpt-99,10,10,2026-10-01\n");
    const { out } = folder.run(["price", "unknown.csv"]);
    expect(out).toContain("Nothing in it could be priced.");
    expect(out).not.toMatch(/List cost 0/);
  });
});
