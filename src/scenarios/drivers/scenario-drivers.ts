import { TIERS } from "../../pricing/tier";
import { amount, choice, count, model, optionalDay, share, text, type ValuesOf } from "./driver";

/** The drivers of a scenario, in the order of the Inputs sheet. Each note says exactly what the driver does. */
export const SCENARIO_DRIVERS = {
  name: text("Scenario", "Base", "Name of the scenario, as the other sheets show it.", { required: true }),
  model: model("Model", "gpt-6.2-sol", "The model that answers, or its main share."),
  tier: choice("Service tier", TIERS, "standard", "Tier of all tokens that no tier share below takes."),

  users: count("Active users at launch", "users", "1000", "People who use the product in the launch month."),
  growth: share("Monthly growth", "% a month", "5", "New users a month, in percent of the users before.", {
    max: 200,
  }),
  churn: share("Monthly churn", "% a month", "2", "Users lost a month, in percent of the users before."),
  launch: optionalDay(
    "Launch month",
    "Use, storage and development begin in the month of this day. Blank, or before the first month: in the first month. none: blank, where all scenarios have a day.",
  ),

  sessionsPerUser: amount("Sessions per user", "a month", "8", "Conversations, documents or jobs of a user."),
  turns: count(
    "Turns per session",
    "requests",
    "5",
    "Requests of one session; 1 for a single question or job.",
    { min: 1, max: 10_000 },
  ),
  history: choice(
    "History resent",
    ["yes", "no"],
    "yes",
    "yes: each turn sends the conversation so far again: messages, answers, images and speech. no: each request stands alone.",
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
    "Tokens of the instructions; they stand first in every request.",
  ),
  toolSchemaTokens: count(
    "Tool schemas",
    "tokens",
    "0",
    "Tokens of tool definitions; they stand beside the instructions in every request.",
  ),
  retrievedTokens: count(
    "Retrieved context",
    "tokens a request",
    "0",
    "Passages or documents put last into each request. They differ each time: not repeated, not kept in the history.",
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
    ["repeated prompt", "across sessions", "all input"],
    "repeated prompt",
    "repeated prompt: the part of a request that the session's previous request began with. across sessions: also the system prompt and tool schemas of a session's first request, which other sessions have just sent. all input: every input token of the model, speech included, as the cached share in a usage report.",
  ),
  cachedShare: share(
    "Cached share",
    "%",
    "0",
    "Part of the above that is served from the cache, of text, images and speech alike. Requests, or repeated parts, below the smallest prompt that is cached are left out, turn by turn.",
  ),
  cacheWriteShare: share(
    "Cache-write share",
    "% of uncached",
    "0",
    "Part of the model's input not served from the cache that is written to it. A model that bills no writes (before gpt-5.6) bills these tokens as input.",
  ),

  mainShare: share("Share of the model", "% of sessions", "100", "With the share below it makes 100 %."),
  secondShare: share("Share of the second model", "% of sessions", "0", "Sessions that go to another model."),
  secondModel: model("Second model", "gpt-6-luna", "Model of that share, often a smaller one."),

  batchShare: share(
    "Batch share",
    "% of tokens",
    "0",
    "Part of the models' text and image tokens sent through the Batch API (answers within 24 hours).",
  ),
  flexShare: share(
    "Flex share",
    "% of tokens",
    "0",
    "Part of the models' text and image tokens sent with flex processing (slower, cheaper).",
  ),
  priorityShare: share(
    "Priority share",
    "% of tokens",
    "0",
    "Part of the models' text and image tokens sent as Priority, which OpenAI now calls Fast.",
  ),

  imagesPerSession: amount(
    "Images per session",
    "images",
    "0",
    "Input images, spread evenly over the turns and sent again with the history. Billed at the model's image price where it has one, else as its text input.",
  ),
  imageWidth: count("Image width", "pixels", "1024", "Of a typical image.", { min: 1, max: 65_535 }),
  imageHeight: count("Image height", "pixels", "1024", "Of a typical image.", { min: 1, max: 65_535 }),
  imageDetail: choice(
    "Image detail",
    ["auto", "low", "high", "original"],
    "auto",
    "The request's detail setting. Tokens are counted by the rule of the first month.",
  ),

  toolCalls: amount(
    "Tool calls per request",
    "calls",
    "0",
    "Billed calls of the tool below, such as searches.",
  ),
  tool: model(
    "Tool",
    "web-search",
    "A tool billed per call: web-search, file-search, web-search-preview … A search with the preview tool costs more on models that do not reason; the model decides.",
  ),
  toolContentTokens: count(
    "Content tokens per tool call",
    "tokens",
    "0",
    "Tokens a call adds to its request's input; they count for the context band and are not kept in the history. Web search with gpt-4o-mini or gpt-4.1-mini adds 8,000 whatever stands here; the preview tool on models that do not reason adds none.",
  ),

  audioInputMinutes: amount(
    "Audio input",
    "minutes a session",
    "0",
    "Speech the model hears, spread evenly over the turns and sent again with the history.",
  ),
  audioOutputMinutes: amount(
    "Audio output",
    "minutes a session",
    "0",
    "Speech the model says; sent again with the history as audio input.",
  ),
  audioModel: model("Audio model", "gpt-realtime-2.1", "Model that bills the audio tokens of all sessions."),
  transcribedMinutes: amount(
    "Transcription",
    "minutes a session",
    "0",
    "Speech turned into text, billed by the minute. A price change and residency are on it as on any model.",
  ),
  transcriptionModel: model("Transcription model", "whisper-1", "Model with a price per minute."),

  storageGigabytes: amount(
    "Stored data",
    "GB",
    "0",
    "Vector storage held from the launch month on, billed per GB and day. 1 GB = 2^30 bytes.",
  ),

  retryShare: share(
    "Retries",
    "% of sessions",
    "2",
    "Sessions in which work is done again after an error; it is billed in full, at what the session or request costs on average.",
  ),
  retryBasis: choice(
    "A retry repeats",
    ["one request", "the session"],
    "one request",
    "one request: a session's cost over its turns. the session: all of it, but storage.",
  ),
  developmentShare: share(
    "Development and test",
    "% of cost",
    "10",
    "Use outside production, on top of each month's cost; nothing before the launch.",
  ),
  contingencyShare: share("Contingency", "% of cost", "0", "Reserve on top of everything else."),
  discountShare: share("Negotiated discount", "%", "0", "Taken off every list price."),
  residencyShare: share(
    "Data residency uplift",
    "%",
    "0",
    "On the charges of models released on or after the day in the assumptions; OpenAI adds 10 % for regional processing. Not on tools and storage.",
  ),
  lowShare: share("Low case: demand lower by", "%", "20", "Everything but storage falls with demand."),
  highShare: share("High case: demand higher by", "%", "20", "Everything but storage rises with demand.", {
    max: 1000,
  }),
  priceChange: share(
    "Price change",
    "%",
    "0",
    "Expected change of the prices of models, of tools and storage not; negative when they fall.",
    { min: -100, max: 1000 },
  ),
  priceChangeDate: optionalDay(
    "Price change from",
    "First day of the change; a month counts as changed when it begins on or after it. Blank: from the first month. none: blank, where all scenarios have a day.",
  ),
} as const;

