import { readFileSync } from "node:fs";
import path from "node:path";
import type { Argument, Cell } from "../../src/functions/definition";
import { call, host } from "../support/call";
import { lineItems } from "./support/line-items";

const DAY = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const text = (value: unknown): string => JSON.stringify(value);

const answer = { model: "gpt-5", created_at: 1788134400, usage: { input_tokens: 1000, output_tokens: 100 } };

describe("OPENAI_USAGE_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_USAGE_COST", args);

  test("prices a log in one call, each row with its own model, tier and day", () => {
    const log = readFileSync(path.join(__dirname, "../data/usage/samples/16-responses-log.jsonl"), "utf8")
      .trim()
      .split("\n");
    expect(cost(column(...log, ""))).toEqual(column(0.0366, 1.5225, 0.0012892, 0.0156, 0.01666, ""));
  });

  test.each<[string, Argument[], unknown]>([
    ["model, tier and day of the answer", [text(answer)], 0.00225],
    ["another model", [text(answer), "gpt-5-mini"], 0.00045],
    ["another tier", [text(answer), "", "batch"], 0.001125],
    ["the tier of the answer", [text({ ...answer, service_tier: "flex" })], 0.001125],
    ["default is standard", [text({ ...answer, service_tier: "default" })], 0.00225],
    // o3 cost $10 until 2025-06-10.
    [
      "the day of the answer",
      [text({ model: "o3", created: 1749427200, usage: { prompt_tokens: 1000, completion_tokens: 0 } })],
      0.01,
    ],
    [
      "another day",
      [
        text({ model: "o3", created: 1749427200, usage: { prompt_tokens: 1000, completion_tokens: 0 } }),
        "",
        "",
        DAY,
      ],
      0.002,
    ],
    [
      "a failed line of a batch",
      [text({ custom_id: "a", response: null, error: { code: "batch_expired" } })],
      0,
    ],
    ["one that was answered with an error", [text({ custom_id: "a", response: { status_code: 429 } })], 0],
    ["a blank", ["", "gpt-5"], ""],
    ["the last chunk of a stream", [`data: ${text(answer)}`], 0.00225],
    [
      "the last event of a stream",
      [`event: response.completed\ndata: ${text({ type: "response.completed", response: answer })}\n`],
      0.00225,
    ],
    ["text out of a file with a byte order mark", [`\ufeff${text(answer)}`], 0.00225],
    ["models beside it", [text(answer.usage), [["gpt-5", "gpt-5-mini"]], "", DAY], [[0.00225, 0.00045]]],
  ])("%s", (_what, args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[string, Argument[], string]>([
    ["no JSON", ["not json", "gpt-5"], 'usage is "not json", but must be JSON'],
    ["Python's own words", ["{'input_tokens': 1}", "gpt-5"], "double quotes"],
    ["cut off", ['{"input_tokens": 1', "gpt-5"], "It breaks off"],
    ["quotes doubled by a CSV file", ['{""usage"":{""input_tokens"":1}}', "gpt-5"], "quotes is doubled"],
    ["the whole field of one", ['"{""usage"":{""input_tokens"":1}}"', "gpt-5"], "quotes is doubled"],
    ["escaped quotes", ['{\\"usage\\":{}}', "gpt-5"], "quotes are escaped"],
    ["a number", [5, "gpt-5"], "usage is 5, but must be text"],
    ["no model", [text(answer.usage)], "model is a blank, and the answer names none"],
    ["an unknown model", [text({ ...answer, model: "gpt5" })], 'unknown model "gpt5"'],
    [
      "capacity",
      [text({ ...answer, service_tier: "scale" })],
      'service_tier is "scale", which has no list price',
    ],
    ["complimentary tokens", [text({ ...answer, service_tier: "incentivized-tier" })], "has no list price"],
    ["an unknown tier", [text({ ...answer, service_tier: "gold" })], 'service_tier is "gold"'],
    [
      "an unknown field",
      [text({ input_tokens: 10, output_tokens: 5, video_tokens: 7 }), "gpt-5"],
      "usage has video_tokens",
    ],
    ...[
      { response: null, error: null },
      { response: null },
      { error: null },
      { response: {}, error: {} },
      { response: { status_code: 200, body: null }, error: null },
    ].map((line): [string, Argument[], string] => [
      `a line of a batch with ${JSON.stringify(line)}`,
      [text({ custom_id: "a", ...line }), "gpt-5"],
      "neither an answer nor an error",
    ]),
    ["nothing", [], "no argument is given"],
  ])("%s is an error", (_what, args, message) => expect(() => cost(...args)).toThrow(message));

  test("shows a problem in its row when asked to", () => {
    const rows = column(text(answer), "no", text(answer));
    expect(() => cost(rows)).toThrow("1 of 3 rows has a problem. row 2 of usage: usage is");
    expect(cost(rows, "", "", "", "", "show")).toEqual(
      column(0.00225, expect.stringMatching(/^Problem: usage is "no"/) as string, 0.00225),
    );
  });
});

