import {
  amount,
  count,
  model,
  month,
  optionalAmount,
  optionalDay,
  share,
  text,
  type ValuesOf,
} from "./driver";

/** What all scenarios of a plan have in common. */
export const PLAN_DRIVERS = {
  owner: text("Owner", "", "Who answers for these inputs."),
  firstMonth: month("First month", "", "First day of the first month of the forecast."),
  budget: optionalAmount("Budget", "reporting currency", "For all months together. Blank: no budget."),
  currency: text(
    "Reporting currency",
    "USD",
    "Code of the currency of the budget and the totals in it.",
    true,
  ),
  exchangeRate: amount(
    "Exchange rate",
    "per USD",
    "1",
    "Units of the reporting currency for one US dollar.",
    {
      min: 0.000001,
      decimals: 6,
    },
  ),
  exchangeRateSource: text("Exchange rate source", "", "Where the rate was read."),
  exchangeRateDate: optionalDay("Exchange rate date", "The day the rate was read."),
} as const;

/** How many months the forecast has. Its columns are made for them, so the sheets are built again to change it. */
export const MONTHS = count("Months", "months", "12", "12 to 36. To change it, build the sheets again.", {
  min: 12,
  max: 36,
});

/** Facts and limits the model rests on. The defaults hold; whoever changes one sees what follows. */
export const ASSUMPTIONS = {
  minimumCachedPrompt: count(
    "Smallest prompt that is cached",
    "tokens",
    "1024",
    "OpenAI caches prompts of 1,024 tokens or more.",
  ),
  longContextThreshold: count(
    "Long context above",
    "tokens a request",
    "272000",
    "A request with more is billed whole at the long-context prices, for models that have them (OpenAI's price page, 2026-08).",
  ),
  turnsWithoutHistory: count(
    "Turns sent without history",
    "turns",
    "1",
    "When the history is not resent a request holds the current turn alone.",
    { min: 1 },
  ),
  audioInputTokensPerMinute: amount(
    "Audio input tokens",
    "a minute",
    "600",
    "1 token per 100 ms of speech heard (OpenAI, Realtime guide).",
  ),
  audioOutputTokensPerMinute: amount(
    "Audio output tokens",
    "a minute",
    "1200",
    "1 token per 50 ms of speech said (OpenAI, Realtime guide).",
  ),
  storageTool: model("Storage billed as", "file-search", "The tool whose price per GB and day counts."),
  freeGigabytes: amount(
    "Free storage",
    "GB",
    "1",
    "The first GB of file search storage is free (OpenAI's price page).",
  ),
  tolerance: amount(
    "Tolerance of checks",
    "",
    "0.000000001",
    "Largest relative difference that a check accepts.",
    { decimals: 9 },
  ),
  maximumRateAge: count(
    "Oldest rates accepted",
    "days",
    "30",
    "Checks fail when the rates were read longer ago.",
  ),
  changeFarDown: share(
    "Sensitivity: far down",
    "%",
    "-25",
    "Change of each driver in the sensitivity table.",
    {
      min: -100,
    },
  ),
  changeDown: share("Sensitivity: down", "%", "-10", "Change of each driver in the sensitivity table.", {
    min: -100,
  }),
  changeUp: share("Sensitivity: up", "%", "10", "Change of each driver in the sensitivity table."),
  changeFarUp: share("Sensitivity: far up", "%", "25", "Change of each driver in the sensitivity table."),
} as const;

export type PlanDriverId = keyof typeof PLAN_DRIVERS;
export type AssumptionId = keyof typeof ASSUMPTIONS;
export const PLAN_DRIVER_IDS = Object.keys(PLAN_DRIVERS) as PlanDriverId[];
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as AssumptionId[];

export type PlanValues = ValuesOf<typeof PLAN_DRIVERS>;
export type Assumptions = ValuesOf<typeof ASSUMPTIONS>;
