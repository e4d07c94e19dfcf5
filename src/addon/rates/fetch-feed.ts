import { responseFault, tooLarge, type ResponseFault } from "../../feeds/response";
import type { FeedSource } from "../../feeds/sources";
import { problem } from "../problem";

const KEPT = "The rates in use stay as they are.";
const LATER = `${KEPT} Try again in a few minutes.`;

/**
 * Reads the text of a source. Nothing is sent but the request itself. Whatever comes instead of the text is a problem in
 * plain words; redirects are not followed, since they could lead to another host.
 */
export function fetchFeed(source: FeedSource): string {
  const response = request(source);
  const fault = responseFault(source, response.getResponseCode(), response.getHeaders());
  if (fault) throw faultProblem(source, fault);
  return response.getContentText("UTF-8");
}

function request(source: FeedSource): GoogleAppsScript.URL_Fetch.HTTPResponse {
  const { url, name } = source;
  try {
    return UrlFetchApp.fetch(url, { muteHttpExceptions: true, followRedirects: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/timed?[ -]?out|deadline/i.test(reason)) {
      throw problem("timeout", `${name} did not answer in time.`, LATER, true);
    }
    if (/too large|exceed|size limit/i.test(reason)) throw faultProblem(source, tooLarge(source));
    throw problem(
      "unreachable",
      `${name} could not be reached.`,
      `${KEPT} Check the internet connection, then try again.`,
      true,
    );
  }
}

function faultProblem({ url }: FeedSource, { code, message, passes }: ResponseFault): Error {
  const advice = passes
    ? LATER
    : `${KEPT} RateSheet reads only ${url}; look for a newer version of RateSheet.`;
  return problem(code, message, advice, passes);
}