export type ScenarioDriverId = keyof typeof SCENARIO_DRIVERS;
export const SCENARIO_DRIVER_IDS = Object.keys(SCENARIO_DRIVERS) as ScenarioDriverId[];

/** One scenario: a value for every driver. Shares are fractions. */
export type Scenario = ValuesOf<typeof SCENARIO_DRIVERS>;

/** The drivers that scenarios may share: all but the name. */
export type SharedDriverId = Exclude<ScenarioDriverId, "name">;
export const SHARED_DRIVER_IDS = SCENARIO_DRIVER_IDS.filter((id): id is SharedDriverId => id !== "name");
/** What counts where a scenario has no value of its own. */
export type BaseValues = Omit<Scenario, "name">;

/** Where the form and the Inputs sheet set a heading, by the first driver below it. */
export const SCENARIO_GROUPS: readonly {
  readonly title: string;
  readonly first: SharedDriverId;
  /** Whether most plans have something to say here; the form folds the others away. */
  readonly isBasic: boolean;
}[] = [
  { title: "Model and tier", first: "model", isBasic: true },
  { title: "Users", first: "users", isBasic: true },
  { title: "Conversation", first: "sessionsPerUser", isBasic: true },
  { title: "Tokens", first: "systemTokens", isBasic: true },
  { title: "Caching", first: "cacheBasis", isBasic: true },
  { title: "Model mix", first: "mainShare", isBasic: false },
  { title: "Service tiers", first: "batchShare", isBasic: false },
  { title: "Images", first: "imagesPerSession", isBasic: false },
  { title: "Tools", first: "toolCalls", isBasic: false },
  { title: "Audio", first: "audioInputMinutes", isBasic: false },
  { title: "Storage", first: "storageGigabytes", isBasic: false },
  { title: "On top", first: "retryShare", isBasic: false },
  { title: "Range and price change", first: "lowShare", isBasic: false },
];
