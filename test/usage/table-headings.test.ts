import { bundledTable } from "../../src/pricing/bundled";
import { recognizeTable, type Cells, type TableMapping } from "../../src/usage/table/recognize-table";
import { priceTable } from "../support/usage/price-table";
import { TODAY } from "./support/samples";

const mapped = (cells: Cells): TableMapping => recognizeTable(cells, bundledTable());
const costs = (cells: Cells): (string | null)[] =>
  priceTable(cells, mapped(cells), bundledTable(), TODAY).map(({ cost }) => cost);

// What people head their columns with: LiteLLM, Langfuse, Helicone and pandas write flattened names; the rest is by hand.
test.each<[string, string | undefined]>([
  ["of these cached", "cached"],
  ["thereof from cache", "cached"],
  ["Davon aus Cache", "cached"],
  ["Gecachte Eingabe-Tokens", "cached"],
  ["usage.prompt_tokens_details.cached_tokens", "cached"],
  ["cache_read_input_tokens", "cached"],
  ["promptCacheHitTokens", "cached"],
  ["cache_creation_input_tokens", "cache_writes"],
  ["Tokens written to cache", undefined],
  ["usage.prompt_tokens", "input"],
  ["Total prompt tokens", "input"],
  ["inputTokens", "input"],
  ["Eingabetokens gesamt", "input"],
  ["response.usage.output_tokens", "output"],
  ["Completion toks", "output"],
  ["tokens generated", "output"],
  ["Response (tokens)", "output"],
  ["Anzahl Anfragen", "requests"],
  ["No. of API calls", "requests"],
  ["# requests", "requests"],
  // Another thing than it seems at first.
  ["uncached input tokens", undefined],
  ["input tokens not cached", undefined],
  ["prompt_cache_miss_tokens", undefined],
  ["input_audio_tokens", undefined],
  ["image input tokens", undefined],
  ["Prompt text", undefined],
  ["Prompt name", undefined],
  ["prompt_id", undefined],
  ["cached share", undefined],
  ["cached %", undefined],
  ["Avg input tokens", undefined],
  ["Ø Eingabe-Tokens", undefined],
  ["input tokens / request", undefined],
  ["input tokens per request", undefined],
  ["max output tokens", undefined],
  ["output token limit", undefined],
  ["reasoning output tokens", undefined],
  ["batch input tokens", undefined],
  ["Input tokens (k)", undefined],
  ["input tokens in thousands", undefined],
  ["input price", undefined],
  ["Response code", undefined],
  ["Output quality", undefined],
  ["failed requests", undefined],
  ["input and output tokens", undefined],
  ["total tokens", undefined],
  ["ephemeral_5m_input_tokens", undefined],
])("%s counts %s", (heading, role) => {
  const { columns } = mapped([
    ["Model", "x", heading],
    ["gpt-5", "a", 100],
    ["gpt-5", "b", "1,200"],
    ["gpt-5", "c", ""],
  ]);
  expect(Object.keys(columns).filter((name) => name !== "model")).toEqual(role === undefined ? [] : [role]);
});

test("telling words count only above numbers, after whole names, and never where two columns say the same", () => {
  const tells = (...cells: Cells): Pick<TableMapping, "columns" | "twice"> => {
    const { columns, twice } = mapped(cells);
    return { columns, twice };
  };
  expect(
    tells(
      ["Model", "Prompt used", "Completion"],
      ["gpt-5", "Hello", 1],
      ["gpt-5", "3", 1],
      ["gpt-5", "x", 1],
    ),
  ).toEqual({ columns: { model: 0, output: 2 }, twice: [] });
  expect(tells(["Model", "All input tokens", "Input"], ["gpt-5", 10, 20])).toEqual({
    columns: { model: 0, input: 2 },
    twice: [],
  });
  expect(tells(["Model", "Input tokens Jan", "Input tokens Feb"], ["gpt-5", 10, 20])).toEqual({
    columns: { model: 0, input: 1 },
    twice: ["input"],
  });
  // A log that keeps the prompts themselves beside their tokens.
  expect(tells(["Model", "Prompt", "prompt_tokens"], ["gpt-5", "Write a poem", 20])).toEqual({
    columns: { model: 0, input: 2 },
    twice: [],
  });
  expect(
    costs([
      ["Notes on usage"],
      ["llm", "usage.prompt_tokens", "usage.prompt_tokens_details.cached_tokens", "usage.completion_tokens"],
      ["gpt-5", 1000, 1000, 0],
    ]),
    // $0.125 per million.
  ).toEqual(["0.000125"]);
});
