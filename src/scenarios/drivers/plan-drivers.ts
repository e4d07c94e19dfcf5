import { LONG_CONTEXT_THRESHOLD } from "../../pricing/context";
import {
  amount,
  count,
  day,
  model,
  month,
  optionalAmount,
  optionalDay,
  share,
  text,
  type ValuesOf,
} from "./driver";

/** The currencies that the drop-down of the sheet offers; any code of three letters is taken. */
const CURRENCIES =
  "USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK PLN CZK INR CNY KRW SGD HKD BRL MXN ZAR".split(" ");

/** The months of a year, and of the quarter that the financial year is divided into. */
const MONTHS_IN_YEAR = 12;

/** What all scenarios of a plan have in common. */
export const PLAN_DRIVERS = {
  title: text("Plan name", "API forecast", "Stands at the head of the Summary.", { required: true }),
  owner: text("Owner", "", "Who answers for these inputs."),
  focus: text(
    "Scenario in focus",
    "",
    "The scenario that the Summary and its first chart are about. Blank: the first one.",
  ),
  firstMonth: month("First month", "", "First day of the first month of the forecast."),
  yearEnd: count(
    "Financial year ends in month",
    "1 to 12",
    "12",
    "12: the financial year is the calendar year. 3: it ends with March, and is named after that March's year.",
    { min: 1, max: MONTHS_IN_YEAR },
  ),
  budget: optionalAmount(
    "Budget",
    "reporting currency",
    "For all months together. Blank: no budget. A month with a budget of its own in Actuals takes its part of it; the rest is spread evenly over the others.",
  ),
  currency: text(
    "Reporting currency",
    "USD",
    "Code of the currency of the budget and of all amounts, such as EUR. After changing it use Replace in the sidebar, which puts its symbol in front of amounts.",
    { required: true, pattern: "currency code", suggestions: CURRENCIES },
  ),
  exchangeRate: amount(
    "Exchange rate",
    "per USD",
    "1",
    "Units of the reporting currency for one US dollar, in which OpenAI bills. One rate for all months.",
    { min: 0.000001, max: 1_000_000, decimals: 6 },
  ),
  exchangeRateSource: text("Exchange rate source", "", "Where the rate was read."),
  exchangeRateDate: optionalDay("Exchange rate date", "The day the rate was read."),
} as const;

/** How many months the forecast has. Its columns are made for them, so the sheets are built again to change it. */
export const MONTHS = count(
  "Months",
  "months",
  "12",
  "12 to 36. The columns are made for them: to change it, use Replace in the sidebar.",
  { min: MONTHS_IN_YEAR, max: 36 },
);

/** Facts and limits the model rests on. The defaults hold; whoever changes one sees what follows. */
export const ASSUMPTIONS = {
  minimumCachedPrompt: count(
    "Smallest prompt that is cached",
    "tokens",
    "1024",
    "OpenAI caches prompts of 1,024 tokens or more (Prompt caching guide). A request, or the part it repeats, with fewer is not cached.",
    { min: 1, max: 100_000 },
  ),
  longContextThreshold: count(
    "Long context above",
    "tokens a request",
    String(LONG_CONTEXT_THRESHOLD),
    "A request with more input tokens is billed whole at the long-context prices, for models that have them (OpenAI, price page, 2026-08). Decided turn by turn, with all input counted.",
    { min: 100_000, max: 10_000_000 },
  ),
  residencyFrom: day(
    "Residency uplift from release",
    "2026-03-05",
    "The uplift is on models released on or after this day (OpenAI, price page, 2026-08).",
  ),
  audioInputTokensPerMinute: amount(
    "Audio input tokens",
    "a minute",
    "600",
    "1 token per 100 ms of speech heard (OpenAI, Realtime guide).",
    { min: 1, max: 100_000 },
  ),
  audioOutputTokensPerMinute: amount(
    "Audio output tokens",
    "a minute",
    "1200",
    "1 token per 50 ms of speech said, also when it is sent again with the history (OpenAI, Realtime guide).",
    { min: 1, max: 100_000 },
  ),
  storageTool: model("Storage billed as", "file-search", "The tool whose price per GB and day counts."),
  freeGigabytes: amount(
    "Free storage",
    "GB",
    "1",
    "The first GB of file search storage is free (OpenAI, price page).",
    { max: 100 },
  ),
  tolerance: amount(
    "Tolerance of checks",
    "of the amount",
    "0.000000001",
    "Largest relative difference that a check accepts.",
    { max: 0.000001, decimals: 9 },
  ),
  maximumRateAge: count(
    "Oldest rates accepted",
    "days",
    "30",
    "A check fails when the rates were read longer ago.",
    { min: 1, max: 400 },
  ),
  changeFarDown: change("Sensitivity: far down", "-25"),
  changeDown: change("Sensitivity: down", "-10"),
  changeUp: change("Sensitivity: up", "10"),
  changeFarUp: change("Sensitivity: far up", "25"),
  quarterMonths: count("Months in a quarter", "months", "3", "How many months Compare puts together.", {
    min: 1,
    max: MONTHS_IN_YEAR,
  }),
} as const;

function change(label: string, preset: string) {
  return share(label, "%", preset, "Change of each driver in the sensitivity table.", { min: -100 });
}

export type PlanDriverId = keyof typeof PLAN_DRIVERS;
export type AssumptionId = keyof typeof ASSUMPTIONS;
export const PLAN_DRIVER_IDS = Object.keys(PLAN_DRIVERS) as PlanDriverId[];
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as AssumptionId[];

export type PlanValues = ValuesOf<typeof PLAN_DRIVERS>;
export type Assumptions = ValuesOf<typeof ASSUMPTIONS>;
