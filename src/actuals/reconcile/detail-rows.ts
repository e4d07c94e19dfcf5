import { area } from "../../a1/a1";
import { inBlock, type Block } from "../charges/blocks";
import type { ChargesColumnId } from "../charges/columns";
import { DAY_TOTAL, UNRECOGNISED } from "../charges/line";
import type { Grain } from "./places";
import { CAUSE_COLUMNS, reconcileColumn, reconcileLetters, type ReconcileColumnId } from "./columns";

/** Where the formulas of a row find what they need. */
export interface DetailAddresses {
  readonly charges: string;
  /** What usage is of: `usage` or `log`. */
  readonly usedKind: string;
  /** Amounts below it are noise of binary fractions. */
  readonly noise: string;
  /** The first and the last row of the lines. */
  readonly first: number;
  readonly last: number;
  /** Whether a row is of a day, or of a month by its last day. */
  readonly grain: Grain;
}

/** A number as a criterion: texts, such as why there is no price, are none. */
const IS_NUMBER = `">=0"`;

/** The formula of each column of a line, but for the list prices, which one formula gives for all. */
export function detailFormulas(
  row: number,
  block: Block,
  { charges, usedKind, noise, first, last, grain }: DetailAddresses,
): Readonly<Partial<Record<ReconcileColumnId, string>>> {
  const at = (id: ReconcileColumnId): string => `$${reconcileLetters(id)}${row}`;
  const all = (id: ReconcileColumnId): string => area(first, reconcileColumn(id), last, reconcileColumn(id));
  const of = (id: ChargesColumnId): string => inBlock(charges, block, id);
  const same = `${of("model")};${at("model")};${of("meter")};${at("pricedMeter")};${of("tier")};${at("tier")}`;
  const ofDay = block.isMixed ? dayCriteria(of("day"), at("day"), grain) : "";
  const sum = (id: ChargesColumnId, kind: string, more = ""): string =>
    `SUMIFS(${of(id)};${of("kind")};${kind};${same}${more}${ofDay})`;
  const count = (kind: string, more = ""): string => `COUNTIFS(${of("kind")};${kind};${same}${more}${ofDay})`;
  const priced = `;${of("listCost")};${IS_NUMBER}`;
  // Exactly nothing where what is left is the noise of binary fractions.
  const without = (amount: string): string => `=(${amount})*(ABS(${amount})>${noise})`;
  const [firstCause, lastCause] = [CAUSE_COLUMNS[0], CAUSE_COLUMNS[CAUSE_COLUMNS.length - 1]];
  const causes = `SUM(${at(firstCause)}:${at(lastCause ?? firstCause)})`;
  const quantities = `(${at("billedQuantity")}*SIGN(${at("given")})-${at("usedQuantity")})`;
  const closed = `NOT(${at("open")})`;
  const isRecognised = `${at("pricedMeter")}<>"${UNRECOGNISED}"`;
  return {
    used: `=${sum("listCost", usedKind)}`,
    billed: `=${sum("billed", `"cost"`)}`,
    difference: without(`${at("billed")}-${at("used")}`),
    longContext: `=${quantities}*(N(${at("listPrice")})-N(${at("shortPrice")}))/${at("per")}*${closed}`,
    price: without(`(${at("billedPriced")}-${at("billedAtList")})*SIGN(${at("given")})`),
    otherServices: `=${at("billed")}*(${at("service")}<>"")*NOT(${at("given")})`,
    noListPrice: `=(${at("billed")}-${at("billedPriced")})*SIGN(${at("given")})*NOT(ISNUMBER(${at("listPrice")}))`,
    notRecognised: `=${at("billed")}*NOT(${isRecognised})`,
    quantity: `=${quantities}*N(${at("shortPrice")})/${at("per")}*${closed}`,
    unexplained: without(`${at("difference")}-${causes}`),
    free: `=${sum("listCost", `"free"`)}`,
    state: `=IFS(${at("unexplained")};"LOOK: unexplained";${at("difference")};"taken apart";TRUE;"ties")`,
    usedQuantity: `=${sum("quantity", usedKind, priced)}`,
    usedLines: `=${count(usedKind, priced)}+${count(`"free"`, priced)}`,
    billedPriced: `=${sum("billed", `"cost"`, priced)}`,
    billedAtList: `=${sum("listCost", `"cost"`)}`,
    billedQuantity: `=${sum("quantity", `"cost"`, priced)}`,
    withoutList: `=${count(`"cost"`)}-${count(`"cost"`, priced)}`,
    given: `=SUMIFS(${all("usedLines")};${all("service")};${at("service")})*(${at("service")}<>"")`,
    openLines: `=SIGN(${at("withoutList")})*IF(${at("service")}="";${isRecognised};AND(${at("given")};ISNUMBER(${at("listPrice")})))`,
    open: `=OR(SUMIFS(${all("openLines")};${all("number")};${at("number")});AND(COUNTIFS(${all("day")};${at("day")};${all("pricedMeter")};"${DAY_TOTAL}");NOT(SUMIFS(${all("billed")};${all("number")};${at("number")}))))`,
    left: `=ABS(${at("unexplained")})`,
  };
}

/** Only the charges of the day of a row; of its month where it stands for one, which its last day does. */
function dayCriteria(days: string, day: string, grain: Grain): string {
  return grain === "day" ? `;${days};${day}` : `;${days};">"&EOMONTH(${day};-1);${days};"<="&${day}`;
}
