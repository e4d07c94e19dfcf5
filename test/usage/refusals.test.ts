import { FileRefused } from "../../src/usage/file/refusal";
import { read, sample } from "./support/samples";

const page = (...results: object[]): object => ({
  object: "page",
  has_more: false,
  data: [{ object: "bucket", start_time: 1790812800, end_time: 1790899200, results }],
});
const usage = (fields: object): object => ({ object: "organization.usage.completions.result", ...fields });
const cost = (fields: object): object => ({ object: "organization.costs.result", ...fields });
const told = (text: string): string =>
  read(text)
    .findings.map(({ text: words }) => words)
    .join("\n");
const only = (value: object): ReturnType<typeof read>["charges"][number] | undefined =>
  read(JSON.stringify(value)).charges[0];

describe("a file that is not read says why", () => {
  test.each<[string, string, string]>([
    ["nothing", "", "The file is empty."],
    ["blank lines", " \n\n", "The file is empty."],
    ["another table", "name,price\na,1", 'It begins with "name,price"'],
    ["prose", "Dear finance team,\nplease find attached", "none that is known"],
    ["JSON of something else", '{"hello": "world"}', "none that is known"],
    ["JSON that breaks off", sample("01").slice(0, 5000), "breaks off before its end"],
    [
      "JSON that is damaged",
      sample("01").replace('"object": "bucket"', '"object" "bucket"'),
      "line 1 is broken",
    ],
    ["a list that breaks off", JSON.stringify([page(usage({}))]).slice(0, 60), "breaks off"],
    [
      "pages of which one is broken",
      `${JSON.stringify(page(usage({ input_tokens: 1 })))}\n{"object": "page", "da`,
      "Line 2 is no JSON object",
    ],
    ["usage and costs", JSON.stringify([page(usage({})), page(cost({}))]), "two kinds of report"],
    ["usage and costs on one page", JSON.stringify(page(usage({}), cost({}))), "both usage and costs"],
    ["two tables", `${sample("06")}\n${sample("08")}`, "begins another table"],
    ["a column twice", "model,input_tokens,model\ngpt-5,1,gpt-5", 'the column "model" twice'],
    ["an open quote", 'model,input_tokens\ngpt-5,"12\ngpt-5,3\n', "quotes of line 2 are broken"],
    ["a workbook", "PK\u0003\u0004rest", "Save the sheet as CSV"],
    ["UTF-16", "\ufffdm\u0000o\u0000d\u0000", "not text in UTF-8"],
  ])("%s", (_what, text, words) => {
    expect(() => read(text)).toThrow(FileRefused);
    expect(() => read(text)).toThrow(words);
  });
});

