import {
  findLatestModel,
  findModel,
  latestAlias,
  resolveModel,
  type AliasPeriod,
  type ModelNames,
} from "../../src/pricing/aliases";
import type { Day } from "../../src/pricing/day";

const DAY = "2026-08-31" as Day;

function period(model: string, from: string | null = null, until: string | null = null): AliasPeriod {
  return { model, from: from as Day | null, until: until as Day | null };
}

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
    ["gpt-5-2025-08-07", [period("gpt-5", "2025-08-07")]],
    ["gpt-5.6", [period("gpt-5.6-sol")]],
    ["gpt-4.1-2025-04-14", [period("gpt-4.1", "2025-04-14")]],
    ["o4-mini-2025-04-16", [period("o4-mini")]],
    ["gpt-4o-mini-2024-07-18", [period("gpt-4o-mini")]],
    // The default became the snapshot of August on 2024-10-02 (OpenAI's e-mail to developers).
    ["gpt-4o", [period("gpt-4o-2024-05-13", "2024-05-13", "2024-10-02")]],
    ["gpt-4o-2024-08-06", [period("gpt-4o", "2024-08-06")]],
    ["retired-alias", [period("retired")]],
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
  ])("%s → %s", (text, model) => expect(findModel(text, names, DAY)).toBe(model));
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
  ])("%s", (text, message) => expect(() => resolveModel(text, names, DAY)).toThrow(message));
});

describe("ids with somebody's name before OpenAI's own: refused, with the id to type", () => {
  test.each([
    ["models/gpt-5", "gpt-5"],
    ["azure/gpt-4o", "gpt-4o"],
    ["azure_ai/GPT-5-mini", "gpt-5-mini"],
    ["openai:gpt-5", "gpt-5"],
    ["OpenAI: GPT-5", "gpt-5"],
    ["openai.gpt-5", "gpt-5"],
    ["openrouter/openai/gpt-5-2025-08-07", "gpt-5-2025-08-07"],
    ["https://api.openai.com/v1/models/gpt-5", "gpt-5"],
    ["openai:ft:gpt-4.1:acme::x", "ft:gpt-4.1:acme::x"],
  ])("%s", (text, own) =>
    expect(() => resolveModel(text, names, DAY)).toThrow(
      `unknown model "${text}". Type "${own}": the table has OpenAI's own list prices, by its own ids.`,
    ),
  );

  test("a slip behind it is a slip", () =>
    expect(() => resolveModel("azure/gpt5", names, DAY)).toThrow('Did you mean "gpt-5"?'));

  test.each(["azure/my-deployment", "anthropic/claude-sonnet", "ft:acme/gpt-5", "/", "openai:"])(
    "%s is no id of OpenAI's",
    (text) =>
      expect(() => resolveModel(text, names, DAY)).toThrow(
        `unknown model "${text}". OPENAI_MODELS() lists them.`,
      ),
  );
});

describe("an alias means another model at another time", () => {
  test.each([
    ["gpt-4o", "2024-05-13", "gpt-4o-2024-05-13"],
    ["gpt-4o", "2024-10-01", "gpt-4o-2024-05-13"],
    ["gpt-4o", "2024-10-02", "gpt-4o"],
    ["openai/GPT-4o", "2024-08-10", "gpt-4o-2024-05-13"],
    // The snapshot is the new model from its own first day, whatever the alias means.
    ["gpt-4o-2024-08-06", "2024-08-10", "gpt-4o"],
    ["gpt-4o-2024-08-06", "2024-08-05", undefined],
  ])("%s on %s is %s", (text, day, model) => expect(findModel(text, names, day as Day)).toBe(model));

  test("before its first day it is an error that says since when", () => {
    expect(() => resolveModel("gpt-5-2025-08-07", names, "2025-08-06" as Day)).toThrow(
      '"gpt-5-2025-08-07" has no price on 2025-08-06: there is such a model since 2025-08-07.',
    );
    expect(() => resolveModel("ft:gpt-4.1-2025-04-14:acme::x", names, "2025-01-01" as Day)).toThrow(
      /there is such a model since 2025-04-14/,
    );
  });

  test("the last meaning is asked for without a day", () => {
    expect(findLatestModel("gpt-4o", names)).toBe("gpt-4o");
    expect(latestAlias("gpt-4o", names.aliases)).toBeUndefined();
    expect(latestAlias("gpt-5.6", names.aliases)).toBe("gpt-5.6-sol");
  });
});
