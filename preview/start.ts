import path from "node:path";
import { recordedAnswer } from "./feed/recorded-feed";
import { type Feed, liveFeed } from "./server/feed";
import { openBrowser } from "./server/open-browser";
import { readOptions, USAGE, UsageError } from "./server/options";
import { pageFiles } from "./server/page-files";
import { serve } from "./server/serve";

const recordedFeed: Feed = (request) =>
  Promise.resolve(recordedAnswer(path.join(import.meta.dirname, "feed"), request));

/** `npm start`: serves the local spreadsheet until Ctrl-C. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const feed = options.feed === "recorded" ? recordedFeed : liveFeed;
  const preview = await serve(await pageFiles(), feed, options.port);
  if (preview.port !== options.port)
    console.log(`Port ${options.port} is taken, so this is ${preview.port}.`);
  console.log(`The local spreadsheet is at ${preview.address}  (Ctrl-C ends it)`);
  if (options.open) openBrowser(preview.address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
