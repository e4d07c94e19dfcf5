import { parseArgs } from "node:util";

export interface ServerOptions {
  readonly port: number;
  readonly open: boolean;
  readonly feed: FeedName;
}

const FEEDS = ["live", "recorded"] as const;
export type FeedName = (typeof FEEDS)[number];

export const DEFAULT_PORT = 8424;

export const USAGE = `npm start -- [--port NUMBER] [--no-open] [--feed live|recorded]

  --port NUMBER  the port to begin looking at (default ${DEFAULT_PORT}); a taken one is stepped over
  --no-open      print the address only, open no browser
  --feed NAME    where price lists come from: live (the default) asks the internet, recorded needs none`;

/** What is wrong with the command line, in words for the person who typed it. */
export class UsageError extends Error {}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new UsageError(`--port takes a number from 1 to 65535, not "${text}".`);
  }
  return port;
}

function feedOf(text: string): FeedName {
  const feed = FEEDS.find((name) => name === text);
  if (feed === undefined) throw new UsageError(`--feed takes ${FEEDS.join(" or ")}, not "${text}".`);
  return feed;
}

/** Reads the arguments of `npm start`. Throws a UsageError. */
export function readOptions(args: readonly string[]): ServerOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, "no-open": { type: "boolean" }, feed: { type: "string" } },
      strict: true,
    });
    return {
      port: values.port === undefined ? DEFAULT_PORT : portOf(values.port),
      open: values["no-open"] !== true,
      feed: feedOf(values.feed ?? "live"),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
