import type { Argument } from "../../src/functions/definition";
import { PricingError } from "../../src/pricing/errors";
import { call } from "../support/call";

function reasonsOf(name: string, args: readonly Argument[]): readonly string[] {
  try {
    call(name, args);
  } catch (error) {
    if (error instanceof PricingError) return error.reasons;
  }
  throw new Error(`${name} is no PricingError`);
}

/** 272,000 input tokens is the threshold of gpt-5.4 on the price page of 2026-08. */
test.each<[string, readonly Argument[], readonly string[]]>([
  ["OPENAI_COST", ["gpt-5.4", 272_001], ["requests"]],
  ["OPENAI_COMPARE", [[["gpt-5", "gpt-5.4"]], 272_001], ["requests"]],
  ["OPENAI_COST", ["gtp-5", 1], ["likely model"]],
  ["OPENAI_COST", ["azure/gpt-5", 1], ["likely model"]],
  ["OPENAI_COST", ["gpt-5.3", 1], ["unknown model"]],
  ["OPENAI_COST", ["gpt-5-2031-01-01", 1], ["unknown model"]],
  ["OPENAI_RATE", ["gpt-5.5-codex"], ["unknown model"]],
  ["OPENAI_COST", ["gpt-realtime", 1], ["other function"]],
  ["OPENAI_COMPARE", [[["gpt-image-1"]], 1], ["other function"]],
  // gpt-5 was released on 2025-08-07, and gpt-4o was another snapshot's name first on 2024-05-13
  ["OPENAI_COST", ["gpt-5", 1, "", "", "", "2025-08-06"], ["day"]],
  ["OPENAI_COST", ["gpt-4o", 1, "", "", "", "2024-05-12"], ["day"]],
  ["OPENAI_COST", ["", 1], ["blank"]],
  ["OPENAI_COST", [], ["blank"]],
  // of no kind
  ["OPENAI_COST", ["gpt-5", -1], []],
  ["OPENAI_RATE", ["gpt-5", "image_input"], []],
  // another formula's error says nothing of the model
  ["OPENAI_COST", ["#N/A", 1], []],
  // each kind among the rows once
  [
    "OPENAI_COST",
    [
      [["gpt-5.4"], ["gpt-5.3"], ["gpt-5.4"], ["gpt-5"], [""]],
      [[300_000], [1], [400_000], [-1], [2]],
    ],
    ["requests", "unknown model", "blank"],
  ],
  [
    "OPENAI_COST",
    [
      [["#N/A"], ["gpt-5"]],
      [[1], [1]],
    ],
    [],
  ],
])("%s of %j: %j", (name, args, reasons) => expect(reasonsOf(name, args)).toEqual(reasons));