describe("what is wrong in a file is told, and never guessed", () => {
  const HEADER =
    "start_time,end_time,amount_value,amount_currency,line_item,organization_id,quantity,quantity_unit";
  const bill = (...rows: string[]): string => [HEADER, ...rows].join("\n");

  test("another currency is left out of the money", () => {
    const text = bill('1790812800,1790899200,5,eur,"gpt-5, input",org,1000,tokens');
    expect(read(text).charges).toMatchObject([
      { billed: null, listCost: "0.00125", problem: "amount 5 is in EUR, not USD: left out" },
    ]);
  });

  test("two organisations", () => {
    expect(
      told(
        bill(
          '1790812800,1790899200,1,usd,"gpt-5, input",org-a,1,tokens',
          '1790812800,1790899200,1,usd,"gpt-5, input",org-b,1,tokens',
        ),
      ),
    ).toContain("2 organisations: org-a, org-b");
  });

  test("a unit that does not fit", () => {
    expect(
      read(bill('1790812800,1790899200,1,usd,"gpt-5, input",org,10,duration_seconds')).charges,
    ).toMatchObject([
      {
        billed: "1",
        listCost: null,
        problem: 'the quantity has the unit "duration_seconds", but input is counted in tokens',
      },
    ]);
    expect(read(bill("1790812800,1790899200,1,usd,whisper,org,10,")).charges).toMatchObject([
      { listCost: null, problem: "the quantity has no unit, but minute is counted in minutes" },
    ]);
  });

  test.each([
    ["1000_tokens", "gpt-5, input", "12", "12000", "0.015"],
    ["duration_minutes", "whisper", "2.5", "2.5", "0.015"],
    ["duration_hours", "whisper", "1", "60", "0.36"],
    ["gibibyte_hours", "assistants api | file search", "36", "1.5", "0.15"],
    ["characters", "tts hd", "1000", "1000", "0.03"],
    ["images", "dall-e 3, standard, 1024x1024", "3", "3", "0.12"],
  ])("the unit %s", (unit, item, given, quantity, listCost) =>
    expect(read(bill(`1790812800,1790899200,1,usd,"${item}",org,${given},${unit}`)).charges).toMatchObject([
      { quantity, listCost },
    ]),
  );

  test.each<[string, object, string]>([
    [
      "input that its parts do not make up",
      { input_tokens: 100, input_text_tokens: 60, input_cached_text_tokens: 30 },
      "input_tokens is 100, but its parts add up to 90",
    ],
    [
      "output that its parts do not make up",
      { output_tokens: 100, output_text_tokens: 90, output_audio_tokens: 20 },
      "output_tokens is 100, but its parts add up to 110",
    ],
    [
      "cached that its parts do not make up",
      { input_tokens: 9, input_cached_tokens: 4, input_text_tokens: 4, input_cached_text_tokens: 5 },
      "input_cached_tokens is 4, but its parts add up to 5",
    ],
    [
      "uncached that its parts do not make up",
      { input_tokens: 9, input_uncached_tokens: 5, input_text_tokens: 4, input_cached_text_tokens: 5 },
      "input_uncached_tokens is 5, but its parts add up to 4",
    ],
    [
      "an unknown tier",
      { input_tokens: 100, service_tier: "gold" },
      'service_tier "gold" is not known: priced as standard',
    ],
  ])("%s is imported and flagged", (_what, fields, problem) => {
    const charge = only(page(usage({ model: "gpt-5", ...fields })));
    expect(charge).toMatchObject({ status: "priced" });
    expect(charge?.problem).toContain(problem);
  });

  test.each<[string, object, string]>([
    [
      "more cached than input",
      { input_tokens: 86, input_cached_tokens: 17817 },
      "cached 17817 are more than the 86 input tokens",
    ],
    [
      "a count that is none",
      { input_tokens: 86, output_tokens: 2.5 },
      'output_tokens "2.5" is no whole number',
    ],
    ["a negative count", { input_tokens: -5 }, 'input_tokens "-5" is no whole number'],
    [
      "capacity that was bought",
      { input_tokens: 86, service_tier: "scale" },
      "scale tier: bought as capacity",
    ],
    ["text or audio", { model: "gpt-realtime", input_tokens: 86 }, "not split into text, audio and image"],
    ["speech or text", { model: "gpt-realtime", output_tokens: 86 }, "not split into text and audio"],
    ["an unknown model", { model: "gpt-99", input_tokens: 86 }, 'unknown model "gpt-99"'],
    [
      "Anthropic's model",
      { model: "claude-sonnet-4-5", input_tokens: 86 },
      '"claude-sonnet-4-5" is not an OpenAI model',
    ],
    [
      "Azure's name of a model",
      { model: "gpt-35-turbo", input_tokens: 86 },
      "Azure, whose prices are not OpenAI's",
    ],
    ["no model", { model: null, input_tokens: 86 }, "export again, grouped by model"],
    [
      "a price that is not known",
      { service_tier: "ultrafast", input_tokens: 86 },
      "no input price in the ultrafast tier",
    ],
  ])("%s has no price, and is not 0", (_what, fields, problem) => {
    const { charges, totals } = read(JSON.stringify(page(usage({ model: "gpt-5", ...fields }))));
    expect(charges.map(({ listCost, status }) => [listCost, status])).toEqual(
      charges.map(() => [null, "unpriced"]),
    );
    expect(charges[0]?.problem).toContain(problem);
    expect(totals).toMatchObject({ listCost: "0", unpricedRows: charges.length });
  });

  const resaved = (...counts: readonly [input: string, cached: string, output: string]): string =>
    [
      "start_time;end_time;num_model_requests;model;input_tokens;input_cached_tokens;output_tokens",
      `1790812800;1790899200;3;gpt-5;${counts.join(";")}`,
    ].join("\n");

  test.each<[string, string, string, string]>([
    ["1.000", "0", "0", 'input_tokens "1.000" may be thousands'],
    ["12.000", "0", "0", 'input_tokens "12.000" may be thousands'],
    ["1.234.567", "0", "0", 'input_tokens "1.234.567" may be thousands'],
    ["2000", "1.000", "0", 'input_cached_tokens "1.000" may be thousands'],
    ["2000", "0", "1.000", 'output_tokens "1.000" may be thousands'],
  ])(
    "a count of a file saved again by a German spreadsheet: %s, %s, %s",
    (input, cached, output, problem) => {
      const { charges } = read(resaved(input, cached, output));
      expect(charges.length).toBeGreaterThan(0);
      for (const charge of charges) expect(charge.problem).toContain(problem);
      expect(charges.map(({ quantity }) => quantity)).not.toContain("1");
    },
  );

  test("a float is a whole number still", () => {
    expect(read(resaved("1000.0", "0", "0")).charges).toMatchObject([
      { quantity: "1000", problem: null, listCost: "0.00125" },
    ]);
    expect(read(resaved("1000.000", "0.000", "0")).charges).toMatchObject([
      { quantity: "1000", problem: null, listCost: "0.00125" },
    ]);
  });

  test("complimentary tokens are a memo, batch goes before the tier", () => {
    expect(
      only(page(usage({ model: "gpt-5", input_tokens: 1000, service_tier: "incentivized-tier" }))),
    ).toMatchObject({ free: true, listCost: "0.00125", tier: "standard" });
    expect(
      only(page(usage({ model: "gpt-5", input_tokens: 1000, service_tier: "priority", batch: true }))),
    ).toMatchObject({ tier: "batch", listCost: "0.000625" });
  });

  test.each<[string, string, string | null]>([
    ["WAHR", "0.000625", null],
    ["FALSCH", "0.00125", null],
    ["VRAI", "0.000625", null],
    ["faux", "0.00125", null],
    ["VERDADERO", "0.000625", null],
    ["ИСТИНА", "0.000625", null],
    ["TRUE", "0.000625", null],
    ["1", "0.000625", null],
    ["ja", "0.00125", 'batch "ja" is neither true nor false: taken for false'],
  ])("a batch flag that a spreadsheet saved as %s", (batch, listCost, problem) => {
    const text = `start_time,end_time,num_model_requests,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens
1790812800,1790899200,1,gpt-5,${batch},default,1000,0,0`;
    expect(read(text).charges[0]).toMatchObject({ listCost, problem });
    const log = `date,model,batch,input_tokens\n2026-10-01,gpt-5,${batch},1000`;
    expect(read(log).charges[0]).toMatchObject({ listCost, problem });
  });

  test("the requests of a row decide its context, and 1 is certain", () => {
    const row = (num_model_requests: number | null): object =>
      page(
        usage({
          model: "gpt-5.4",
          input_tokens: 1_000_000,
          input_cached_tokens: 0,
          service_tier: "default",
          num_model_requests,
        }),
      );
    expect(only(row(1))).toMatchObject({
      context: "long",
      listCost: "5",
      upperCost: null,
      notes: [],
    });
    expect(only(row(2))).toMatchObject({
      context: "long",
      listCost: "5",
      upperCost: "5",
      notes: ["context-by-average"],
    });
    expect(only(row(10))).toMatchObject({ context: "short", listCost: "2.5", upperCost: "5" });
    expect(only(row(null))).toMatchObject({
      listCost: null,
      problem: expect.stringContaining("say how many requests") as string,
    });
    expect(only(page(usage({ model: "gpt-5.4", input_tokens: 272_000 })))).toMatchObject({
      context: "short",
      upperCost: null,
    });
  });

  test("a log without a column of requests has one a line; with one, a blank is left out", () => {
    const log = (header: string, row: string): object | undefined =>
      read(`model,input_tokens,date${header}\ngpt-5.4,300000,2026-10-01${row}`).charges[0];
    expect(log("", "")).toMatchObject({ context: "long", listCost: "1.5", requests: 1 });
    expect(log(",requests", ",")).toMatchObject({ listCost: null, requests: null });
    expect(log(",requests", ",2")).toMatchObject({ context: "short", listCost: "0.75", requests: 2 });
    expect(log(",requests", ",0")).toMatchObject({ listCost: null });
  });

  test("a row that is cut off, or has a field too many", () => {
    const problems = read(
      "model,input_tokens,output_tokens,date\ngpt-5,1,2\ngpt-5,1,2,2026-10-01,9\ngpt-5,1,2,2026-10-01",
    ).charges.map(({ problem }) => problem);
    expect(problems).toEqual([
      expect.stringContaining("3 of 4 fields"),
      expect.stringContaining("5 fields, its header 4"),
      null,
      null,
    ]);
  });

  test("a last line that breaks off within its times is no empty day", () => {
    const { charges } = read(`${sample("06")}1791244800,1791331200,2026-`);
    expect(charges[charges.length - 1]).toMatchObject({
      line: 15,
      problem: expect.stringContaining("cut off") as string,
    });
  });

  test("a line of a log that is no JSON", () => {
    const { charges, totals } = read(`${sample("16")}{"id": "resp_6", "obj`);
    expect(charges[charges.length - 1]).toMatchObject({
      line: 6,
      status: "unpriced",
      problem: expect.stringContaining("no JSON") as string,
    });
    expect(totals.unpricedRows).toBe(1);
  });

  test("a time that a spreadsheet has spoiled is read from its ISO column, or not at all", () => {
    const text =
      "start_time,end_time,start_time_iso,end_time_iso,model,input_tokens,output_tokens,num_model_requests\n";
    expect(read(`${text}1.79E+09,1.79E+09,2026-10-01T00:00:00+00:00,,gpt-5,1000,0,1`).charges).toMatchObject([
      { day: "2026-10-01", listCost: "0.00125" },
    ]);
    expect(read(`${text}1.79E+09,1.79E+09,,,gpt-5,1000,0,1`).charges).toMatchObject([
      { day: null, listCost: null, problem: expect.stringContaining("no time") as string },
    ]);
  });

  test("an endpoint and a legacy list that are not known", () => {
    expect(only(page({ object: "organization.usage.holograms.result", holograms: 3 }))).toMatchObject({
      status: "unrecognised",
      problem: 'usage of "holograms" is not known',
    });
    expect(
      read(
        JSON.stringify({
          object: "list",
          data: [],
          whisper_api_data: [],
          ft_data: [{ timestamp: 1730696460 }],
        }),
      ).charges,
    ).toMatchObject([{ status: "unrecognised", day: "2024-11-04" }]);
  });

  test("a period without usage", () => {
    expect(told(JSON.stringify({ object: "page", data: [], has_more: false }))).toContain("no results");
    expect(
      told(
        JSON.stringify({
          object: "page",
          data: [{ object: "bucket", start_time: 1790812800, results: [] }],
          has_more: false,
        }),
      ),
    ).toContain("no results");
    expect(
      told(
        "start_time,end_time,start_time_iso,end_time_iso\n1790812800,1790899200,2026-10-01T00:00:00+00:00,2026-10-02T00:00:00+00:00",
      ),
    ).toContain("no usage in the period");
  });

  test("the last two days may still change", () => {
    const { provisionalDays } = read(sample("06"), "2026-10-06" as never);
    expect(provisionalDays).toEqual(["2026-10-05"]);
    expect(read(sample("06"), "2026-10-03" as never).provisionalDays).toEqual([
      "2026-10-02",
      "2026-10-03",
      "2026-10-05",
    ]);
  });

  test("the free gigabyte of storage is one a day, not one a project", () => {
    const store = (project_id: string, gigabytes: number): object => ({
      object: "organization.usage.vector_stores.result",
      usage_bytes: gigabytes * 2 ** 30,
      project_id,
    });
    const { charges } = read(JSON.stringify(page(store("a", 0.25), store("b", 1.5), store("c", 1))));
    expect(charges.map(({ quantity }) => quantity)).toEqual(["0", "0.75", "1"]);
  });
});
