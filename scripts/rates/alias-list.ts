import { latestAlias, type AliasPeriod } from "../../src/pricing/aliases";
import { parseDay, type Day } from "../../src/pricing/day";
import { overlap } from "../../src/pricing/period";
import type { Claim } from "./claim";
import type { Sources } from "./sources";
import { readInput } from "./tsv";

const COLUMNS = ["alias", "model", "from", "until", "source"] as const;

export type Aliases = ReadonlyMap<string, readonly AliasPeriod[]>;

/**
 * The snapshots and other names kept by hand in aliases.tsv: what each means, and in which time.
 * @throws when a day or source is not understood, or an alias means two models on one day
 */
export function readAliases(text: string, sources: Sources): Aliases {
  const aliases = new Map<string, AliasPeriod[]>();
  for (const row of readInput("aliases.tsv", text, COLUMNS)) {
    const [alias = "", model = "", from = "", until = "", source = ""] = COLUMNS.map((name) => row.get(name));
    const where = `aliases.tsv: ${alias}`;
    sources.parse(source, where);
    const period = { model, from: dayIn(from, where), until: until === "" ? null : dayIn(until, where) };
    const known = aliases.get(alias) ?? [];
    if (known.some((other) => overlap(other, period))) throw new Error(`${where}: two meanings on ${from}`);
    aliases.set(alias, [...known, period]);
  }
  return aliases;
}

/** Checks that an alias means a model that has a price in its time, and that on no day an id is an alias and a model of its own. */
export function checkAliases(aliases: Aliases, rates: readonly Claim[]): void {
  for (const [alias, periods] of aliases) {
    for (const period of periods) {
      if (!rates.some((rate) => rate.model === period.model && overlap(rate, period)))
        throw new Error(`aliases.tsv: ${alias} means ${period.model}, which has no price then`);
      const own = rates.find((rate) => rate.model === alias && overlap(rate, period));
      if (own !== undefined)
        throw new Error(
          `aliases.tsv: ${alias} means ${period.model} while it has a price of its own from ${own.from ?? ""}`,
        );
    }
    if (
      latestAlias(alias, aliases) === undefined &&
      !rates.some(({ model, until }) => model === alias && until === null)
    )
      throw new Error(`aliases.tsv: ${alias} means nothing any more; what it meant last has no end`);
  }
}

function dayIn(text: string, where: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${where}: ${JSON.stringify(text)} is no day`);
  return day;
}
