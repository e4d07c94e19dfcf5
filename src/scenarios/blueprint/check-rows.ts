import { INPUT_METERS, LINE_IDS } from "../lines";
import { TIERS } from "../../pricing/tier";
import { costKey, priceKey } from "./price-rows";
import type { Addresses, Row, RowSpec } from "./rows";
import { tierKey } from "./session-rows";
import { quantityKey } from "./volume-rows";

/** A check of one scenario: its state is OK or FAIL, never an error. */
export interface Check {
  readonly key: string;
  readonly label: string;
  /** A condition; an error in it is a failure. */
  readonly holds: (at: Addresses) => string;
}

/** Shares that cannot be more than 100 %; the others are rates on top of something. */
const PARTS = [
  "churn",
  "cachedShare",
  "cacheWriteShare",
  "mainShare",
  "secondShare",
  "batchShare",
  "flexShare",
  "priorityShare",
  "discountShare",
  "lowShare",
] as const;

export const CHECKS: readonly Check[] = [
  {
    key: "check negative",
    label: "No driver is negative",
    // The price change, which may be, stands below the range.
    holds: ({ values }) => {
      const drivers = values("users", "highShare");
      return `MIN(${drivers})=ABS(MIN(${drivers}))`;
    },
  },
  {
    key: "check parts",
    label: "No share is over 100 %",
    holds: ({ value }) => `MAX(${PARTS.map(value).join(",")})<=100%`,
  },
  {
    key: "check mix",
    label: "The model mix makes 100 %",
    holds: ({ value }) => `ABS(${value("mainShare")}+${value("secondShare")}-100%)<=${value("tolerance")}`,
  },
  {
    key: "check tiers",
    label: "The tiers make 100 %, none below 0 %",
    holds: ({ value, values }) => {
      const tiers = values(tierKey(TIERS[0]), tierKey(TIERS[TIERS.length - 1] ?? TIERS[0]));
      return `AND(ABS(SUM(${tiers})-100%)<=${value("tolerance")},${value("rest")}>=-${value("tolerance")})`;
    },
  },
  {
    key: "check cached",
    label: "Cached and written tokens are part of the input",
    holds: ({ value }) => {
      return `${value("cached")}+${value("written")}<=${value("textInput")}*(100%+${value("tolerance")})`;
    },
  },
  {
    key: "check first price",
    label: "The model has a price in the first month",
    holds: ({ firstMonth }) => `ISNUMBER(${firstMonth(priceKey("main.input", "standard"))})`,
  },
  {
    key: "check errors",
    label: "No month has an error",
    holds: ({ total }) => `ISNUMBER(${total("total")})`,
  },
  {
    key: "check sum",
    label: "Lines and adjustments make the total",
    holds: ({ value, total }) => {
      const lines = `${total(costKey(FIRST_LINE))}:${total(costKey(LAST_LINE))}`;
      const adjustments = ADJUSTMENTS.map(total).join(",");
      const difference = `SUM(${lines},${adjustments})-${total("total")}`;
      return `ABS(${difference})<=${value("tolerance")}*${total("charged")}`;
    },
  },
  ...["input", "output"].map((part): Check => ({
    key: `check native ${part}`,
    label: `OPENAI_CHARGE and the sheet's arithmetic agree, ${part}`,
    holds: ({ value, months }) => {
      const native = `MAX(${months(`native ${part}`)})`;
      return `MAX(${months(`difference ${part}`)})<=${value("tolerance")}*${native}`;
    },
  })),
];

const FIRST_LINE = LINE_IDS[0] ?? "main.input";
const LAST_LINE = LINE_IDS[LINE_IDS.length - 1] ?? FIRST_LINE;
const ADJUSTMENTS = ["priceChangeCost", "residency", "discount", "development", "contingency"] as const;

/** Rows that the checks need and the states of the checks themselves. */
export function checkRows(): readonly Row[] {
  return [
    { heading: "Whole tokens priced twice: by OPENAI_CHARGE and by the sheet" },
    ...priceTwice("input", quantityKey(`main.${INPUT_METERS[0]}`), priceKey("main.input", "standard")),
    ...priceTwice("output", quantityKey("main.output"), priceKey("main.output", "standard")),
    { heading: "Checks" },
    ...CHECKS.map((check): Row => ({
      key: check.key,
      label: check.label,
      value: { formula: (at) => `=IFERROR(IF(${check.holds(at)},"OK","FAIL"),"FAIL")`, format: "general" },
    })),
  ];
}

function priceTwice(part: string, quantity: string, price: string): readonly Row[] {
  const whole = `whole ${part}`;
  const row = (key: string, label: string, unit: string): Pick<RowSpec, "key" | "label" | "unit"> => ({
    key: `${key} ${part}`,
    label: `${label}, ${part}`,
    unit,
  });
  return [
    {
      ...row("whole", "Whole tokens", "tokens"),
      months: { each: (_, { of }) => `=INT(${of(quantity)})`, format: "whole" },
    },
    {
      ...row("charge", "By OPENAI_CHARGE", "USD"),
      months: {
        spilled: (at) => {
          const rate = `${at.value(price)},${at.meter(price)},${at.months(whole)},${at.tier(price)}`;
          return `=IF(${at.value(price)}="","",OPENAI_CHARGE(${rate},${at.months("month")},OPENAI_RATES))`;
        },
        format: "money",
      },
    },
    {
      ...row("native", "By the sheet", "USD"),
      months: { each: (_, { of }) => `=${of(whole)}*N(${of(price)})/1000000`, format: "money" },
    },
    {
      ...row("difference", "Difference", "USD"),
      months: {
        each: (_, { of }) => `=ABS(N(${of(`charge ${part}`)})-${of(`native ${part}`)})`,
        format: "unitCost",
      },
    },
  ];
}
