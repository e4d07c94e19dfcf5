import { findModel, resolveModel, type ModelNames } from "../../src/pricing/aliases";

const MODELS = [
  "gpt-5",
  "gpt-5-mini",
  "gpt-4o",
  "gpt-4o-2024-05-13",
  "gpt-5.6-sol",
  "ft:gpt-4.1",
  "ft:o4-mini",
  "ft:o4-mini:data-sharing",
  "ft:gpt-4o-mini",
];

const names: ModelNames = {
  has: (model) => MODELS.includes(model),
  models: () => MODELS,
  aliases: new Map([
    ["gpt-5-2025-08-07", "gpt-5"],
    ["gpt-5.6", "gpt-5.6-sol"],
    ["gpt-4.1-2025-04-14", "gpt-4.1"],
    ["o4-mini-2025-04-16", "o4-mini"],
    ["gpt-4o-mini-2024-07-18", "gpt-4o-mini"],
    ["retired-alias", "retired"],
  ]),
};

describe("ids that mean a model", () => {
  test.each([
    ["gpt-5", "gpt-5"],
    ["  GPT-5 ", "gpt-5"],
    ["openai/gpt-5", "gpt-5"],
    ["OpenAI/GPT-5-Mini", "gpt-5-mini"],
    ["gpt-5-2025-08-07", "gpt-5"],
    ["gpt-5.6", "gpt-5.6-sol"],
    ["gpt-4o-2024-05-13", "gpt-4o-2024-05-13"],
    ["ft:gpt-4.1", "ft:gpt-4.1"],
    ["ft:gpt-4.1:acme::abc123", "ft:gpt-4.1"],
    ["ft:gpt-4.1-2025-04-14:acme:bot:abc123", "ft:gpt-4.1"],
    ["ft:gpt-4o-mini-2024-07-18:acme::x", "ft:gpt-4o-mini"],
    ["ft:o4-mini-2025-04-16:data-sharing", "ft:o4-mini:data-sharing"],
    ["ft:o4-mini:data-sharing", "ft:o4-mini:data-sharing"],
    ["ft:o4-mini:acme:bot:id", "ft:o4-mini"],
  ])("%s → %s", (text, model) => expect(findModel(text, names)).toBe(model));
});

describe("ids that mean nothing, never priced by resemblance", () => {
  test.each([
    ["gpt5", 'unknown model "gpt5". Did you mean "gpt-5"? OPENAI_MODELS() lists them.'],
    ["gpt-5-2099-01-01", /unknown model "gpt-5-2099-01-01"\. No such snapshot of "gpt-5" is listed/],
    ["gpt-5-", 'unknown model "gpt-5-". Did you mean "gpt-5"? OPENAI_MODELS() lists them.'],
    ["claude-sonnet", 'unknown model "claude-sonnet". OPENAI_MODELS() lists them.'],
    ["ft:gpt-5:acme::x", /unknown model "ft:gpt-5:acme::x"/],
    ["retired-alias", /unknown model "retired-alias"/],
    ["__proto__", /unknown model "__proto__"/],
    ["constructor", /unknown model "constructor"/],
    ["gpt-5\u202e", /unknown model/],
    ["x".repeat(10_000), /unknown model/],
  ])("%s", (text, message) => expect(() => resolveModel(text, names)).toThrow(message));
});
