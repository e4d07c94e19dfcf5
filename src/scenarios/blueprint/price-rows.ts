import { TIERS, type Tier } from "../../pricing/tier";
import {
  isTextLine,
  LINE_IDS,
  LINES,
  OTHER_LINE_IDS,
  TEXT_LINE_IDS,
  type LineId,
  type OtherLineId,
  type TextLineId,
} from "../lines";
import type { Addresses, Row } from "./rows";
import { tierKey } from "./session-rows";
import { quantityKey } from "./volume-rows";

/**
 * Prices and costs of each month. A price row is one call that spills over the months: what the bill takes for a
 * million units, so that cached tokens without a price of their own show the price they are billed at. A line that is
 * not in use names no model, asks for no price and costs nothing.
 */
export function priceRows(): readonly Row[] {
  return [
    ...TIERS.flatMap((tier): Row[] => [
      { heading: `Prices, ${tier} tier` },
      ...TEXT_LINE_IDS.map((id) => textPriceRow(id, tier)),
    ]),
    { heading: "Prices of audio, tools and storage" },
    ...OTHER_LINE_IDS.map(otherPriceRow),
    { heading: "Prices of text over all tiers" },
    ...TEXT_LINE_IDS.map(blendedRow),
    { heading: "Cost at list prices" },
    ...LINE_IDS.map(costRow),
  ];
}

function textPriceRow(id: TextLineId, tier: Tier): Row {
  const { model, meter, label } = LINES[id];
  const key = priceKey(id, tier);
  return {
    ...spilledPrice(key, label),
    value: {
      formula: (at) => {
        const use = [at.share(quantityKey(id))];
        // Input has a price even when all of it is cached: what caching saves is measured against it.
        if (meter !== "input") use.push(at.value(quantityKey(id)));
        // So does the standard tier: what other tiers save is measured against it.
        if (tier !== "standard") use.push(at.share(key));
        return `=IF(${use.join("*")},${at.value(model)},"")`;
      },
      format: "general",
    },
    meter: { formula: ({ value }) => `=${value("band")}&"${meter}"`, format: "general" },
    tier: { name: tier },
    share: { formula: ({ value }) => `=${value(tierKey(tier))}`, format: "share" },
  };
}

function otherPriceRow(id: OtherLineId): Row {
  const { label, meter, model } = LINES[id];
  return {
    ...spilledPrice(priceKey(id, "standard"), label),
    value: {
      formula: ({ value }) => `=IF(${value(quantityKey(id))},${value(model)},"")`,
      format: "general",
    },
    meter: { name: meter },
    tier: { name: "standard" },
  };
}

function spilledPrice(key: string, label: string): Row & { readonly key: string } {
  return {
    key,
    label,
    unit: "USD per million",
    months: {
      spilled: (at) => {
        const rate = `${at.value(key)},${at.meter(key)},1000000,${at.tier(key)}`;
        return `=IF(${at.value(key)}="","",OPENAI_CHARGE(${rate},${at.months("month")},OPENAI_RATES))`;
      },
      format: "price",
    },
  };
}

function blendedRow(id: TextLineId): Row {
  return {
    key: blendedKey(id),
    label: LINES[id].label,
    unit: "USD per million",
    months: {
      each: (at, { of }) =>
        `=${TIERS.map((tier) => `${at.value(tierKey(tier))}*N(${of(priceKey(id, tier))})`).join("+")}`,
      format: "price",
    },
  };
}

function costRow(id: LineId): Row {
  return {
    key: costKey(id),
    label: LINES[id].label,
    unit: "USD",
    months: {
      each: (_: Addresses, { of }) => {
        const price = isTextLine(id) ? of(blendedKey(id)) : `N(${of(priceKey(id, "standard"))})`;
        return `=${of(quantityKey(id))}*${price}/1000000`;
      },
      format: "money",
    },
    total: true,
  };
}

export function priceKey(id: LineId, tier: Tier): string {
  return `price ${id} ${tier}`;
}

export function blendedKey(id: TextLineId): string {
  return `price ${id}`;
}

export function costKey(id: LineId): string {
  return `cost ${id}`;
}
