import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Canonical } from "../../src/feeds/feed-rate";
import { latestAlias } from "../../src/pricing/aliases";
import { readAliases } from "./alias-list";
import { Sources } from "./sources";

/** The model an id bills as now, from the list of other names among the inputs; an id that is not listed is itself. */
export function readCanonical(inputs: string): Canonical {
  const read = (name: string): string => readFileSync(join(inputs, name), "utf8");
  const aliases = readAliases(read("aliases.tsv"), new Sources(read("sources.tsv")));
  return (id) => latestAlias(id, aliases) ?? id;
}
