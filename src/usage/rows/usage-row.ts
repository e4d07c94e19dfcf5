import { normalizeModelId } from "../../pricing/aliases";
import type { Band } from "../../pricing/context";
import type { Day } from "../../pricing/day";
import type { Charge, Owner } from "../charge";
import type { ListPrices, ModelPrices, Named } from "../list-prices";
import type { ServedTier } from "../service-tier";
import { RowCharges } from "./row-charges";
import type { Split } from "./split-tokens";
import { otherVendor } from "./vendors";

/** Why tokens above the threshold of a model have no price where the row does not say of how many requests they are. */
export const UNDECIDED_CONTEXT = "may be one long request or many short ones: say how many requests they are";

/** What everything in a row of a file has in common. */
export interface RowFacts extends Owner {
  readonly line: number;
  readonly day: Day;
  /** The model as written; blank when the row has none. */
  readonly sourceModel: string;
  /** The file's own words for what it is. */
  readonly source: string;
  /** What somebody else estimated the row to cost. */
  readonly estimate: string | null;
  /** What was charged for the row, in USD. */
  readonly billed: string | null;
}

/** A row of usage: quantities on meters, of so many requests. */
export interface UsageRow extends RowFacts {
  /** The tool of the rate table that was used; undefined where `sourceModel` is what was. */
  readonly tool?: string;
  /** Who provided the model, where the row says so apart from its id. */
  readonly provider?: string | undefined;
  readonly split: Split;
  readonly tier: ServedTier;
  /** How many requests it adds up; null when the row does not say. */
  readonly requests: number | null;
  /** False where another report counts the same requests. */
  readonly countsRequests: boolean;
}

/**
 * The charges of a row: each meter at its list price of the day. The context band is that of the average request where
 * the row adds up several (OpenAI's usage does not tell it), certain where it is one, or where all together stay below
 * the threshold.
 */
export function usageCharges(row: UsageRow, prices: ListPrices): Charge[] {
  const { split, tier } = row;
  const charges = new RowCharges(row);
  const vendor = vendorOf(row);
  const id = row.sourceModel === "" ? null : normalizeModelId(row.sourceModel);
  if (vendor !== undefined) return charges.nothing(id, null, vendor);
  const named = nameOf(row, prices);
  const all = [...(tier.problem === null ? [] : [tier.problem]), ...split.problems];
  if ("problem" in named) {
    const problem = [named.problem, ...all].join("; ");
    for (const counted of [...split.quantities, ...split.unsplit])
      charges.unpriced(id, counted, null, problem);
    return charges.list(id);
  }
  const { model } = named;
  const problem = all.length === 0 ? null : all.join("; ");
  if (tier.tier === null) {
    for (const quantity of split.quantities)
      charges.unpriced(model, quantity, null, problem ?? "no list price");
  } else {
    addPriced(charges, row, model, prices.of(model, tier.tier, row.day), problem);
  }
  for (const counted of split.unsplit)
    charges.unpriced(model, counted, null, problem ?? "not known on which meter it is billed");
  return charges.list(model);
}

function addPriced(
  charges: RowCharges,
  row: UsageRow,
  model: string,
  list: ModelPrices,
  problem: string | null,
): void {
  const { quantities, inputTokens } = row.split;
  const band = bandOf(row, list.threshold("input"));
  if (band === undefined) {
    const why = `${inputTokens} input tokens ${UNDECIDED_CONTEXT}`;
    for (const quantity of quantities) charges.unpriced(model, quantity, null, joined(problem, why));
    return;
  }
  const byAverage = inputTokens > list.threshold("input") && row.requests !== 1;
  for (const quantity of quantities) {
    const { meter, count, inUnit } = quantity;
    const hasBands = list.threshold(meter) !== Infinity;
    const context = hasBands ? band : "any";
    const priced = list.on(meter, band);
    if ("problem" in priced) charges.unpriced(model, quantity, context, joined(problem, priced.problem));
    else {
      const isOpen = byAverage && hasBands;
      const upperCost = isOpen ? list.cost(meter, "long", count, inUnit) : null;
      charges.priced(model, quantity, context, priced.price.text(count, inUnit), upperCost, isOpen, problem);
    }
  }
}

/** Undefined where the row may be one long request or many short ones. */
function bandOf({ split, requests }: UsageRow, threshold: number): Band | undefined {
  if (split.inputTokens <= threshold) return "short";
  if (requests === null || requests === 0) return undefined;
  return split.inputTokens / requests > threshold ? "long" : "short";
}

/** Why a row is not OpenAI's to bill; its counts may mean something else then. */
function vendorOf({ tool, provider, sourceModel }: UsageRow): string | undefined {
  if (tool !== undefined) return undefined;
  return (provider === undefined ? undefined : otherVendor(provider)) ?? otherVendor(sourceModel);
}

/** The model a row is billed as, or why there is none. */
function nameOf(row: UsageRow, prices: ListPrices): Named {
  if (row.tool !== undefined) return { model: row.tool };
  if (row.sourceModel === "") return { problem: "no model in the file: export again, grouped by model" };
  return prices.model(row.sourceModel, row.day);
}

function joined(one: string | null, other: string): string {
  return one === null ? other : `${one}; ${other}`;
}
