import type { ScenarioDriverId, SharedDriverId } from "./drivers/scenario-drivers";
import type { PlanForm } from "./plan";

/** A starting point: drivers of a common kind of product, to be replaced by one's own. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** What it is for and what its scenarios compare, in a sentence. */
  readonly description: string;
  readonly months: string;
  /** The drivers that differ from their defaults. */
  readonly base: Texts;
  /** What each scenario has of its own. */
  readonly scenarios: readonly [ScenarioText, ScenarioText, ...ScenarioText[]];
  /** The scenario that the Summary is about, by its name. */
  readonly focus: string;
  /** Where figures come from; what is not named is assumed, a plausible size and no measurement. */
  readonly notes: Texts;
}

type Texts = Readonly<Partial<Record<SharedDriverId, string>>>;
type ScenarioText = Readonly<Partial<Record<ScenarioDriverId, string>>>;

const ASSUMED = "Assumed: replace it by a figure of your own.";
const CACHE_WRITES =
  "A prompt that is not read from the cache is written to it (OpenAI, Prompt caching guide, gpt-5.6 and later).";

export const TEMPLATES: readonly Template[] = [
  {
    id: "chat",
    title: "Chat assistant",
    description:
      "People talk with an assistant that remembers the conversation. Compares no caching, caching and a smaller model.",
    months: "12",
    base: {
      users: "2000",
      sessionsPerUser: "10",
      turns: "6",
      systemTokens: "1200",
      userTokens: "150",
      outputTokens: "350",
      reasoningTokens: "200",
      cachedShare: "90",
      cacheWriteShare: "100",
    },
    scenarios: [
      { name: "No caching", cachedShare: "0", cacheWriteShare: "0" },
      { name: "With caching" },
      { name: "Smaller model", model: "gpt-6-luna" },
    ],
    focus: "With caching",
    notes: {
      users: ASSUMED,
      sessionsPerUser: `Two to three a week. ${ASSUMED}`,
      turns:
        "Assumed, as for work on a task. Public logs are shorter: 2.5 million turns in 1 million conversations (WildChat, arXiv 2405.01470, May 2024).",
      systemTokens: ASSUMED,
      userTokens: ASSUMED,
      outputTokens: ASSUMED,
      reasoningTokens: ASSUMED,
      cachedShare: "Assumed: turns follow each other within the minutes that the cache keeps a prompt.",
      cacheWriteShare: CACHE_WRITES,
    },
  },
  {
    id: "retrieval",
    title: "Retrieval-augmented answers",
    description:
      "Answers from documents found by search, with passages in every request. Compares one model with a mix of two.",
    months: "12",
    base: {
      users: "500",
      sessionsPerUser: "20",
      turns: "2",
      systemTokens: "800",
      toolSchemaTokens: "300",
      retrievedTokens: "4000",
      userTokens: "80",
      outputTokens: "250",
      cacheBasis: "across sessions",
      cachedShare: "80",
      cacheWriteShare: "100",
      tool: "file-search",
      toolCalls: "1",
      storageGigabytes: "25",
    },
    scenarios: [{ name: "One model" }, { name: "Small model first", mainShare: "30", secondShare: "70" }],
    focus: "One model",
    notes: {
      users: ASSUMED,
      sessionsPerUser: `One each working day. ${ASSUMED}`,
      retrievedTokens:
        "Five passages of 800 tokens, the size that file search cuts documents into (OpenAI, File search guide).",
      userTokens: `A question of two or three sentences. ${ASSUMED}`,
      cacheBasis: "All sessions begin with the same instructions of 1,100 tokens.",
      cachedShare: ASSUMED,
      cacheWriteShare: CACHE_WRITES,
      storageGigabytes: ASSUMED,
      secondShare: "Assumed: the smaller model answers what is easy.",
    },
  },
  {
    id: "batch",
    title: "Document batch",
    description:
      "Documents are read once and summarised, a request each. Compares answers at once with the Batch API.",
    months: "12",
    base: {
      users: "40",
      growth: "0",
      churn: "0",
      sessionsPerUser: "500",
      turns: "1",
      history: "no",
      systemTokens: "600",
      userTokens: "6000",
      outputTokens: "800",
    },
    scenarios: [{ name: "At once" }, { name: "Overnight", batchShare: "100" }],
    focus: "At once",
    notes: {
      users: `Teams that hand in documents. ${ASSUMED}`,
      sessionsPerUser: `Documents a month. ${ASSUMED}`,
      userTokens: "Nine pages of 500 words at ¾ of a word a token (OpenAI's rule of thumb for English).",
      outputTokens: "A page and a half of summary, at ¾ of a word a token.",
    },
  },
  {
    id: "vision",
    title: "Vision pipeline",
    description: "Pictures are inspected one job at a time. Compares high and low detail.",
    months: "12",
    base: {
      users: "12",
      growth: "2",
      churn: "0",
      sessionsPerUser: "3000",
      turns: "1",
      history: "no",
      systemTokens: "400",
      userTokens: "50",
      outputTokens: "120",
      imagesPerSession: "4",
      imageWidth: "1600",
      imageHeight: "1200",
      imageDetail: "high",
    },
    scenarios: [{ name: "High detail" }, { name: "Low detail", imageDetail: "low" }],
    focus: "High detail",
    notes: {
      users: `Lines or stations. ${ASSUMED}`,
      sessionsPerUser: `A hundred jobs a day. ${ASSUMED}`,
      imagesPerSession: ASSUMED,
      imageWidth: "A camera of 2 megapixels.",
      imageHeight: "A camera of 2 megapixels.",
    },
  },
  {
    id: "voice",
    title: "Voice agent",
    description:
      "Callers speak with an agent, and what was said is sent again with each turn. Compares the full and the mini realtime model.",
    months: "12",
    base: {
      model: "gpt-realtime-2.1",
      users: "800",
      sessionsPerUser: "3",
      turns: "12",
      systemTokens: "700",
      toolSchemaTokens: "400",
      userTokens: "0",
      outputTokens: "0",
      cachedShare: "80",
      audioInputMinutes: "2.5",
      audioOutputMinutes: "2",
      toolCalls: "0.1",
    },
    scenarios: [
      { name: "Full model" },
      { name: "Mini model", model: "gpt-realtime-2.1-mini", audioModel: "gpt-realtime-2.1-mini" },
    ],
    focus: "Full model",
    notes: {
      users: ASSUMED,
      sessionsPerUser: `Calls a month. ${ASSUMED}`,
      turns: "Assumed: the caller speaks for about 12 seconds at a time.",
      cachedShare: "Assumed: turns of one call follow each other within seconds.",
      audioInputMinutes: "Assumed: a call of about five minutes.",
      audioOutputMinutes: "Assumed: a call of about five minutes.",
    },
  },
  {
    id: "blank",
    title: "Blank",
    description: "Every volume is 0; two scenarios to fill in.",
    months: "12",
    base: {
      users: "0",
      growth: "0",
      churn: "0",
      sessionsPerUser: "0",
      turns: "1",
      systemTokens: "0",
      userTokens: "0",
      outputTokens: "0",
      retryShare: "0",
      developmentShare: "0",
    },
    scenarios: [{ name: "Scenario 1" }, { name: "Scenario 2" }],
    focus: "Scenario 1",
    notes: {},
  },
];

/** The form a template fills in. What it does not set has its default. */
export function formOf(
  { title, months, base, scenarios, focus, notes }: Template,
  firstMonth: string,
): PlanForm {
  return {
    values: { title: title === "Blank" ? "API forecast" : title, focus, firstMonth },
    months,
    assumptions: {},
    base,
    scenarios: scenarios.map((scenario) => ({ ...scenario })),
    notes,
  };
}
