import { parseDay, type Day } from "../../src/pricing/day";
import type { SourceId } from "./claim";
import { readInput } from "./tsv";

const SOURCE_COLUMNS = ["id", "title", "url", "checked", "licence"] as const;

/** The sources by id, in the order of preference: the first of a price's sources is the one its row names. */
export class Sources {
  private readonly days = new Map<SourceId, Day>();

  constructor(text: string) {
    for (const row of readInput("sources.tsv", text, SOURCE_COLUMNS)) {
      const id = row.get("id") ?? "";
      const checked = parseDay(row.get("checked") ?? "");
      if (id === "" || checked === undefined || this.days.has(id))
        throw new Error(`sources.tsv: ${id} needs an id of its own and the day it was read`);
      this.days.set(id, checked);
    }
  }

  /** Reads `openai-changelog; litellm`. @param where what stands there, for the error about an unknown source */
  parse(text: string, where: string): readonly SourceId[] {
    const ids = text.split("; ");
    const unknown = ids.filter((id) => !this.days.has(id));
    if (unknown.length > 0) throw new Error(`${where}: unknown source ${JSON.stringify(unknown.join("; "))}`);
    return ids;
  }

  preferred(ids: readonly SourceId[]): SourceId {
    const order = [...this.days.keys()];
    const [first] = [...ids].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    if (first === undefined) throw new Error("a price without a source");
    return first;
  }
}
