import type { Json } from "../json-value";
import { parseJson } from "../parse-json";
import { FileRefused } from "./refusal";

/** A JSON value of a file and the line it begins on; undefined where a line of a log is no JSON. */
export interface JsonDocument {
  readonly line: number;
  readonly value: Json | undefined;
}

/** The JSON of a file: one document, or a list of documents one after another, mostly one a line. */
export interface JsonFile {
  readonly documents: readonly JsonDocument[];
  /** True where each document stands on a line of its own, so that a line number finds it. */
  readonly byLine: boolean;
}

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Reads the JSON of a file. Throws a FileRefused where it breaks off. */
export function readJsonFile(text: string): JsonFile {
  const whole = parseJson(text);
  if (whole !== undefined)
    return { documents: [{ line: 1, value: whole }], byLine: !/\n\s*\S/.test(text.trim()) };
  const lines = linesOf(text);
  const [first] = lines;
  if (first !== undefined && parseJson(first.text) !== undefined) {
    return { documents: lines.map(({ line, text: one }) => ({ line, value: parseJson(one) })), byLine: true };
  }
  return { documents: concatenated(text), byLine: false };
}

interface Line {
  readonly line: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  text.split(/\r\n|\r|\n/).forEach((one, index) => {
    if (one.trim() !== "") lines.push({ line: index + 1, text: one });
  });
  return lines;
}

/** Documents written one after another over several lines, as saved pages of an API are. */
function concatenated(text: string): JsonDocument[] {
  const documents: JsonDocument[] = [];
  let start = -1;
  let depth = 0;
  let line = 1;
  let startLine = 1;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") line++;
    if (inText) {
      if (character === "\\") at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{" || character === "[") {
      if (depth++ === 0) [start, startLine] = [at, line];
    } else if (character === "}" || character === "]") {
      if (--depth > 0) continue;
      const value = depth < 0 ? undefined : parseJson(text.slice(start, at + 1));
      if (value === undefined)
        throw new FileRefused(`The JSON that begins on line ${startLine} is broken. Export the file again.`);
      documents.push({ line: startLine, value });
    }
  }
  if (depth > 0) {
    throw new FileRefused(
      `The JSON that begins on line ${startLine} breaks off before its end. The file is cut short: export it again.`,
    );
  }
  if (documents.length === 0)
    throw new FileRefused("The file looks like JSON, but is none. Export it again.");
  return documents;
}
