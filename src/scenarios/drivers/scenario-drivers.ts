import { TIERS } from "../../pricing/tier";
import { amount, choice, count, model, optionalDay, share, text, type ValuesOf } from "./driver";

/** The drivers each scenario has a value of its own for, in the order of the Inputs sheet. */
export const SCENARIO_DRIVERS = {
  name: text("Scenario", "Base", "Name of the scenario, as the other sheets show it.", true),
  model: model("Model", "gpt-6.2-sol", "The model that answers, or its main share."),
  tier: choice("Service tier", TIERS, "standard", "Tier of all use that no tier share below takes."),

  users: count("Active users at launch", "users", "1000", "People who use the product in the launch month."),
  growth: share("Monthly growth", "% a month", "5", "New users a month, in percent of the users before.", {
    max: 1000,
  }),
  churn: share("Monthly churn", "% a month", "2", "Users lost a month, in percent of the users before."),
  launch: optionalDay(
    "Launch month",
    "Use begins in the month of this day. Blank, or before the first month: use begins in the first month.",
  ),

  sessionsPerUser: amount("Sessions per user", "a month", "8", "Conversations, documents or jobs of a user."),
  turns: count(
    "Turns per session",
    "requests",
    "5",
    "Requests of one session; 1 for a single question or job.",
    {
      min: 1,
      max: 10_000,
    },
  ),
  history: choice(
    "History resent",
    ["yes", "no"],
    "yes",
    "yes: each turn sends the conversation so far again, as chat APIs do.",
  ),
  contextTurns: count(
    "History cap",
    "turns",
    "20",
    "Turns of a conversation that are sent at most, the current one included; older ones are dropped.",
    { min: 1, max: 10_000 },
  ),

  systemTokens: count(
    "System prompt",
    "tokens",
    "1000",
    "Tokens of the instructions, sent with every request.",
  ),
  toolSchemaTokens: count(
    "Tool schemas",
    "tokens",
    "0",
    "Tokens of tool definitions, sent with every request.",
  ),
  retrievedTokens: count(
    "Retrieved context",
    "tokens a request",
    "0",
    "Passages or documents put into each request. They differ each time: not cached, not kept in the history.",
  ),
  userTokens: count(
    "User message",
    "tokens a request",
    "200",
    "What a person or a job adds in each request.",
  ),
  outputTokens: count(
    "Visible output",
    "tokens a request",
    "300",
    "The answer; it becomes part of the history.",
  ),
  reasoningTokens: count(
    "Reasoning",
    "tokens a request",
    "0",
    "Hidden reasoning tokens. OpenAI bills them as output; they do not enter the history.",
  ),

  cacheBasis: choice(
    "Cached share is of",
    ["repeated prompt", "all input"],
    "repeated prompt",
    "repeated prompt: the part of a request that the session's previous request began with. all input: every input token, as in usage reports.",
  ),
  cachedShare: share(
    "Cached share",
    "%",
    "0",
    "Part served from the cache. Counts only if the average request reaches the smallest prompt that is cached.",
  ),
  cacheWriteShare: share(
    "Cache-write share",
    "% of uncached",
    "0",
    "Part of the input not served from the cache that is written to it, for models that bill writes (gpt-5.6 and later).",
  ),

  mainShare: share("Share of the model", "% of sessions", "100", "With the share below it makes 100 %."),
  secondShare: share("Share of the second model", "% of sessions", "0", "Sessions that go to another model."),
  secondModel: model("Second model", "gpt-6-luna", "Model of that share, often a smaller one."),

  batchShare: share(
    "Batch share",
    "% of tokens",
    "0",
    "Part sent through the Batch API (answers within 24 hours).",
  ),
  flexShare: share("Flex share", "% of tokens", "0", "Part sent with flex processing (slower, cheaper)."),
  priorityShare: share(
    "Priority share",
    "% of tokens",
    "0",
    "Part sent as Priority, which OpenAI now calls Fast.",
  ),

  imagesPerSession: amount(
    "Images per session",
    "images",
    "0",
    "Input images sent, billed as input tokens. An image resent with the history counts again.",
  ),
  imageWidth: count("Image width", "pixels", "1024", "Of a typical image.", { min: 1, max: 65_535 }),
  imageHeight: count("Image height", "pixels", "1024", "Of a typical image.", { min: 1, max: 65_535 }),
  imageDetail: choice(
    "Image detail",
    ["auto", "low", "high", "original"],
    "auto",
    "The request's detail setting.",
  ),

  toolCalls: amount(
    "Tool calls per request",
    "calls",
    "0",
    "Billed calls of the tool below, such as searches.",
  ),
  tool: model("Tool", "web-search", "A tool billed per call: web-search, file-search, web-search-preview …"),
  toolContentTokens: count(
    "Content tokens per tool call",
    "tokens",
    "0",
    "Tokens a call adds to the input. Web search with gpt-4o-mini or gpt-4.1-mini bills a block of 8,000.",
  ),

  audioInputMinutes: amount("Audio input", "minutes a session", "0", "Speech the model hears."),
  audioOutputMinutes: amount("Audio output", "minutes a session", "0", "Speech the model says."),
  audioModel: model("Audio model", "gpt-realtime-2.1", "Model that bills the audio tokens."),
  transcribedMinutes: amount(
    "Transcription",
    "minutes a session",
    "0",
    "Speech turned into text, billed by the minute.",
  ),
  transcriptionModel: model("Transcription model", "whisper-1", "Model with a price per minute."),

  storageGigabytes: amount(
    "Stored data",
    "GB",
    "0",
    "Vector storage held from launch on, billed per GB and day. 1 GB = 2^30 bytes.",
  ),

  retryShare: share("Retries", "% of sessions", "2", "Work done again after an error; billed in full.", {
    max: 1000,
  }),
  developmentShare: share(
    "Development and test",
    "% of cost",
    "10",
    "Use outside production, on top of it.",
    {
      max: 1000,
    },
  ),
  contingencyShare: share("Contingency", "% of cost", "0", "Reserve on top of everything else.", {
    max: 1000,
  }),
  discountShare: share("Negotiated discount", "%", "0", "Taken off every list price."),
  residencyShare: share(
    "Data residency uplift",
    "%",
    "0",
    "On model charges. OpenAI adds 10 % for regional processing with models released on or after 2026-03-05.",
  ),
  lowShare: share("Low case: demand lower by", "%", "20", "Everything but storage falls with demand."),
  highShare: share("High case: demand higher by", "%", "20", "Everything but storage rises with demand.", {
    max: 1000,
  }),
  priceChange: share("Price change", "%", "0", "Expected change of model prices; negative when they fall.", {
    min: -100,
    max: 1000,
  }),
  priceChangeDate: optionalDay(
    "Price change from",
    "First day of the change; a month counts as changed when it begins on or after it. Blank: from the first month.",
  ),
} as const;

export type ScenarioDriverId = keyof typeof SCENARIO_DRIVERS;
export const SCENARIO_DRIVER_IDS = Object.keys(SCENARIO_DRIVERS) as ScenarioDriverId[];

/** One scenario: a value for every driver. Shares are fractions. */
export type Scenario = ValuesOf<typeof SCENARIO_DRIVERS>;

/** Where the form and the Inputs sheet set a heading, by the first driver below it. */
export const SCENARIO_GROUPS: readonly { readonly title: string; readonly first: ScenarioDriverId }[] = [
  { title: "Model and tier", first: "name" },
  { title: "Users", first: "users" },
  { title: "Conversation", first: "sessionsPerUser" },
  { title: "Tokens", first: "systemTokens" },
  { title: "Caching", first: "cacheBasis" },
  { title: "Model mix", first: "mainShare" },
  { title: "Service tiers", first: "batchShare" },
  { title: "Images", first: "imagesPerSession" },
  { title: "Tools", first: "toolCalls" },
  { title: "Audio", first: "audioInputMinutes" },
  { title: "Storage", first: "storageGigabytes" },
  { title: "On top", first: "retryShare" },
  { title: "Range and price change", first: "lowShare" },
];
