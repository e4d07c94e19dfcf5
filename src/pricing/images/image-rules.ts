import type { Day } from "../day";
import {
  GPT_IMAGE_1_INPUT,
  patches1536,
  patches6144,
  PATCHES_GPT_5_4,
  PATCHES_GPT_5_5,
  PATCHES_GPT_5_6,
  PATCHES_GPT_6,
  TILES_COMPUTER_USE,
  TILES_GPT_4O,
  TILES_GPT_4O_MINI,
  TILES_GPT_5,
  TILES_O_SERIES,
} from "./countings";
import type { Period } from "../period";
import type { Counting, Evidence, ImageRule } from "./image-rule";

const GUIDE_2023: Evidence = { certainty: "official", source: "OpenAI, Vision guide, 2023" };
const GUIDE_2025: Evidence = {
  certainty: "official",
  source: "OpenAI, Images and vision guide, as of 2025",
};
const GUIDE_2026: Evidence = {
  certainty: "official",
  source: "OpenAI, Images and vision guide, 2026-09",
};
const CALCULATOR: Evidence = {
  certainty: "official",
  source: "OpenAI, price page calculator, 2025-10",
};
const MEASURED: Evidence = {
  certainty: "measured",
  source: "API usage measured by its users, OpenAI forum, 2025-05 to 2026-06",
};

function likeModel(model: string): Evidence {
  return { certainty: "assumed", source: `not documented; counted as ${model}` };
}

/** The guide of 2026-08 gives gpt-4.1-mini and gpt-5.2 another budget; the day within the month is not known. */
const AUGUST_2026 = "2026-08-01" as Day;
const LARGER_BUDGET = "The guide gives 6,144 patches from about 2026-08; before, it said 1,536.";
const MULTIPLIER =
  "The guide said 1.62 (mini) and 2.46 (nano) until about 2026-08; OpenAI's calculator and its bills always used 1.2 and 1.5.";
const LOW_ALIKE = "Detail low had no effect when measured in 2025.";
const FIT_FIRST =
  "Measured: images are fitted to 2048 px before patches are counted, though the guide of 2025 left that step out.";
const UNMEASURED_LOW =
  "Low uses the 6,144-patch budget, so that it may count more than high: the guide of 2026-08 says so, measurements are not known.";
const BUDGET_KNOWN =
  "The guide of 2026-03 to 2026-07 gives this model 1,536 patches; it did not print a multiplier.";
const REJECTED = "More than 30,000 patches are rejected by the API.";

function rule(
  model: string,
  counting: Counting,
  evidence: Evidence,
  note = "",
  period: Partial<Period> = {},
): ImageRule {
  return { model, counting, evidence, note, from: period.from ?? null, until: period.until ?? null };
}

