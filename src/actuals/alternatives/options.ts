import { METER_NAMES, METERS, uncachedMeter, type Meter } from "../../pricing/meter";
import { shortMeter } from "../charges/line";

/** A way in which the same usage could have been bought. */
export interface Option {
  readonly title: string;
  /** The tier; undefined for the one it was used in. */
  readonly tier?: "batch" | "flex" | "priority";
  /** Whether another model takes its place, which the person names. */
  readonly isOtherModel?: true;
  /** What is metered instead of a meter as it stands on Charges. */
  readonly meterOf?: (meter: string) => string;
}

/** As it was used comes first: the others are compared with it. */
export const OPTIONS: readonly Option[] = [
  { title: "As used" },
  { title: "Batch", tier: "batch" },
  { title: "Flex", tier: "flex" },
  { title: "Priority", tier: "priority" },
  { title: "Another model", isOtherModel: true },
  { title: "All cached", meterOf: allCached },
  { title: "None cached", meterOf: notCached },
];

/** Input as if the cache had held it: `long_input` → `long_cached_input`. What was written into it is written still. */
function allCached(meter: string): string {
  return inPlaceOf(meter, (short) => METER_NAMES.find((one) => uncachedMeter(one) === short));
}

/** Input as if there were no cache: what was read from it, or written into it, is plain input. */
function notCached(meter: string): string {
  return inPlaceOf(meter, (short) => (METERS[short].kind === "write" ? "input" : uncachedMeter(short)));
}

/** A meter of the same band as one of Charges; the same one where there is no other. */
function inPlaceOf(meter: string, other: (short: Meter) => Meter | undefined): string {
  const short = shortMeter(meter);
  if (short === undefined) return meter;
  return meter.slice(0, meter.length - short.length) + (other(short) ?? short);
}
