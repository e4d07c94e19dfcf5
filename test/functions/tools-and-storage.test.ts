import type { Argument, Cell } from "../../src/functions/definition";
import { call } from "../support/call";

const SEED = "2025-10-15";
const LATER = "2026-08-31";
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("OPENAI_TOOL_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_TOOL_COST", args);

  test.each<[string, Argument[], unknown]>([
    ["calls alone", ["web-search", 1000, "", "", SEED], 10],
    ["content at the model's input price", ["web-search", 1000, "gpt-5", 2_000_000, SEED], 12.5],
    ["a block of 8,000 tokens a call", ["web-search", 1000, "gpt-4o-mini", "", SEED], 11.2],
    ["whatever was read", ["web-search", 1000, "gpt-4.1-mini", 99_000_000, SEED], 13.2],
    ["a snapshot too", ["web-search", 1, "gpt-4.1-mini-2025-04-14", "", SEED], 0.0132],
    ["preview, reasoning", ["web-search-preview", 1000, "o3", 1_000_000, SEED], 12],
    ["preview, not reasoning: content is free", ["web-search-preview", 1000, "gpt-4o", 5_000_000, SEED], 25],
    ["no block with preview", ["web-search-preview", 1000, "gpt-4o-mini", "", SEED], 25],
    ["preview by its full name", ["web-search-preview-non-reasoning", 1000, "", "", SEED], 25],
    ["the API's spelling", ["web_search_preview", 1000, "gpt-4o", "", SEED], 25],
    ["the API's dated type", ["web_search_preview_2025_03_11", 1000, "gpt-4o", "", SEED], 25],
    ["its dated type without preview", ["web_search_2025_08_26", 1000, "gpt-4o", "", SEED], 10],
    ["images", ["image-web-search", 1000, "gpt-4.1-mini", 1_000_000, LATER], 10.4],
    ["file search calls", ["file-search", 1000, "", "", SEED], 2.5],
    ["sessions until 2026-06-01", ["code-interpreter", 3, "", "", "2026-06-01"], 0.09],
    ["then 20 minutes of 1 GB", ["code-interpreter", 20, "", "", "2026-06-02"], 0.03],
    ["five minutes at least", ["code-interpreter", 3, "", "", LATER], 0.0075],
    ["per container", ["code-interpreter", column(3, 7.5), "", "", LATER], column(0.0075, 0.01125)],
    ["4 GB", ["code-interpreter-4gb", 20, "", "", LATER], 0.12],
    ["4 GB, by the session until 2026-06-02", ["code-interpreter-4gb", 2, "", "", "2026-04-15"], 0.24],
    ["16 GB", ["code-interpreter-16gb", 20, "", "", LATER], 0.48],
    ["64 GB", ["code-interpreter-64gb", 20, "", "", LATER], 1.92],
    ["web search by context size", ["web-search-preview-low", 1000, "", "", "2025-05-01"], 30],
    ["nothing used", ["web-search", 0], 0],
    [
      "a table of tools",
      [
        column("file-search", "", "web-search"),
        column(1000, "", 1000),
        column("", "", "gpt-4o-mini"),
        "",
        SEED,
      ],
      column(2.5, "", 11.2),
    ],
  ])("%s", (_name, args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [["web-serch", 1], 'unknown tool "web-serch". It must be one of web-search, image-web-search,'],
    [["chatkit", 1], '"chatkit" is billed for storage: use OPENAI_STORAGE_COST.'],
    [["web-search-preview", 1], 'model is a blank, but the price of "web-search-preview" depends on whether'],
    [
      ["web-search-preview", 1, "gpt-5-search-api"],
      'it is not known whether "gpt-5-search-api" is a reasoning model',
    ],
    [
      ["web-search", 1, "ft:gpt-4.1-mini:acme::id", 8000, SEED],
      'whether it does so for "ft:gpt-4.1-mini" is not published. Leave model out to price the calls alone',
    ],
    [
      ["web-search-preview-non-reasoning", 1, "o3"],
      '"o3" is a reasoning model: its tool is "web-search-preview".',
    ],
    [["web-search", 1, "", 500], "model is a blank, but 500 content_tokens are billed at its input price."],
    [
      ["file-search", 1, "gpt-5", 500],
      'content_tokens is 500, but "file-search" is no web search: leave it blank.',
    ],
    [["web-search", 1.5], "quantity is 1.5, but calls are counted whole."],
    [["code-interpreter", 1.5, "", "", SEED], "quantity is 1.5, but sessions are counted whole."],
    [["web-search", -1], "quantity is -1"],
    [
      ["web-search-preview", 1, "gpt-4o", "", "2025-05-01"],
      "web search in preview was priced by its search context size then. Its tools are web-search-preview-high, web-search-preview-low",
    ],
    [["code-interpreter-4gb", 1, "", "", SEED], "its first known one is from 2025-11-03"],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(message));
});

describe("OPENAI_STORAGE_COST", () => {
  const cost = (...args: Argument[]): unknown => call("OPENAI_STORAGE_COST", args);

  test.each<[Argument[], unknown]>([
    [["file-search", 2.5, 30, SEED], 4.5],
    [["file-search", 1, 30, SEED], 0],
    [["file-search", 0.5, 30, SEED], 0],
    [["file_search", 11, 0.5, SEED], 0.5],
    [["chatkit", 3, 10, "2025-10-31"], 0],
    [["chatkit", 3, 10, "2025-11-01"], 2],
    [["file-search", column(2, "", 3), column(1, "", 1), LATER], column(0.1, "", 0.2)],
    // 5 × 2^30 bytes, of which one gigabyte is free
    [["file-search", (5 * 2 ** 30) / 2 ** 30, 1, LATER], 0.4],
  ])("%j costs %j", (args, expected) => expect(cost(...args)).toEqual(expected));

  test.each<[Argument[], string]>([
    [["web-search", 2, 1], 'tool is "web-search", but storage is billed for file-search, chatkit.'],
    [["file-search", -1, 1], "gigabytes is -1"],
    [["file-search", 1, "month"], 'days is "month"'],
    [[5, 1, 1], "tool is 5, but must be text."],
  ])("%j", (args, message) => expect(() => cost(...args)).toThrow(`OPENAI_STORAGE_COST: ${message}`));
});
