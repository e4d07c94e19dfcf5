import { serverCode } from "../../../src/addon/server-file";
import { GENAI_PRICES_URL } from "../../../src/feeds/genai-prices";
import { OFFICIAL_PAGE_URL } from "../../../src/feeds/official-page";
import { type Check, valueOf } from "../desk";

/** The two price lists, as Google's servers reach them. */
export const feeds: Check = {
  id: "price lists",
  title: "The price lists on the internet",
  steps: [
    (desk) => {
      for (const url of [OFFICIAL_PAGE_URL, GENAI_PRICES_URL]) {
        const answer = UrlFetchApp.fetch(url, { muteHttpExceptions: true, followRedirects: false });
        const headers = answer.getHeaders() as Record<string, string>;
        const type = headers["Content-Type"] ?? headers["content-type"] ?? "not told";
        desk.must(`${url}: status`, 200, answer.getResponseCode(), type);
        const length = answer.getContentText().length;
        desk.must(`${url}: more than 10,000 characters`, true, length > 10_000, `${length} characters`);
      }
    },
    (desk) => {
      const { source, secondSource, counts, left } = valueOf(serverCode().server.checkForUpdates());
      const { added, changed, ended, unchanged } = counts;
      const words = `${added} new, ${changed} changed, ${ended} ended, ${unchanged} unchanged; ${left.length} not read`;
      desk.must(
        "the price page is read",
        true,
        added + changed + unchanged > 100,
        `${source.title}: ${words}`,
      );
      desk.must("the second source is read", "read", secondSource.state);
    },
  ],
};
