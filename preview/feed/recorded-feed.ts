import { readFileSync } from "node:fs";
import path from "node:path";
import { FeedError } from "../server/feed";
import type { FetchRequest, FetchResponse } from "../services/environment";

interface Recording {
  readonly file: string;
  readonly type: string;
}

const RECORDINGS: ReadonlyMap<string, Recording> = new Map([
  [
    "https://developers.openai.com/api/docs/pricing.md",
    { file: "recorded-pricing.md", type: "text/markdown; charset=utf-8" },
  ],
  [
    "https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json",
    { file: "recorded-genai-prices.json", type: "text/plain; charset=utf-8" },
  ],
]);

/** The feeds as recorded in this folder: a changed price, a new model and a suspicious change, without internet. */
export function recordedAnswer(folder: string, { url }: FetchRequest): FetchResponse {
  const recording = RECORDINGS.get(url);
  if (!recording) throw new FeedError(`There is no recording of ${url}.`);
  const text = readFileSync(path.join(folder, recording.file), "utf8");
  return { status: 200, headers: { "content-type": recording.type }, text };
}
