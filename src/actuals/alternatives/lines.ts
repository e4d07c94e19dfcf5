import { onSheet } from "../../a1/a1";
import { type CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import { allOf, type ChargesColumnId } from "../charges/columns";
import {
  blockArea,
  cellAt,
  CHARGED,
  columnArea,
  FIRST_OPTION,
  METER,
  MODEL,
  QUANTITY,
  TIER,
  workingColumn,
} from "./columns";
import { inputAt, PERIOD } from "./inputs";
import { OPTIONS } from "./options";
import type { Place } from "./places";

/** Where the lines stand, and what they are added up from. */
export interface Lines {
  readonly charges: string;
  readonly first: number;
  readonly last: number;
}

const NOT_OFFERED = "not offered";
const NO_PRICE = "no price";
const OTHER = OPTIONS.findIndex(({ isOtherModel }) => isOtherModel);

/** A line: what was used, what it cost day by day, and what each option would cost, with the workings behind. */
export function putLine(grid: CellGrid, row: number, place: Place, at: Lines): void {
  const of = (id: ChargesColumnId): string => onSheet(at.charges, allOf(id));
  const same = [
    `${of("kind")};${inputAt("usedKind")}`,
    `${of("model")};${cellAt(MODEL, row)}`,
    `${of("meter")};${cellAt(METER, row)}`,
    `${of("tier")};${cellAt(TIER, row)}`,
    PERIOD.criteriaOf(at.charges),
  ].join(";");
  grid.put(row, MODEL, text(place.model));
  grid.put(row, TIER, text(place.tier));
  grid.put(row, METER, text(place.meter));
  grid.put(row, QUANTITY, formula(`=SUMIFS(${of("quantity")};${same})`, "plain"));
  grid.put(row, CHARGED, formula(`=SUMIFS(${of("listCost")};${same})`, "usd"));
  const used = cellAt(workingColumn("answers", 0), row);
  OPTIONS.forEach(({ tier, isOtherModel, meterOf }, index) => {
    const answer = cellAt(workingColumn("answers", index), row);
    const without = index === 0 ? `"${NO_PRICE}"` : `IF(ISNUMBER(${used});"${NOT_OFFERED}";"${NO_PRICE}")`;
    const cost = `IF(ISNUMBER(${answer});${answer};${without})`;
    grid.put(
      row,
      FIRST_OPTION + index,
      formula(`=${isOtherModel ? unlessBlank(cost) : cost}`, "usd", "right"),
    );
    grid.put(
      row,
      workingColumn("models", index),
      isOtherModel ? formula(modelFormula(row), "general") : text(place.model),
    );
    grid.put(row, workingColumn("meters", index), text(meterOf?.(place.meter) ?? place.meter));
    grid.put(row, workingColumn("tiers", index), text(tier ?? place.tier));
    if (row !== at.first || index > 0) return;
    grid.put(row, workingColumn("answers", index), formula(callFormula(at), "usd"));
  });
}

function unlessBlank(formulaText: string): string {
  return `IF(${inputAt("otherModel")}="";"";${formulaText})`;
}

function modelFormula(row: number): string {
  const [model, other, inPlaceOf] = [cellAt(MODEL, row), inputAt("otherModel"), inputAt("inPlaceOf")];
  return `=IF(OR(${other}="";AND(${inPlaceOf}<>"";${inPlaceOf}<>${model}));${model};${other})`;
}

/** One call for all lines and options. */
function callFormula({ first, last }: Lines): string {
  const of = (block: "models" | "meters" | "tiers"): string => blockArea(block, first, last);
  return `=OPENAI_CHARGE(${of("models")};${of("meters")};${columnArea(QUANTITY, first, last)};${of("tiers")};${PERIOD.priceDayAt};OPENAI_RATES;"show")`;
}

/**
 * The sums of a row by their columns: of all lines (null), of those of the model that stands in a row, or of what is only
 * counted as it was used. What an option does not offer counts as used, so that each option is of the same usage.
 */
export function sumFormulas(
  { first, last }: Lines,
  of: number | null | "counted",
): Readonly<Record<number, string>> {
  const column = (place: number): string => columnArea(place, first, last);
  const ofModel = typeof of === "number" ? `;${column(MODEL)};${cellAt(MODEL, of)}` : "";
  const plain = (place: number): string =>
    ofModel === "" ? `SUM(${column(place)})` : `SUMIFS(${column(place)}${ofModel})`;
  const sums: Record<number, string> = of === "counted" ? {} : { [CHARGED]: `=${plain(CHARGED)}` };
  OPTIONS.forEach(({ isOtherModel }, index) => {
    const place = FIRST_OPTION + index;
    const counted = `SUMIFS(${column(FIRST_OPTION)};${column(place)};"${NOT_OFFERED}"${ofModel})`;
    const sum = of === "counted" ? counted : index === 0 ? plain(place) : `${plain(place)}+${counted}`;
    sums[place] = `=${isOtherModel ? unlessBlank(sum) : sum}`;
  });
  return sums;
}

/** Red when the lines do not add up to Charges; amber when some have no price on the day. */
export function lightFormula({ charges, first, last }: Lines): string {
  const of = (id: ChargesColumnId): string => onSheet(charges, allOf(id));
  const all = `SUMIFS(${of("listCost")};${of("kind")};${inputAt("usedKind")};${PERIOD.criteriaOf(charges)})`;
  const sum = `SUM(${columnArea(CHARGED, first, last)})`;
  const unpriced = `COUNTIFS(${columnArea(FIRST_OPTION, first, last)};"${NO_PRICE}";${columnArea(QUANTITY, first, last)};">0")`;
  return `=IFS(ABS(${all}-${sum})>ABS(${all})/10^9;"▲ FAIL: the lines do not add up to Charges; write this tab anew";${unpriced};"LOOK: "&${unpriced}&" lines have no price on that day and are left out";TRUE;"● OK: the lines add up to Charges")`;
}

/** What is wrong with the other model, in the words of the price that was asked for first. */
export function otherModelWords({ first, last }: Lines): string {
  const answers = columnArea(workingColumn("answers", OTHER), first, last);
  return `=IF(${inputAt("otherModel")}="";"Type a model, and its column is filled.";IFERROR("LOOK: "&INDEX(${answers};MATCH("Problem*";${answers};0));""))`;
}
