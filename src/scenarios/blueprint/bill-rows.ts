import { MODEL_KINDS } from "../bill";
import { INPUT_METERS, linesOfKind, SLOTS, TEXT_LINE_IDS, type Line, type Slot } from "../lines";
import { blendedKey, costKey, priceKey } from "./price-rows";
import type { MonthAddresses, Row, RowSpec } from "./rows";
import { quantityKey } from "./volume-rows";

/** Names of the budget and the exchange rate in the workbook. */
export interface CellNames {
  readonly budget: string;
  readonly exchangeRate: string;
}

/** From list prices to the total: the formulas of `billOf`. */
export function billRows(names: CellNames): readonly Row[] {
  const [firstLine = "main.input"] = TEXT_LINE_IDS;
  const lastText = TEXT_LINE_IDS[TEXT_LINE_IDS.length - 1] ?? firstLine;
  return [
    { heading: "From list prices to the total" },
    money("models", "Models at list prices", (_, { of }) => `=${costOf(of, ...MODEL_KINDS)}`),
    money("priceChangeCost", "Price change", (at, { of }) => {
      // MAX reads a blank date as 0: the change then holds from the first month.
      const isChanged = `(${of("month")}>=MAX(${at.value("priceChangeDate")}))`;
      return `=${of("models")}*${at.value("priceChange")}*${isChanged}`;
    }),
    money("residency", "Data residency", (at, { of }) => {
      return `=(${of("models")}+${of("priceChangeCost")})*${at.value("residencyShare")}`;
    }),
    money("moving", "Cost that follows demand", (_, { of }) => {
      return `=${of("models")}+${of("priceChangeCost")}+${of("residency")}+${costOf(of, "calls")}`;
    }),
    money(
      "charged",
      "Before discount, with storage",
      (_, { of }) => `=${of("moving")}+${costOf(of, "storage")}`,
    ),
    money(
      "discount",
      "Negotiated discount",
      (at, { of }) => `=-${of("charged")}*${at.value("discountShare")}`,
    ),
    money("production", "Production", (_, { of }) => `=${of("charged")}+${of("discount")}`),
    money("development", "Development and test", (at, { of }) => {
      return `=${of("production")}*${at.value("developmentShare")}`;
    }),
    money("contingency", "Contingency", (at, { of }) => {
      return `=(${of("production")}+${of("development")})*${at.value("contingencyShare")}`;
    }),
    {
      ...money(
        "total",
        "Total",
        (_, { of }) => `=${of("production")}+${of("development")}+${of("contingency")}`,
      ),
      style: "total",
    },
    money("movingTotal", "Part of the total that follows demand", (_, { of }) => {
      return `=IF(${of("charged")},${of("total")}*${of("moving")}/${of("charged")},${of("charged")})`;
    }),
    money("low", "Low case", (at, { of }) => `=${of("total")}-${of("movingTotal")}*${at.value("lowShare")}`),
    money(
      "high",
      "High case",
      (at, { of }) => `=${of("total")}+${of("movingTotal")}*${at.value("highShare")}`,
    ),
    money("savedByCaching", "Saved by caching, at list prices", (_, { of, block }) => {
      const uncached = SLOTS.map(
        (slot) => `${inputs(block, quantityKey, slot)}*${of(blendedKey(`${slot}.input`))}`,
      );
      const billed = SLOTS.map((slot) => `-${inputs(block, costKey, slot)}`);
      return `=(${uncached.join("+")})/1000000${billed.join("")}`;
    }),
    money("savedByTiers", "Saved by tiers against standard, at list prices", (_, { block }) => {
      const tokens = block(quantityKey(firstLine), quantityKey(lastText));
      const prices = block(priceKey(firstLine, "standard"), priceKey(lastText, "standard"));
      return `=SUMPRODUCT(${tokens},${prices})/1000000-SUM(${block(costKey(firstLine), costKey(lastText))})`;
    }),
    { heading: "In the reporting currency, against the budget" },
    { ...money("reported", "Total", (_, { of }) => `=${of("total")}*${names.exchangeRate}`), unit: REPORTED },
    {
      ...money("cumulative", "All months so far", (_, { of, before }) => {
        return `=${before("cumulative")}+${of("reported")}`;
      }),
      unit: REPORTED,
      total: false,
    },
    {
      key: "isOver",
      label: "Over the budget",
      months: {
        each: (_, { of }) => `=AND(ISNUMBER(${names.budget}),${of("cumulative")}>${names.budget})`,
        format: "general",
      },
    },
    {
      key: "overFrom",
      label: "Budget exceeded in",
      value: {
        formula: (at) => `=XLOOKUP(TRUE,${at.months("isOver")},${at.months("month")},"not exceeded")`,
        format: "month",
      },
    },
  ];
}

const REPORTED = "rep. currency";

/** What the lines of some kinds cost. */
function costOf(of: MonthAddresses["of"], ...kinds: readonly Line["kind"][]): string {
  return `SUM(${linesOfKind(...kinds)
    .map((id) => of(costKey(id)))
    .join(",")})`;
}

/** The sum of the three input lines of a model. */
function inputs(block: MonthAddresses["block"], key: typeof costKey, slot: Slot): string {
  const [first, , last] = INPUT_METERS;
  return `SUM(${block(key(`${slot}.${first}`), key(`${slot}.${last}`))})`;
}

type Each = Extract<NonNullable<RowSpec["months"]>, { each: unknown }>["each"];

function money(key: string, label: string, each: Each): RowSpec {
  return { key, label, unit: "USD", months: { each, format: "money" }, total: true };
}
