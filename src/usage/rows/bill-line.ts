import { normalizeModelId } from "../../pricing/aliases";
import { METERS, type Meter, type Unit } from "../../pricing/meter";
import { Decimal } from "../../pricing/money";
import type { Day } from "../../pricing/day";
import type { Charge, Owner } from "../charge";
import { decimalText, quotientText } from "../exact";
import type { LineItem } from "../line-item/read-line-item";
import type { ListPrices } from "../list-prices";

/** A line of a bill, as written; what it lacks is undefined. */
export interface BillLine extends Owner {
  readonly line: number;
  readonly day: Day;
  readonly item: string | undefined;
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  readonly quantity: string | undefined;
  readonly unit: string | undefined;
}

/** How many of what a unit counts make one unit of a meter: 60 seconds a minute. */
interface UnitOfMeter {
  readonly unit: Unit;
  readonly times: number;
  readonly inUnit: number;
}

const one = (unit: Unit, times = 1, inUnit = 1): UnitOfMeter => ({ unit, times, inUnit });

/** The units of OpenAI's cost export (documented since 2026-08-21) and of FOCUS files, in lower case. */
const UNITS: ReadonlyMap<string, readonly UnitOfMeter[]> = new Map<string, readonly UnitOfMeter[]>([
  ["tokens", [one("token")]],
  ["1000_tokens", [one("token", 1000)]],
  ["1k tokens", [one("token", 1000)]],
  ["1m tokens", [one("token", 1_000_000)]],
  ["characters", [one("character")]],
  ["images", [one("image")]],
  ["calls", [one("call")]],
  ["requests", [one("call")]],
  ["sessions", [one("session")]],
  ["duration_seconds", [one("minute", 1, 60), one("second"), one("hour", 1, 3600)]],
  ["seconds", [one("minute", 1, 60), one("second"), one("hour", 1, 3600)]],
  ["duration_minutes", [one("minute"), one("second", 60), one("hour", 1, 60)]],
  ["minutes", [one("minute"), one("second", 60), one("hour", 1, 60)]],
  ["duration_hours", [one("minute", 60), one("second", 3600), one("hour")]],
  ["hours", [one("minute", 60), one("second", 3600), one("hour")]],
  ["gibibyte_hours", [one("GB-day", 1, 24)]],
  ["gb-days", [one("GB-day")]],
]);

/** Units that are counted one by one are plain where the file names none, as for tool calls. */
const COUNTED: readonly Unit[] = ["token", "character", "image", "call", "session"];

/**
 * The charge of a line of a bill: what it is by its line item, its quantity in the meter's unit, its list cost, and what
 * was billed. A line that is not recognised keeps its money and nothing else.
 */
export function billCharge(line: BillLine, prices: ListPrices): Charge {
  const money = billedOf(line);
  const item = line.item === undefined ? undefined : prices.lineItem(line.item);
  const list = item === undefined ? undrawn(line) : listOf(item, line, prices);
  const problems = [list.problem, money.problem].filter((problem) => problem !== null);
  return {
    line: line.line,
    day: line.day,
    organization: line.organization,
    project: line.project,
    user: line.user,
    key: line.key,
    model: list.model,
    sourceModel: item?.model ?? "",
    source: line.item ?? "",
    meter: item?.meter ?? null,
    tier: item?.tier ?? null,
    context: list.context,
    quantity: list.quantity ?? (line.quantity === undefined ? null : (decimalText(line.quantity) ?? null)),
    requests: null,
    listCost: list.listCost,
    upperCost: null,
    billed: money.billed,
    estimate: null,
    free: false,
    status:
      list.listCost !== null
        ? "priced"
        : item === undefined && line.item !== undefined
          ? "unrecognised"
          : "unpriced",
    problem: problems.length === 0 ? null : problems.join("; "),
    notes: [],
  };
}

interface ListOf {
  readonly model: string | null;
  readonly context: Charge["context"];
  readonly quantity: string | null;
  readonly listCost: string | null;
  readonly problem: string | null;
}

/** A line without a line item, or with one that is not known. */
function undrawn({ item }: BillLine): ListOf {
  const problem =
    item === undefined
      ? "no line item in the file: export again, grouped by line item"
      : `line item ${JSON.stringify(item)} is not recognised`;
  return { model: null, context: null, quantity: null, listCost: null, problem };
}

function listOf(item: LineItem, line: BillLine, prices: ListPrices): ListOf {
  const { meter, tier, long } = item;
  const counted = quantityOf(meter, line);
  const quantity = "problem" in counted ? null : quotientText(counted.count, counted.inUnit);
  const named = prices.model(item.model, line.day);
  const model = "model" in named ? named.model : normalizeModelId(item.model);
  const list = prices.of(model, tier, line.day);
  const context = long ? "long" : list.threshold(meter) === Infinity ? "any" : "short";
  const without = (problem: string): ListOf => ({ model, context, quantity, listCost: null, problem });
  if ("problem" in counted) return without(counted.problem);
  if ("problem" in named) return without(named.problem);
  const priced = list.on(meter, long ? "long" : "short");
  if ("problem" in priced) return without(priced.problem);
  const listCost = priced.price.text(counted.count, counted.inUnit);
  return { model, context, quantity, listCost, problem: null };
}

function quantityOf(
  meter: Meter,
  { quantity, unit }: BillLine,
): { count: number | Decimal; inUnit: number } | { problem: string } {
  if (quantity === undefined) return { problem: "no quantity in the file, so no list cost" };
  const text = decimalText(quantity);
  if (text === undefined) return { problem: `quantity ${JSON.stringify(quantity)} is no number` };
  const fitting = unitOf(meter, unit);
  if (fitting === undefined) {
    const given = unit === undefined ? "no unit" : `the unit ${JSON.stringify(unit)}`;
    return { problem: `the quantity has ${given}, but ${meter} is counted in ${METERS[meter].unit}s` };
  }
  const number = Number(text) * fitting.times;
  const exact = Number.isSafeInteger(number) && Number.isSafeInteger(Number(text));
  return { count: exact ? number : new Decimal(text).times(fitting.times), inUnit: fitting.inUnit };
}

function unitOf(meter: Meter, unit: string | undefined): UnitOfMeter | undefined {
  const wanted = METERS[meter].unit;
  if (unit === undefined) return COUNTED.includes(wanted) ? one(wanted) : undefined;
  return UNITS.get(unit.toLowerCase())?.find((known) => known.unit === wanted);
}

/**
 * Whether a quantity is in the unit that the meter is priced in, as it stands: seconds of a model that is billed by the
 * minute are not, and without a unit nobody can tell.
 */
export function isInUnitOf(meter: Meter, unit: string | undefined): boolean {
  const fitting = unitOf(meter, unit);
  return fitting !== undefined && fitting.times === 1 && fitting.inUnit === 1;
}

/** USD alone is taken for money: no exchange rate is known. */
function billedOf({ amount, currency }: BillLine): { billed: string | null; problem: string | null } {
  if (amount === undefined) return { billed: null, problem: "no amount in the row" };
  const billed = decimalText(amount);
  if (billed === undefined) return { billed: null, problem: `amount ${JSON.stringify(amount)} is no number` };
  if (currency !== undefined && currency.toLowerCase() !== "usd") {
    return { billed: null, problem: `amount ${billed} is in ${currency.toUpperCase()}, not USD: left out` };
  }
  return { billed, problem: null };
}
