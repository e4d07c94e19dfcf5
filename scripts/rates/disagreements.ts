import { keyOf, type FeedRate } from "../../src/feeds/feed-rate";
import type { Claim } from "./claim";
import { readInput, type Row } from "./tsv";

const COLUMNS = ["model", "meter", "tier", "context", "theirs", "source", "why"] as const;

/** Where another list has another price and the table stands: kept by hand, each with the reason. */
export class Disagreements {
  private readonly byKey = new Map<string, Row[]>();

  constructor(text: string) {
    for (const row of readInput("disagreements.tsv", text, COLUMNS)) {
      const key = ["model", "tier", "context", "meter"].map((name) => row.get(name)).join("|");
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), row]);
    }
  }

  /** Whether it is decided that a list is wrong in this price. */
  has(rate: FeedRate, list: string): boolean {
    return this.rowsOf(rate).some(
      (row) => row.get("theirs") === rate.price && row.get("source")?.startsWith(list) === true,
    );
  }

  /** `litellm has 10` for the row that the table keeps. */
  noteOf(claim: Claim): string {
    return this.rowsOf(claim)
      .filter((row) => row.get("theirs") !== claim.price)
      .map((row) => `${row.get("source")?.split(" ")[0] ?? ""} has ${row.get("theirs") ?? ""}`)
      .join("; ");
  }

  /** The keys that are decided. */
  get keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  private rowsOf(rate: Pick<FeedRate, "model" | "meter" | "tier" | "context">): readonly Row[] {
    return this.byKey.get(keyOf(rate)) ?? [];
  }
}
