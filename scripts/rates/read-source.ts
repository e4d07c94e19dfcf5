import { readFileSync } from "node:fs";
import { responseFault } from "../../src/feeds/response";
import type { FeedSource } from "../../src/feeds/sources";

const TIMEOUT_MS = 30_000;

/** The text of a source: from its address, or from a file in its place. Throws what is wrong with the answer. */
export async function readSource(source: FeedSource, file: string | undefined): Promise<string> {
  if (file !== undefined) return readFileSync(file, "utf8");
  const response = await request(source);
  const fault = responseFault(source, response.status, Object.fromEntries(response.headers));
  if (fault) throw new Error(fault.message);
  return response.text();
}

async function request({ url, name }: FeedSource): Promise<Response> {
  try {
    return await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError";
    const what = isTimeout ? "did not answer in time" : "could not be reached";
    throw new Error(`${name} ${what}. Check the internet connection, or give a file instead.`, {
      cause: error,
    });
  }
}
