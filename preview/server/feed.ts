import type { FetchRequest, FetchResponse } from "../services/environment";

/** Answers the add-on's requests: from the internet, or from wherever a feed is kept. Throws a FeedError. */
export type Feed = (request: FetchRequest) => Promise<FetchResponse>;

/** Why there is no answer, in words for the person in front of the sidebar. */
export class FeedError extends Error {}

/** The hosts of the price feeds; nothing else is ever asked. */
const HOSTS: ReadonlySet<string> = new Set(["developers.openai.com", "raw.githubusercontent.com"]);

const TIMEOUT = 20_000;
/** UrlFetchApp refuses more than this. */
const LARGEST = 50 * 1024 * 1024;

/** Refuses what is no request to one of the two hosts. */
function requireFeedAddress(url: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== "https:" || !HOSTS.has(address.hostname)) {
    throw new FeedError(
      `The local spreadsheet fetches from ${[...HOSTS].join(" and ")} only, not from ${url}.`,
    );
  }
}

/** The feeds as they are on the internet now. */
export const liveFeed: Feed = async ({ url, method, headers }) => {
  requireFeedAddress(url);
  if (method !== "get") throw new FeedError("The local spreadsheet makes GET requests only.");
  try {
    // A redirect could lead to another host; the add-on does not ask for it to be followed either.
    const response = await fetch(url, {
      headers: { ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const body = await response.arrayBuffer();
    if (body.byteLength > LARGEST) throw new FeedError(`The answer of ${url} is larger than 50 MB.`);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: new TextDecoder().decode(body),
    };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (error instanceof Error && error.name === "TimeoutError") {
      throw new FeedError(
        `Timeout: ${new URL(url).hostname} did not answer within ${TIMEOUT / 1000} seconds.`,
      );
    }
    throw new FeedError(
      `No internet: ${new URL(url).hostname} could not be reached. Check the connection and try again.`,
    );
  }
};
