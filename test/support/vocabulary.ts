import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Encoding } from "../../src/tokens/encoding";
import { readPagePart } from "../../src/api/page-part";

let page: string | undefined;

/** The vocabulary of an encoding as dist/Vocabulary.html has it, read when it is first asked for. */
export function vocabulary(encoding: Encoding): string {
  page ??= readFileSync(path.resolve(__dirname, "../../dist/Vocabulary.html"), "utf8");
  const part = readPagePart(page, encoding);
  if (part === undefined) throw new Error(`dist/Vocabulary.html lacks ${encoding}`);
  return gunzipSync(Buffer.from(part, "base64")).toString("utf8");
}
