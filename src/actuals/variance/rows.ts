import { ACTUAL_ROW } from "../../scenarios/blueprint/actuals-layout";
import type { Row, RowBook } from "../../scenarios/blueprint/rows";
import { sectionRows } from "../plan/own-charges";
import { TOKENS } from "./meters";
import {
  focusFormula,
  inRow,
  known,
  ofFocus,
  plansRate,
  sumOfTokens,
  type OfMonth,
  type VarianceSources,
} from "./sources";

/** The parts from the plan to what it was, in their order; together they are the difference. */
const PARTS = [
  ["volume", "Volume"],
  ["intensity", "Intensity and mix of tokens"],
  ["models", "Models, tiers and context"],
  ["paid", "Paid against list prices"],
  ["others", "Other services"],
  ["unpriced", "Without a list price"],
  ["allowances", "Allowances of the plan"],
  ["exchange", "Exchange rate"],
  ["typed", "Not from Charges"],
] as const;

/** A sum of doubles in another order differs from itself by less than one part of so many. */
const PRECISION = "1000000000000";
export const SCENARIOS_LABEL = "Scenarios it knows";
/** The rows in which a person counts volume, by their labels. */
export const VOLUME_LABELS = {
  unit: "Volume is counted in",
  plan: "Own count, planned",
  was: "Own count, actual",
} as const;

/** What volume may be counted in. */
export const VOLUME_UNITS = ["requests", "tokens", "own"] as const;

/** From the plan to the actual: each part of the difference once. */
export function resultRows(book: RowBook, sources: VarianceSources): readonly Row[] {
  const { names, heading } = sources;
  const rate = plansRate(sources);
  const parts: Readonly<Record<(typeof PARTS)[number][0], OfMonth>> = {
    volume: (of) => `${sumOfTokens(of, "planned cost")}*(${of("ratio")}-100%)`,
    intensity: (of) => sumOfTokens(of, "intensity"),
    models: (of) => sumOfTokens(of, "models"),
    paid: (of) => `(${of("priced")}-${of("priced list")})*${rate}`,
    others: (of) => `${of("priced list")}*${rate}-${sumOfTokens(of, "list")}-${of("planned others")}`,
    unpriced: (of) => `${of("no price")}*${rate}`,
    allowances: (of) => `${sumOfTokens(of, "planned cost")}+${of("planned others")}-${of("plan")}`,
    exchange: (of) => `${of("usd")}*(${of("month rate")}-${rate})`,
    typed: (of) => `${of("actual")}-${of("usd")}*${of("month rate")}`,
  };
  const left: OfMonth = (of) => {
    const rest = `${of("actual")}-${of("plan")}-SUM(${of("volume")}:${of("typed")})`;
    const size = `(ABS(${of("actual")})+ABS(${of("plan")})+ABS(${of("volume")}))/${PRECISION}`;
    return `(ABS(${rest})>${size})*(${rest})`;
  };
  const [rests, flags, volumes] = ["left", "flag", "volume was"].map((key) => book.monthsOf(key));
  return [
    { heading: "From the plan to what it was, in the plan's currency at the plan's exchange rate" },
    {
      key: "state",
      label: "State",
      format: "general",
      base: `=IF(COUNTIF(${rests ?? ""};">0")+COUNTIF(${rests ?? ""};"<0");"▲ FAIL: the parts do not add up";IF(COUNTIFS(${flags ?? ""};"Actual";${volumes ?? ""};0);"LOOK: months without a volume to compare";"● OK: the parts add up"))`,
    },
    known("plan", "Plan: forecast of the focus", ofFocus(sources, book.base("focus"), ["total"])),
    ...PARTS.map(([key, label]) => known(key, label, parts[key])),
    known("left", "Left over", left),
    known("actual", "Actual", (of) => `N(${inRow(of, names.actuals, ACTUAL_ROW)})`),
    known("difference", "Actual less plan", (of) => `${of("actual")}-${of("plan")}`),
    { heading: "Intensity and mix, by token" },
    ...TOKENS.map(({ id, label }) =>
      known(`intensity ${id}`, label, (of) => {
        return `(${of(`quantity ${id}`)}-${of(`planned quantity ${id}`)}*${of("ratio")})*${of(`price ${id}`)}`;
      }),
    ),
    { heading: "Models, tiers and context, by token" },
    ...TOKENS.map(({ id, label }) =>
      known(
        `models ${id}`,
        label,
        (of) => `${of(`list ${id}`)}-${of(`quantity ${id}`)}*${of(`price ${id}`)}`,
      ),
    ),
    { heading: "What it rests on" },
    // By it the tab is known to lack a scenario that the plan has got since.
    { key: "scenarios", label: SCENARIOS_LABEL, format: "general", base: String(sources.workings.scenarios) },
    { key: "focus", label: "Scenario in focus, its number", format: "whole", base: focusFormula(names) },
    {
      key: "month rate",
      label: "Exchange rate of the month",
      unit: "per USD",
      format: "sixDecimals",
      months: ({ of }) => {
        const typed = inRow(of, names.actuals, sectionRows(heading).exchangeRate);
        return `=IF(ISNUMBER(${typed});${typed};${rate})`;
      },
    },
  ];
}

/** How much more or less there was of what volume is counted in. */
export function volumeRows(book: RowBook, sources: VarianceSources): readonly Row[] {
  // Its row stands among these; its cell is the person's.
  const unit = book.base("volume unit");
  const counted =
    (requests: string, sort: string, own: string): OfMonth =>
    (of) =>
      `IF(${unit}="requests";${of(requests)};IF(${unit}="tokens";${sumOfTokens(of, sort)};N(${of(own)})))`;
  return [
    { key: "volume unit", label: VOLUME_LABELS.unit, format: "general" },
    { key: "own plan", label: VOLUME_LABELS.plan, unit: "own", format: "plain" },
    { key: "own was", label: VOLUME_LABELS.was, unit: "own", format: "plain" },
    known(
      "planned requests",
      "Requests, planned",
      ofFocus(sources, book.base("focus"), ["requests"]),
      "requests",
      "plain",
    ),
    known(
      "volume plan",
      "Volume, planned",
      counted("planned requests", "planned quantity", "own plan"),
      "",
      "plain",
    ),
    known("volume was", "Volume, actual", counted("requests", "quantity", "own was"), "", "plain"),
    {
      key: "ratio",
      label: "Actual volume by planned volume",
      format: "general",
      // With nothing to compare, all is intensity and mix.
      months: ({ of }) =>
        `=IFERROR(IF(N(${of("volume was")})>0;${of("volume was")}/${of("volume plan")};100%);100%)`,
    },
  ];
}
