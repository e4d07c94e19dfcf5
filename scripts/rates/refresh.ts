import { join } from "node:path";
import { parseArgs } from "node:util";
import { acceptedModels, reviewFeeds } from "../../src/feeds/review";
import { OFFICIAL_PAGE, SECOND_SOURCE } from "../../src/feeds/sources";
import { parseDay, utcDay, type Day } from "../../src/pricing/day";
import { buildTable } from "./build";
import { importRates } from "./import-rates";
import { withoutSentences } from "./kept-page";
import { refreshReport } from "./refresh-report";
import { keepRefresh, openaiPart, secondRates, type Refresh } from "./refreshes";
import { readSource } from "./read-source";

const USAGE = `npm run rates:refresh -- [--from DAY] [--accept MODEL,…] [--dry-run] [--page FILE] [--second FILE]

  Reads OpenAI's price page and genai-prices, compares them with the bundled table by the sidebar's own pipeline, keeps
  the figures of what was read under scripts/rates/inputs/refreshes, and writes src/pricing/data anew: a diff to review.
  Prints what is taken, what is left out as doubtful and what was not read, as Markdown.

  --from DAY      the first day of changed prices (default: today, UTC)
  --accept MODEL  apply the changes of this model in spite of the doubts that are printed; several by commas
  --dry-run       print the differences, write nothing
  --page FILE     read the page from a file instead
  --second FILE   read genai-prices from a file instead`;

const INPUTS = join(import.meta.dirname, "inputs");

interface Options {
  readonly from: Day;
  readonly accepted: readonly string[];
  readonly isDryRun: boolean;
  readonly page: string | undefined;
  readonly second: string | undefined;
}

class UsageError extends Error {}

function readOptions(today: Day): Options {
  const { values } = parseArgs({
    options: {
      from: { type: "string", default: today },
      accept: { type: "string", default: "" },
      "dry-run": { type: "boolean", default: false },
      page: { type: "string" },
      second: { type: "string" },
    },
  });
  const from = parseDay(values.from);
  if (from === undefined) throw new UsageError(`--from takes a day such as 2026-08-31, not ${values.from}.`);
  return {
    from,
    accepted: values.accept.split(",").filter((model) => model !== ""),
    isDryRun: values["dry-run"],
    page: values.page,
    second: values.second,
  };
}

async function readSecond(file: string | undefined): Promise<string | null> {
  try {
    return openaiPart(await readSource(SECOND_SOURCE, file));
  } catch (error) {
    console.error(`${SECOND_SOURCE.name} could not be read: ${words(error)}`);
    return null;
  }
}

async function main(): Promise<void> {
  const today = utcDay(new Date());
  const options = readOptions(today);
  const refresh: Refresh = {
    read: today,
    from: options.from,
    accepted: options.accepted,
    page: await readSource(OFFICIAL_PAGE, options.page),
    second: await readSecond(options.second),
  };
  const { rates: official, canonical } = buildTable(INPUTS);
  const second = secondRates(refresh, canonical);
  const review = reviewFeeds({
    page: refresh.page,
    second,
    inUse: { official, overrides: [], newer: null },
    day: today,
    canonical,
  });
  if (!review.ok) throw new Error(review.failure.message);
  const accepted = acceptedModels(review.value, options.accepted);
  console.log(
    refreshReport({ review: review.value, accepted, from: options.from, secondWasRead: second !== null }),
  );
  console.log("");
  if (accepted.size === 0 || options.isDryRun) {
    console.log("Nothing is written.");
    return;
  }
  keepRefresh(INPUTS, { ...refresh, page: withoutSentences(refresh.page, canonical) });
  importRates(INPUTS);
  console.log(
    "Written. Review the diff of src/pricing/data and of the texts that were kept, and commit them together.",
  );
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error);
  console.error(isUsage ? `${words(error)}\n\n${USAGE}` : words(error));
  process.exit(1);
});
