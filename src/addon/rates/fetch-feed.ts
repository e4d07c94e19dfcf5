import { problem } from "../problem";

/** An address that RateSheet may read, and what it must give. */
export interface FeedAddress {
  readonly url: string;
  /** As a sentence begins with it: `OpenAI's price page`. */
  readonly name: string;
  readonly largest: number;
  readonly contentTypes: readonly string[];
}

const KEPT = "The rates in use stay as they are.";
const LATER = `${KEPT} Try again in a few minutes.`;

/**
 * Reads the text at an address. Nothing is sent but the request itself. Whatever comes instead of the text is a problem
 * in plain words; redirects are not followed, since they could lead to another host.
 */
export function fetchFeed(address: FeedAddress): string {
  const response = request(address);
  checkAnswer(address, response.getResponseCode(), response.getHeaders());
  return response.getContentText("UTF-8");
}

/** Refuses an answer that is not the text: by its status, its content type or its declared size. */
export function checkAnswer(address: FeedAddress, status: number, headers: object): void {
  checkStatus(address, status);
  checkHeaders(address, headers);
}

function request({ url, name }: FeedAddress): GoogleAppsScript.URL_Fetch.HTTPResponse {
  try {
    return UrlFetchApp.fetch(url, { muteHttpExceptions: true, followRedirects: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/timed?[ -]?out|deadline/i.test(reason)) {
      throw problem("timeout", `${name} did not answer in time.`, LATER, true);
    }
    if (/too large|exceed|size limit/i.test(reason)) throw tooLarge(name);
    throw problem(
      "unreachable",
      `${name} could not be reached.`,
      `${KEPT} Check the internet connection, then try again.`,
      true,
    );
  }
}

function checkStatus({ name, url }: FeedAddress, status: number): void {
  if (status === 200) return;
  if (status >= 300 && status < 400) {
    throw problem(
      "status",
      `${name} has moved: its address answers with a redirect (HTTP ${status}).`,
      `${KEPT} RateSheet reads only ${url}; look for a newer version of RateSheet.`,
    );
  }
  if (status === 404 || status === 410) {
    throw problem("status", `${name} is no longer at its address (HTTP ${status}).`, LATER, true);
  }
  throw problem("status", `${name} cannot be read just now: its server answers HTTP ${status}.`, LATER, true);
}

function checkHeaders({ name, largest, contentTypes }: FeedAddress, headers: object): void {
  const type = header(headers, "content-type").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !contentTypes.includes(type)) {
    const what = type === "text/html" ? "a web page (HTML)" : `something else (${type.slice(0, 60)})`;
    throw problem("unreadable", `${name} came back as ${what} instead of its text.`, LATER, true);
  }
  if (Number(header(headers, "content-length")) > largest) throw tooLarge(name);
}

function tooLarge(name: string): Error {
  return problem("unreadable", `${name} is far larger than a price list is.`, LATER, true);
}

/** Names of headers are written in any case. */
function header(headers: object, wanted: string): string {
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === wanted) return String(value);
  }
  return "";
}
