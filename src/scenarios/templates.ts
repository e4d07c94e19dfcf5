import type { ScenarioDriverId } from "./drivers/scenario-drivers";
import type { PlanForm } from "./plan";

/** A starting point: drivers of a common kind of product, to be replaced by one's own. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** What it is for and what its scenarios compare, in a sentence. */
  readonly description: string;
  readonly months: string;
  /** The drivers that differ from their defaults; the second and later scenarios differ from the first. */
  readonly scenarios: readonly [ScenarioText, ScenarioText, ...ScenarioText[]];
}

type ScenarioText = Readonly<Partial<Record<ScenarioDriverId, string>>>;

/** The figures are examples of a plausible size, not measurements. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "chat",
    title: "Chat assistant",
    description: "People talk with an assistant; compares no caching, caching and a smaller model.",
    months: "12",
    scenarios: [
      {
        name: "No caching",
        users: "2000",
        sessionsPerUser: "10",
        turns: "6",
        systemTokens: "1200",
        userTokens: "150",
        outputTokens: "350",
        reasoningTokens: "200",
      },
      { name: "With caching", cachedShare: "90", cacheWriteShare: "100" },
      { name: "Smaller model", model: "gpt-6-luna", cachedShare: "90", cacheWriteShare: "100" },
    ],
  },
  {
    id: "retrieval",
    title: "Retrieval-augmented answers",
    description: "Answers from documents found by search; compares one model with a mix of two.",
    months: "12",
    scenarios: [
      {
        name: "One model",
        users: "500",
        sessionsPerUser: "20",
        turns: "2",
        systemTokens: "800",
        toolSchemaTokens: "300",
        retrievedTokens: "4000",
        userTokens: "80",
        outputTokens: "250",
        tool: "file-search",
        toolCalls: "1",
        storageGigabytes: "25",
      },
      { name: "Small model first", mainShare: "30", secondShare: "70" },
    ],
  },
  {
    id: "batch",
    title: "Document batch",
    description: "Documents are read once and summarised; compares answers at once with the Batch API.",
    months: "12",
    scenarios: [
      {
        name: "At once",
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
      { name: "Overnight", batchShare: "100" },
    ],
  },
  {
    id: "vision",
    title: "Vision pipeline",
    description: "Pictures are inspected one job at a time; compares high and low detail.",
    months: "12",
    scenarios: [
      {
        name: "High detail",
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
      { name: "Low detail", imageDetail: "low" },
    ],
  },
  {
    id: "voice",
    title: "Voice agent",
    description: "Callers speak with an agent; compares the full and the mini realtime model.",
    months: "12",
    scenarios: [
      {
        name: "Full model",
        model: "gpt-realtime-2.1",
        users: "800",
        sessionsPerUser: "3",
        turns: "12",
        systemTokens: "700",
        toolSchemaTokens: "400",
        userTokens: "0",
        outputTokens: "0",
        audioInputMinutes: "2.5",
        audioOutputMinutes: "2",
        toolCalls: "0.1",
      },
      { name: "Mini model", model: "gpt-realtime-2.1-mini", audioModel: "gpt-realtime-2.1-mini" },
    ],
  },
  {
    id: "blank",
    title: "Blank",
    description: "Every volume is 0; two scenarios to fill in.",
    months: "12",
    scenarios: [
      {
        name: "Scenario 1",
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
      { name: "Scenario 2" },
    ],
  },
];

/** The form a template fills in. What it does not set has its default. */
export function formOf(template: Template, firstMonth: string): PlanForm {
  const [base] = template.scenarios;
  return {
    values: { firstMonth },
    months: template.months,
    assumptions: {},
    scenarios: template.scenarios.map((scenario) => ({ ...base, ...scenario })),
  };
}
