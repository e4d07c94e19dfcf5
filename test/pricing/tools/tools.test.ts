import type { Day } from "../../../src/pricing/day";
import { codeInterpreterUse } from "../../../src/pricing/tools/code-interpreter";
import { billedGigabyteDays } from "../../../src/pricing/tools/storage";
import { reasons } from "../../../src/pricing/tools/tool-models";
import { searchContent, type SearchContent, type SearchTool } from "../../../src/pricing/tools/web-search";

const BLOCK: SearchContent = { kind: "block", tokensPerCall: 8000 };

/** OpenAI, price page, 2025-10. */
test.each<[SearchTool, string, SearchContent]>([
  ["web-search", "gpt-5", { kind: "input" }],
  ["web-search", "gpt-4o-mini", BLOCK],
  ["web-search", "gpt-4.1-mini", BLOCK],
  ["web-search", "gpt-4.1-nano", { kind: "input" }],
  ["image-web-search", "gpt-4.1-mini", { kind: "input" }],
  ["image-web-search", "ft:gpt-4.1-mini", { kind: "input" }],
  ["web-search", "ft:gpt-4.1", { kind: "input" }],
  ["web-search-preview", "o3", { kind: "input" }],
  ["web-search-preview-non-reasoning", "gpt-4o-mini", { kind: "free" }],
])("content of %s with %s is billed as %j", (tool, model, content) => {
  expect(searchContent(tool, model)).toEqual(content);
});

test.each([
  ["gpt-5", true],
  ["o4-mini", true],
  ["gpt-6.2-astra", true],
  ["gpt-4o", false],
  ["gpt-5-chat-latest", false],
  ["gpt-5-search-api", undefined],
])("%s reasons: %j", (model, expected) => {
  expect(reasons(model)).toBe(expected);
});

/** $0.03 a session until 2026-06-02, then minutes of a container, five at least (OpenAI). */
test.each<[string, number, string, string, number]>([
  ["code-interpreter", 3, "2026-06-01", "session", 3],
  ["code-interpreter", 3, "2026-06-02", "container_minute_1gb", 5],
  ["code-interpreter", 20, "2026-06-02", "container_minute_1gb", 20],
  ["code-interpreter", 5.5, "2026-06-02", "container_minute_1gb", 5.5],
  ["code-interpreter", 0, "2026-06-02", "container_minute_1gb", 0],
  ["code-interpreter-4gb", 1, "2026-08-31", "container_minute_4gb", 5],
  ["code-interpreter-64gb", 60, "2026-08-31", "container_minute_64gb", 60],
])("%s × %d on %s is billed as %s × %d", (tool, quantity, day, meter, billed) => {
  expect(codeInterpreterUse(tool, quantity, day as Day)).toEqual({ meter, quantity: billed });
});

test("another tool is not Code Interpreter", () => {
  expect(codeInterpreterUse("file-search", 1, "2026-08-31" as Day)).toBeUndefined();
});

/** The first gigabyte is free (OpenAI, price pages). */
test.each<[string, number, number, string | undefined]>([
  ["file-search", 2.5, 30, "45"],
  ["file-search", 1, 30, "0"],
  ["file-search", 0.2, 30, "0"],
  ["chatkit", 1.1, 3, "0.3"],
  ["web-search", 2, 3, undefined],
])("%s: %d GB for %d days is %s GB-days", (tool, gigabytes, days, billed) => {
  expect(billedGigabyteDays(tool, gigabytes, days)?.toString()).toBe(billed);
});