/** Every model whose count of an input image is known: a new model is a new row, a rule that changes a second one. */
export const IMAGE_RULES: readonly ImageRule[] = [
  rule("gpt-4-vision-preview", TILES_GPT_4O, GUIDE_2023),
  rule("gpt-4-turbo-2024-04-09", TILES_GPT_4O, GUIDE_2025),
  rule("gpt-4o", TILES_GPT_4O, GUIDE_2026),
  rule("gpt-4o-2024-05-13", TILES_GPT_4O, CALCULATOR),
  rule("chatgpt-4o-latest", TILES_GPT_4O, likeModel("gpt-4o")),
  rule("gpt-4.1", TILES_GPT_4O, GUIDE_2026),
  rule("gpt-4.5-preview", TILES_GPT_4O, GUIDE_2025),
  rule("gpt-4o-mini", TILES_GPT_4O_MINI, GUIDE_2026),
  rule("o1", TILES_O_SERIES, GUIDE_2026),
  rule("o1-pro", TILES_O_SERIES, GUIDE_2026),
  rule("o3", TILES_O_SERIES, GUIDE_2026),
  rule("o3-pro", TILES_O_SERIES, likeModel("o3")),
  rule("o3-deep-research", TILES_O_SERIES, likeModel("o3")),
  rule("computer-use-preview", TILES_COMPUTER_USE, GUIDE_2025),
  rule("gpt-5", TILES_GPT_5, GUIDE_2026),
  rule("gpt-5-chat-latest", TILES_GPT_5, GUIDE_2025),
  rule("gpt-5-codex", TILES_GPT_5, CALCULATOR),
  rule("gpt-5-pro", TILES_GPT_5, likeModel("gpt-5")),
  rule("gpt-5.1", TILES_GPT_5, GUIDE_2026),
  rule("gpt-5.1-chat-latest", TILES_GPT_5, likeModel("gpt-5.1")),
  rule("gpt-5.1-codex", TILES_GPT_5, likeModel("gpt-5.1")),
  rule("gpt-5.1-codex-max", TILES_GPT_5, likeModel("gpt-5.1")),

  rule("gpt-image-1", GPT_IMAGE_1_INPUT, GUIDE_2026, "The guide does not say where square ends."),
  rule("gpt-image-1.5", GPT_IMAGE_1_INPUT, likeModel("gpt-image-1")),
  rule("chatgpt-image-latest", GPT_IMAGE_1_INPUT, likeModel("gpt-image-1.5")),
  rule(
    "gpt-image-1-mini",
    GPT_IMAGE_1_INPUT,
    likeModel("gpt-image-1"),
    "OpenAI's API reference lists high input fidelity as not supported by this model.",
  ),

  rule("o4-mini", patches1536(172), GUIDE_2026, LOW_ALIKE),
  rule("o4-mini-deep-research", patches1536(172), likeModel("o4-mini")),
  rule("codex-mini-latest", patches1536(172), CALCULATOR),
  rule("gpt-4.1-mini", patches1536(162), MEASURED, `${FIT_FIRST} ${LOW_ALIKE} ${LARGER_BUDGET}`, {
    until: AUGUST_2026,
  }),
  rule("gpt-4.1-mini", patches6144(162), GUIDE_2026, LARGER_BUDGET, { from: AUGUST_2026 }),
  rule("gpt-4.1-nano", patches1536(246), GUIDE_2026, LOW_ALIKE),
  rule("gpt-5-mini", patches1536(120), MEASURED, MULTIPLIER),
  rule("gpt-5-nano", patches1536(150), MEASURED, MULTIPLIER),
  rule("gpt-5-codex-mini", patches1536(120), likeModel("gpt-5-mini"), BUDGET_KNOWN),
  rule("gpt-5.1-codex-mini", patches1536(120), likeModel("gpt-5-mini"), BUDGET_KNOWN),
  rule("gpt-5.2", patches1536(120), GUIDE_2026, LARGER_BUDGET, { until: AUGUST_2026 }),
  rule("gpt-5.2", patches6144(120), GUIDE_2026, LARGER_BUDGET, { from: AUGUST_2026 }),
  rule("gpt-5.2-pro", patches1536(120), likeModel("gpt-5.2"), LARGER_BUDGET, { until: AUGUST_2026 }),
  rule("gpt-5.2-pro", patches6144(120), likeModel("gpt-5.2"), LARGER_BUDGET, { from: AUGUST_2026 }),
  rule("gpt-5.2-chat-latest", patches1536(120), likeModel("gpt-5.2"), BUDGET_KNOWN),
  rule("gpt-5.2-codex", patches1536(120), likeModel("gpt-5.2"), BUDGET_KNOWN),
  rule("gpt-5.3", patches1536(120), likeModel("gpt-5.3-codex")),
  rule("gpt-5.3-codex", patches1536(120), MEASURED, BUDGET_KNOWN),
  rule("gpt-5.3-chat-latest", patches1536(120), likeModel("gpt-5.3-codex")),

  rule("gpt-5.4", PATCHES_GPT_5_4, GUIDE_2026, UNMEASURED_LOW),
  rule("gpt-5.4-mini", PATCHES_GPT_5_4, GUIDE_2026, `${UNMEASURED_LOW} ${MULTIPLIER}`),
  rule("gpt-5.4-nano", PATCHES_GPT_5_4, GUIDE_2026, `${UNMEASURED_LOW} ${MULTIPLIER}`),
  rule("gpt-5.4-pro", PATCHES_GPT_5_4, likeModel("gpt-5.4"), UNMEASURED_LOW),
  rule("gpt-5.4-cyber", PATCHES_GPT_5_4, likeModel("gpt-5.4"), UNMEASURED_LOW),
  rule("gpt-5.5", PATCHES_GPT_5_5, GUIDE_2026),
  rule("gpt-5.5-pro", PATCHES_GPT_5_5, likeModel("gpt-5.5")),
  rule("gpt-5.5-cyber", PATCHES_GPT_5_5, likeModel("gpt-5.5")),
  rule("gpt-5.6-sol", PATCHES_GPT_5_6, GUIDE_2026, REJECTED),
  rule("gpt-5.6-terra", PATCHES_GPT_5_6, GUIDE_2026, REJECTED),
  rule("gpt-5.6-luna", PATCHES_GPT_5_6, GUIDE_2026, REJECTED),
  rule("gpt-5.6-cyber", PATCHES_GPT_5_6, likeModel("gpt-5.6-sol"), REJECTED),
  rule("gpt-6-astra", PATCHES_GPT_6, GUIDE_2026, REJECTED),
  rule("gpt-6-sol", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
  rule("gpt-6-luna", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
  rule("gpt-6.1-sol", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
  rule("gpt-6.1-terra", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
  rule("gpt-6.2-sol", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
  rule("gpt-6.2-astra", PATCHES_GPT_6, likeModel("gpt-6-astra"), REJECTED),
];
