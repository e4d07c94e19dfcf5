import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readOfficialPage } from "../../src/feeds/official-page";
import { readCanonical } from "./canonical";
import { readJson, readLines } from "./read-words";

const USAGE = `npm run --silent rates:read -- FILE [--json]

  Says what a saved copy of OpenAI's price page (Markdown) prints, and which of its prices were not read, with their lines.

  --json  {"rates":[{"model","meter","tier","context","price","per"}],"left":[{"line","text","why"}]}

  Exit: 0 when the page was read, 1 when it was refused (the reason is on stderr), 2 for wrong usage.`;

/** What the command prints, and how it ends. */
export interface CommandResult {
  /** 0 when the page was read, 1 when it was refused, 2 for wrong usage. */
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads a saved copy of the price page.
 * @param args what stands behind the command: the file, and `--json` or not
 * @param inputs the folder of the rate table's inputs, for the other names of models
 */
export function readCommand(args: readonly string[], inputs: string): CommandResult {
  const options = readOptions(args);
  if (typeof options === "string") return { exit: 2, stdout: "", stderr: `${options}\n\n${USAGE}` };
  try {
    const page = readOfficialPage(readText(options.file), readCanonical(inputs));
    if (!page.ok) return refused(page.failure.message);
    const stdout = options.json ? readJson(page.value) : readLines(page.value).join("\n");
    return { exit: 0, stdout, stderr: "" };
  } catch (error) {
    return refused(words(error));
  }
}

function refused(why: string): CommandResult {
  return { exit: 1, stdout: "", stderr: why };
}

function readOptions(args: readonly string[]): { readonly file: string; readonly json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined) return "Which file?";
    return more.length > 0 ? "One file at a time." : { file, json: values.json };
  } catch (error) {
    return words(error);
  }
}

/** The text of a file; throws when there is none. */
function readText(file: string): string {
  const bytes = attempt(
    () => readFileSync(file),
    (why) => `${file} cannot be read: ${why}`,
  );
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return attempt(
    () => decoder.decode(bytes),
    () => `${file} is not text in UTF-8.`,
  );
}

function attempt<T>(read: () => T, say: (why: string) => string): T {
  try {
    return read();
  } catch (error) {
    throw new Error(say(words(error)), { cause: error });
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
