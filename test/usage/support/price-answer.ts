import { resolveModel } from "../../../src/pricing/aliases";
import { bundledTable } from "../../../src/pricing/bundled";
import type { Tier } from "../../../src/pricing/tier";
import { usageCost } from "../../../src/usage/answer/answer-cost";
import { readAnswer } from "../../../src/usage/answer/read-answer";
import type { Json } from "../../../src/usage/json-value";
import { day } from "../../support/rates";

/** The exact cost of an answer with the bundled rates; what it does not say itself is given. */
export function priceAnswer(answer: Json, given: { model?: string; tier?: Tier; day?: string } = {}): string {
  const { model, tier, day: told, requests, counts } = readAnswer(answer);
  if (counts === undefined) return "0";
  const when = given.day === undefined ? (told ?? day("2026-08-31")) : day(given.day);
  const id = resolveModel(given.model ?? model ?? "", bundledTable(), when);
  const served = given.tier ?? (tier === undefined || tier === "default" ? "standard" : (tier as Tier));
  return usageCost(bundledTable(), counts, { model: id, tier: served, day: when }, requests).toFixed();
}
