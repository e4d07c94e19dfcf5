import { findProvider } from "@pydantic/genai-prices";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FetchRequest, FetchResponse } from "../../../preview/services/environment";

export const PAGE_URL = "https://developers.openai.com/api/docs/pricing.md";
export const SECOND_URL =
  "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json";

/** OpenAI's price page of August 2026, as the repo keeps it. */
export const PAGE_2026_08 = readFileSync(
  path.resolve(__dirname, "../../../scripts/rates/inputs/pricing-page-2026-08.md"),
  "utf8",
);

/** The second source as it is on GitHub: a list of providers. */
export const SECOND = JSON.stringify([findProvider({ providerId: "openai" })]);

/** The page with lines replaced; fails where a line is not there, so that no test passes for want of a change. */
export function pageWith(...edits: readonly (readonly [line: string, by: string])[]): string {
  return edits.reduce((page, [line, by]) => {
    if (!page.includes(line)) throw new Error(`the page has no ${line}`);
    return page.replace(line, () => by);
  }, PAGE_2026_08);
}

/** A page with the same headings and columns, but of each table only the rows of some models, or else its first. */
export function pageOf(models: readonly string[], page = PAGE_2026_08): string {
  const isRow = (line: string | undefined): boolean => line?.startsWith("|") ?? false;
  const lines = page.split("\n");
  return lines
    .filter((line, index) => {
      const isBody = isRow(line) && isRow(lines[index - 1]) && isRow(lines[index - 2]);
      const isFirst = isBody && !isRow(lines[index - 3]);
      return !isBody || isFirst || models.includes(line.split("|")[1]?.trim() ?? "");
    })
    .join("\n");
}

const MARKDOWN = { "Content-Type": "text/markdown; charset=utf-8" };
const PLAIN = { "Content-Type": "text/plain; charset=utf-8" };

export function ok(text: string, headers: Readonly<Record<string, string>> = MARKDOWN): FetchResponse {
  return { status: 200, headers, text };
}

/** What the two addresses answer; `undefined` is no answer at all. */
export interface Internet {
  page: FetchResponse | Error;
  second: FetchResponse | Error;
  readonly requests: FetchRequest[];
}

export function internet(page = PAGE_2026_08, second = SECOND): Internet {
  return { page: ok(page), second: ok(second, PLAIN), requests: [] };
}

export function answerFrom(net: Internet): (request: FetchRequest) => FetchResponse {
  return (request) => {
    net.requests.push(request);
    const answer = request.url === PAGE_URL ? net.page : net.second;
    if (answer instanceof Error) throw answer;
    return answer;
  };
}
