import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Canonical } from "../../src/feeds/feed-rate";
import { readTsv } from "./tsv";

/** The model an id bills as now, from the list of aliases among the inputs; an id that is not listed is itself. */
export function readCanonical(inputs: string): Canonical {
  const aliases = new Map<string, string>();
  for (const row of readTsv(readFileSync(join(inputs, "aliases.tsv"), "utf8")))
    if ((row.get("until") ?? "") === "") aliases.set(row.get("alias") ?? "", row.get("model") ?? "");
  return (id) => aliases.get(id) ?? id;
}
