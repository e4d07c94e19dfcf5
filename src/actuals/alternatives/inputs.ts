import { absolute, onSheet } from "../../a1/a1";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { allOf } from "../charges/columns";
import type { Typed } from "../typed";
import { QUANTITY } from "./columns";

/** Where a person types. */
export const VALUE_COLUMN = QUANTITY;

interface TopInput {
  readonly row: number;
  readonly label: string;
  readonly note: string;
  readonly format: FormatName;
}

const input = (row: number, label: string, format: FormatName, note = ""): TopInput => ({
  row,
  label,
  note,
  format,
});

export const INPUTS = {
  usedKind: input(
    3,
    "What was used is taken from",
    "general",
    "usage: OpenAI's reports. log: a log of requests.",
  ),
  from: input(4, "From the day", "inputDay", "Blank: from the first one."),
  to: input(5, "To the day", "inputDay", "Blank: to the last one."),
  priceDay: input(6, "At the prices of the day", "inputDay"),
  otherModel: input(7, "Another model", "general"),
  inPlaceOf: input(8, "In the place of the model", "general", "Blank: of every model."),
} as const;

export type AlternativesInput = keyof typeof INPUTS;
export const TOP_LABELS = Object.keys(INPUTS) as readonly AlternativesInput[];

/** What a person typed before, which is kept. */
export type AlternativesTyped = Readonly<Record<AlternativesInput, Typed>>;

export const NOTHING_TYPED: AlternativesTyped = {
  usedKind: null,
  from: null,
  to: null,
  priceDay: null,
  otherModel: null,
  inPlaceOf: null,
};

export function inputAt(id: AlternativesInput): string {
  return absolute(INPUTS[id].row, VALUE_COLUMN);
}

/** Later than every day that a spreadsheet has. */
const NO_END = 2_958_465;

/** The days that are counted, as criteria of SUMIFS over the days of Charges. */
function criteriaOf(charges: string): string {
  const days = onSheet(charges, allOf("day"));
  return `${days};">="&N(${inputAt("from")});${days};"<="&IF(${inputAt("to")}="";${NO_END};${inputAt("to")})`;
}

const PRICE_DAY = { row: INPUTS.priceDay.row, column: VALUE_COLUMN + 1 };

export const PERIOD = {
  criteriaOf,
  /** Where the day stands whose prices count: what was typed, else the last day that is counted. */
  priceDay: PRICE_DAY,
  priceDayAt: absolute(PRICE_DAY.row, PRICE_DAY.column),
  formulaOf: (charges: string): string => {
    const [days, kinds] = [onSheet(charges, allOf("day")), onSheet(charges, allOf("kind"))];
    const typed = inputAt("priceDay");
    return `=IF(${typed}="";MAXIFS(${days};${kinds};${inputAt("usedKind")};${criteriaOf(charges)});${typed})`;
  },
} as const;
