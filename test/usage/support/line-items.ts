import { readFileSync } from "node:fs";
import path from "node:path";

export interface KnownLineItem {
  readonly text: string;
  readonly model: string;
  readonly meter: string;
  readonly tier: string;
  readonly context: string;
}

/** Line items as public bills, exports and OpenAI's documents spell them, with what each one is. */
export function lineItems(): readonly KnownLineItem[] {
  const text = readFileSync(path.join(__dirname, "../../data/usage/line-items.tsv"), "utf8");
  const [, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => {
    const [item = "", , model = "", meter = "", tier = "", context = ""] = line.split("\t");
    return { text: item, model, meter, tier, context };
  });
}
