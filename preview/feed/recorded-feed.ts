import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Feed, FeedError } from "../server/feed";

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
export const recordedFeed: Feed = async ({ url }) => {
  const recording = RECORDINGS.get(url);
  if (!recording) throw new FeedError(`There is no recording of ${url}.`);
  const text = await readFile(path.join(import.meta.dirname, recording.file), "utf8");
  return { status: 200, headers: { "content-type": recording.type }, text };
};
