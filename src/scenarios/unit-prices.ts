import type { Day } from "../pricing/day";
import type { Meter } from "../pricing/meter";
import type { Decimal } from "../pricing/money";
import type { Assumptions } from "./drivers/plan-drivers";
import type { Scenario } from "./drivers/scenario-drivers";
import { isTokenLine, LINE_IDS, LINES, partsOf, type LineId, type Part } from "./lines";
import { required, type Prices } from "./prices";
import { namedBy } from "./rules";
import { isPartUsed, type SessionUse } from "./use";

/** The price of a part of a line, USD a unit. */
export interface PartPrice extends Part {
  readonly price: Decimal;
}

/** The prices of a day for all that is in use. Two days with equal prices share one. */
export type UnitPrices = ReadonlyMap<LineId, readonly PartPrice[]>;

/** What the price of a line is asked by, besides band, tier and day. */
export interface LineQuestion {
  readonly model: string;
  readonly meter: Meter;
}

/** The model or tool that bills a line, and the meter: cache writes of a model that bills none are input. */
export function questionOf(
  id: LineId,
  scenario: Scenario,
  assumptions: Assumptions,
  { rules }: SessionUse,
): LineQuestion {
  const line = LINES[id];
  if (line.kind === "calls" && line.slot !== undefined) {
    return { model: rules.tool[line.slot], meter: line.meter };
  }
  const isInput = isTokenLine(line) && line.meter === "cache_write" && !rules.billsWrites[line.slot];
  return { model: namedBy(line.model, scenario, assumptions), meter: isInput ? "input" : line.meter };
}

/** What was looked up before with the same rates: a sensitivity asks for the same prices a hundred times. */
const KNOWN = new WeakMap<Prices, Map<string, readonly UnitPrices[]>>();

/**
 * Looks up what is needed in each month; neighbouring months with the same prices share one object. Throws a
 * PricingError when something that is in use has no known price.
 */
export function unitPricesOver(
  days: readonly Day[],
  scenario: Scenario,
  assumptions: Assumptions,
  use: SessionUse,
  prices: Prices,
): readonly UnitPrices[] {
  const known = KNOWN.get(prices) ?? new Map<string, readonly UnitPrices[]>();
  KNOWN.set(prices, known);
  const questions = LINE_IDS.flatMap((id) => {
    const parts = partsOf(LINES[id]).filter((part) => isPartUsed(use, id, part));
    return parts.length === 0 ? [] : [{ id, parts, ...questionOf(id, scenario, assumptions, use) }];
  });
  const key = JSON.stringify([days, questions]);
  let answer = known.get(key);
  if (answer === undefined) {
    answer = shareEqual(
      days.map((day) => {
        return new Map(
          questions.map(({ id, parts, ...question }) => {
            const priced = parts.map((part) => ({
              ...part,
              price: required(prices.price({ ...question, ...part, day })),
            }));
            return [id, priced] as const;
          }),
        );
      }),
    );
    known.set(key, answer);
  }
  return answer;
}

function shareEqual(months: readonly UnitPrices[]): readonly UnitPrices[] {
  const shared: UnitPrices[] = [];
  for (const month of months) {
    const last = shared[shared.length - 1];
    shared.push(last !== undefined && areEqual(last, month) ? last : month);
  }
  return shared;
}

/** Both answer the same questions. */
function areEqual(one: UnitPrices, other: UnitPrices): boolean {
  for (const [id, parts] of one) {
    const others = other.get(id);
    if (!parts.every(({ price }, index) => others?.[index]?.price.equals(price) === true)) return false;
  }
  return true;
}
