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
import type { Counting, CountingPeriod, Evidence } from "./image-rule";

const GUIDE_2026: Evidence = {
  certainty: "official",
  source: "OpenAI, Images and vision guide, 2026-09",
};
const MEASURED: Evidence = {
  certainty: "measured",
  source: "API usage measured by its users, OpenAI forum, 2025-05 to 2026-06",
};

const GUIDE_2025: Evidence = {
  certainty: "official",
  source: "OpenAI, Images and vision guide, as of 2025",
};

/** The sources that a model may name in the place of its rule's own. */
export const EVIDENCE: Readonly<Partial<Record<string, Evidence>>> = {
  "guide-2023": { certainty: "official", source: "OpenAI, Vision guide, 2023" },
  "guide-2025": GUIDE_2025,
  "calculator-2025": { certainty: "official", source: "OpenAI, price page calculator, 2025-10" },
};

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

function always(counting: Counting, evidence: Evidence, note = ""): readonly CountingPeriod[] {
  return [{ counting, evidence, note, from: null, until: null }];
}

function sinceAugust(
  before: Counting,
  evidence: Evidence,
  noteBefore: string,
  after: Counting,
): readonly CountingPeriod[] {
  return [
    { counting: before, evidence, note: noteBefore, from: null, until: AUGUST_2026 },
    { counting: after, evidence: GUIDE_2026, note: LARGER_BUDGET, from: AUGUST_2026, until: null },
  ];
}

/**
 * The ways in which models count an input image, by the name under which models.tsv refers to them. A way that changes has a
 * period for each.
 */
export const IMAGE_RULES: Readonly<Partial<Record<string, readonly CountingPeriod[]>>> = {
  "tiles-gpt-4o": always(TILES_GPT_4O, GUIDE_2026),
  "tiles-gpt-4o-mini": always(TILES_GPT_4O_MINI, GUIDE_2026),
  "tiles-o-series": always(TILES_O_SERIES, GUIDE_2026),
  "tiles-computer-use": always(TILES_COMPUTER_USE, GUIDE_2025),
  "tiles-gpt-5": always(TILES_GPT_5, GUIDE_2026),

  "fidelity-gpt-image-1": always(GPT_IMAGE_1_INPUT, GUIDE_2026, "The guide does not say where square ends."),
  "fidelity-gpt-image-1-mini": always(
    GPT_IMAGE_1_INPUT,
    GUIDE_2026,
    "OpenAI's API reference lists high input fidelity as not supported by this model.",
  ),

  "patches-o4-mini": always(patches1536(172), GUIDE_2026, LOW_ALIKE),
  "patches-gpt-4.1-mini": sinceAugust(
    patches1536(162),
    MEASURED,
    `${FIT_FIRST} ${LOW_ALIKE} ${LARGER_BUDGET}`,
    patches6144(162),
  ),
  "patches-gpt-4.1-nano": always(patches1536(246), GUIDE_2026, LOW_ALIKE),
  "patches-gpt-5-mini": always(patches1536(120), MEASURED, MULTIPLIER),
  "patches-gpt-5-nano": always(patches1536(150), MEASURED, MULTIPLIER),
  "patches-gpt-5.2": sinceAugust(patches1536(120), GUIDE_2026, LARGER_BUDGET, patches6144(120)),
  "patches-gpt-5.3-codex": always(patches1536(120), MEASURED, BUDGET_KNOWN),
  "patches-gpt-5.3-chat": always(patches1536(120), MEASURED),
  "patches-gpt-5.4": always(PATCHES_GPT_5_4, GUIDE_2026, UNMEASURED_LOW),
  "patches-gpt-5.4-mini": always(PATCHES_GPT_5_4, GUIDE_2026, `${UNMEASURED_LOW} ${MULTIPLIER}`),
  "patches-gpt-5.5": always(PATCHES_GPT_5_5, GUIDE_2026),
  "patches-gpt-5.6": always(PATCHES_GPT_5_6, GUIDE_2026, REJECTED),
  "patches-gpt-6": always(PATCHES_GPT_6, GUIDE_2026, REJECTED),
};
