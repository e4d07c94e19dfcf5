import { isMeter, perOf } from "../../pricing/meter";
import { serviceOf } from "./service";
import { monthEnd } from "../charges/blocks";
import { NONE, shortMeter, type ChargeLine } from "../charges/line";

/** What is compared with the bill: a meter of a model in a tier, on a day or in a month. Long context is one of its own. */
export interface Place {
  /** ISO; the last day of a month where days are taken together; or `no day`. */
  readonly day: string;
  readonly month: string;
  readonly model: string;
  readonly tier: string;
  /** As on Charges: `long_input`. */
  readonly meter: string;
  /** The meter of the short band; the same where there is one band, or no meter. */
  readonly shortMeter: string;
  /** How many units the list price is for; 1 where there is none. */
  readonly per: number;
  /** What OpenAI's reports count it in; blank where that is not known. */
  readonly service: string;
  /** Long and short of one meter have one number: what is open of one is open of both. */
  readonly number: number;
}

export type Grain = "day" | "month";

/** More rows than these would take a spreadsheet long to add up: then months are compared, not days. */
const MOST_PLACES = 3_000;

/** Days where they are few enough, else months. */
export function grainOf(lines: readonly ChargeLine[]): Grain {
  return placesOf(lines, "day").length <= MOST_PLACES ? "day" : "month";
}

/** Everything that was used or billed, each once, in the order of days, models, tiers and meters. */
export function placesOf(lines: readonly ChargeLine[], grain: Grain): Place[] {
  const places = new Map<string, Place>();
  const numbers = new Map<string, number>();
  for (const { day: exact, model, tier, meter } of lines) {
    const month = monthEnd(exact);
    const day = grain === "day" ? exact : month;
    const key = JSON.stringify([day, model, tier, meter]);
    if (places.has(key)) continue;
    const short = shortMeter(meter);
    const both = JSON.stringify([day, model, tier, short ?? meter]);
    const number = numbers.get(both) ?? numbers.size + 1;
    numbers.set(both, number);
    places.set(key, {
      day,
      month,
      model,
      tier,
      meter,
      shortMeter: short ?? meter,
      per: short === undefined ? 1 : perOf(short),
      service: short !== undefined && isMeter(short) && model !== NONE ? serviceOf(model, short) : "",
      number,
    });
  }
  return [...places.values()].sort(byPlace);
}

function byPlace(one: Place, other: Place): number {
  const key = ({ day, model, tier, shortMeter: short, meter }: Place): string =>
    [day, model, tier, short, meter.length, meter].join("\t");
  return key(one) < key(other) ? -1 : 1;
}
