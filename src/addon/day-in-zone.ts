import type { Day } from "../pricing/day";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The days of instants in a time zone, with few calls of the slow formatter: within a UTC day at whose two ends the
 * zone has the same offset, the offset is taken to hold, so that a column of 100,000 timestamps costs two calls a day.
 *
 * @param format gives an instant's `yyyy-MM-dd'T'HH:mm` in the zone
 */
export function dayInZone(format: (instant: Date) => string): (instant: Date) => Day {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number): number => {
    let offset = offsets.get(time);
    if (offset === undefined) {
      offset = Date.parse(`${format(new Date(time))}:00Z`) - Math.floor(time / 60_000) * 60_000;
      offsets.set(time, offset);
    }
    return offset;
  };
  return (instant) => {
    const time = instant.getTime();
    const start = Math.floor(time / DAY) * DAY;
    const offset = offsetAt(start);
    const steady = offset === offsetAt(start + DAY);
    return new Date(time + (steady ? offset : offsetAt(time))).toISOString().slice(0, 10) as Day;
  };
}
