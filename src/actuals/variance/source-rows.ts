import { onSheet } from "../../a1/a1";
import type { Row, RowBook } from "../../scenarios/blueprint/rows";
import { LINE_IDS } from "../../scenarios/lines";
import { allOf, type ChargesColumnId } from "../charges/columns";
import { ownConditions, sectionRows } from "../plan/own-charges";
import { linesOf, METER_PATTERNS, TOKENS, type TokenId } from "./meters";
import {
  inRow,
  known,
  ofFocus,
  plansRate,
  sumOfTokens,
  type Of,
  type OfMonth,
  type VarianceSources,
} from "./sources";

/** What the plan has of each kind of token: how many, what they cost at list prices, and so what one costs. */
export function planRows(book: RowBook, sources: VarianceSources): readonly Row[] {
  const focus = book.base("focus");
  const ofLines = (sort: string, id: TokenId): OfMonth =>
    ofFocus(
      sources,
      focus,
      linesOf(id).map((line) => `${sort} ${line}`),
    );
  const all = [LINE_IDS[0], LINE_IDS[LINE_IDS.length - 1]].map((id) => `cost ${id ?? ""}`);
  const listed = ofFocus(sources, focus, all, true);
  return [
    { heading: "Plan: tokens, and their cost at list prices" },
    ...TOKENS.map(({ id, label }) =>
      known(`planned quantity ${id}`, label, ofLines("quantity", id), "tokens", "plain"),
    ),
    ...TOKENS.map(({ id, label }) => known(`planned cost ${id}`, `${label}, cost`, ofLines("cost", id))),
    known(
      "planned others",
      "All else at list prices",
      (of) => `${listed(of)}-${sumOfTokens(of, "planned cost")}`,
    ),
    { heading: "What one planned token costs; where none was planned, what one cost at list price" },
    ...TOKENS.map(({ id, label }): Row => ({
      key: `price ${id}`,
      label,
      format: "nineDecimals",
      months: ({ of }) => {
        const [cost, quantity] = [of(`planned cost ${id}`), of(`planned quantity ${id}`)];
        return `=IFERROR(IF(N(${quantity});${cost}/${quantity};${of(`list ${id}`)}/${of(`quantity ${id}`)});0)`;
      },
    })),
  ];
}

/** What Charges has of the plan's own: tokens and their cost at list prices, and what is money alone. */
export function chargeRows(sources: VarianceSources): readonly Row[] {
  const { names, heading } = sources;
  const ofMeters = (sort: string, id: TokenId): OfMonth => {
    const keys = METER_PATTERNS.flatMap((meter) => (meter.id === id ? [`${sort} of ${meter.pattern}`] : []));
    return (of) => keys.map(of).join("+");
  };
  const section = sectionRows(heading);
  const kind = onSheet(names.actuals, `$C$${section.kind}`);
  const priced = `${onSheet(sources.charges, allOf("price"))};">=0"`;
  const unpriced = `${onSheet(sources.charges, allOf("price"))};"Problem*"`;
  const meter = (of: Of, key: string): string =>
    `${onSheet(sources.charges, allOf("meter"))};${of(key).replace(/^[A-Z]+/, "$B")}`;
  /** What was billed, or the list price where what was used is compared. */
  const cost = (of: Of, conditions: string): string =>
    `IF(${kind}="cost";${own(sources, of, "billed", conditions)};${own(sources, of, "listCost", conditions)})`;
  return [
    { heading: "Actual: tokens, and their cost at list prices" },
    ...TOKENS.map(({ id, label }) =>
      known(`quantity ${id}`, label, ofMeters("counted", id), "tokens", "plain"),
    ),
    ...TOKENS.map(({ id, label }) =>
      known(`list ${id}`, `${label}, cost`, (of) => `(${ofMeters("listed", id)(of)})*${plansRate(sources)}`),
    ),
    { heading: "Charges of the plan, USD" },
    known("usd", "In all", (of) => inRow(of, names.actuals, section.total), "USD", "usd"),
    known("priced", "Of it with a list price", (of) => cost(of, priced), "USD", "usd"),
    known(
      "priced list",
      "The same at list prices",
      (of) => own(sources, of, "listCost", priced),
      "USD",
      "usd",
    ),
    known("no price", "Without a list price", (of) => cost(of, unpriced), "USD", "usd"),
    known("requests", "Requests", (of) => requests(sources, of, kind), "requests", "plain"),
    { heading: "By meter: tokens with a list price" },
    ...METER_PATTERNS.map(({ id, pattern }) => {
      const key = `counted of ${pattern}`;
      return known(
        key,
        labelOf(id),
        (of) => own(sources, of, "quantity", `${meter(of, key)};${priced}`),
        pattern,
        "plain",
      );
    }),
    { heading: "By meter: cost at list prices, USD" },
    ...METER_PATTERNS.map(({ id, pattern }) => {
      const key = `listed of ${pattern}`;
      return known(
        key,
        labelOf(id),
        (of) => own(sources, of, "listCost", `${meter(of, key)};${priced}`),
        pattern,
        "usd",
      );
    }),
  ];
}

function labelOf(id: TokenId): string {
  return TOKENS.find((token) => token.id === id)?.label ?? id;
}

/** The sum of a column over the plan's own charges of a month. */
function own(
  { names, charges, heading }: VarianceSources,
  of: Of,
  column: ChargesColumnId,
  conditions: string,
): string {
  const day = onSheet(charges, allOf("day"));
  const month = of("month");
  const inMonth = `${day};">="&${month};${day};"<"&EDATE(${month};1)`;
  const conditionsOfPlan = ownConditions(charges, names.actuals, heading);
  const more = conditions === "" ? "" : `;${conditions}`;
  return `SUMPRODUCT(SUMIFS(${onSheet(charges, allOf(column))};${conditionsOfPlan};${inMonth}${more}))`;
}

/** A bill has no requests: those of the usage reports count beside it. */
function requests(sources: VarianceSources, of: Of, kind: string): string {
  const counted = own(sources, of, "requests", "");
  const usage = counted.replace(`;${kind};`, `;IF(${kind}="cost";"usage";${kind});`);
  return usage;
}