describe("OPENAI_LINE_ITEM", () => {
  const known = lineItems().filter(({ model, meter }) => model !== "" && meter !== "");
  const given = host();

  test("gives what OPENAI_CHARGE takes for every line that has a model and a meter", () => {
    const lines = known.filter(({ meter }) => meter !== "image");
    const rows = call("OPENAI_LINE_ITEM", [column(...lines.map((line) => line.text))], given);
    expect(rows).toEqual(
      lines.map(({ model, meter, tier, context }) => [
        model,
        context === "long" ? `long_${meter}` : meter,
        tier,
        context,
      ]),
    );
  });

  test("names the picture of a line of dall-e 3 by quality and size", () => {
    expect(call("OPENAI_LINE_ITEM", ["dall-e 3, standard, 1024x1792, 1792x1024"], given)).toEqual([
      ["dall-e-3", "image_standard_1792x1024", "standard", "any"],
    ]);
  });

  test("one part, a column of parts, blanks", () => {
    expect(call("OPENAI_LINE_ITEM", ["whisper", "model"], given)).toBe("whisper-1");
    expect(call("OPENAI_LINE_ITEM", ["whisper", column("Meter", "tier")], given)).toEqual(
      column("minute", "standard"),
    );
    expect(call("OPENAI_LINE_ITEM", [column("whisper", "", "tts hd"), "model"], given)).toEqual(
      column("whisper-1", "", "tts-1-hd"),
    );
    expect(call("OPENAI_LINE_ITEM", [column("whisper", "")], given)).toEqual([
      ["whisper-1", "minute", "standard", "any"],
      ["", "", "", ""],
    ]);
  });

  test("a line that is not recognised says so in its row, and OPENAI_CHARGE says the same in its own", () => {
    const lines = column("gpt-5-2025-08-07, input", "some new thing", "");
    const part = (what: string): Argument => call("OPENAI_LINE_ITEM", [lines, what, "show"], given);
    const why =
      'Problem: text is "some new thing", which is not recognised: it names no model and meter in the way of a cost export. Its money counts all the same.';
    expect(part("model")).toEqual(column("gpt-5", why, ""));
    const args = [part("model"), part("meter"), column(1_000_000, 1_000_000, ""), part("tier"), "2026-10-01"];
    // $1.25 per million.
    expect(call("OPENAI_CHARGE", [...args, "", "show"], given)).toEqual(column(1.25, why, ""));
    expect(() => call("OPENAI_CHARGE", args, given)).toThrow(
      'row 2 of model: text is "some new thing", which is not recognised',
    );
    expect(() => call("OPENAI_LINE_ITEM", [lines, "model"], given)).toThrow(
      'or give on_problem "show" to see each problem in its row and the parts of the others.',
    );
  });

  test("a cost file is priced by formula: line item, quantity, list cost", () => {
    const [[model, meter, tier]] = call(
      "OPENAI_LINE_ITEM",
      ["gpt-5.4-2026-03-05, output, long context"],
      given,
    ) as [Cell[]];
    // 30,000 × $22.50 per 1M.
    expect(call("OPENAI_CHARGE", [model, meter, 30_000, tier, "2026-10-01"])).toBe(0.675);
  });

  test.each<[Argument[], string]>([
    [["some new service"], 'text is "some new service", which is not recognised'],
    [["flex | gpt-5-mini"], "not recognised"],
    [["whisper", "price"], 'part is "price", but must be one of model, meter, tier, context'],
    [[[["whisper", "tts hd"]]], "text has several columns"],
    [[5], "text is 5, but must be text"],
    [[], "no argument is given"],
  ])("%j is an error", (args, message) =>
    expect(() => call("OPENAI_LINE_ITEM", args, given)).toThrow(message),
  );
});
