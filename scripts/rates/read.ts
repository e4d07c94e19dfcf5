import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readOfficialPage } from "../../src/feeds/official-page";
import { readCanonical } from "./canonical";
import { readJson, readLines } from "./read-words";

const USAGE = `npm run --silent rates:read -- FILE [--json]

  Says what a saved copy of OpenAI's price page (Markdown) prints, and which of its prices were not read, with their lines.

  --json  {"rates":[{"model","meter","tier","context","price","per"}],"left":[{"line","text","why"}]}

  Exit: 0 when the page was read, 1 when it was refused (the reason is on stderr), 2 for wrong usage.`;

const REFUSED = 1;
const WRONG_USAGE = 2;

function readOptions(): { readonly file: string; readonly json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
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
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const isText = error instanceof TypeError;
    throw new Error(isText ? `${file} is not text in UTF-8.` : `${file} cannot be read: ${words(error)}`, {
      cause: error,
    });
  }
}

function main(): number {
  const options = readOptions();
  if (typeof options === "string") {
    console.error(`${options}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  const page = readOfficialPage(readText(options.file), readCanonical(join(import.meta.dirname, "inputs")));
  if (!page.ok) {
    console.error(page.failure.message);
    return REFUSED;
  }
  console.log(options.json ? readJson(page.value) : readLines(page.value).join("\n"));
  return 0;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(words(error));
  process.exitCode = REFUSED;
}
