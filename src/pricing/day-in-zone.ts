import { utcDay, type Day } from "./day";

const MINUTE = 60_000;
/** Every zone changes its clocks at a quarter of an hour. */
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/**
 * The days of instants in a time zone, with few calls of the slow formatter: within a UTC day at whose two ends the
 * zone has the same offset, the offset is taken to hold; on a day when clocks change it is asked for by the quarter of an
 * hour, so that a column of 100,000 timestamps costs at most 98 calls a day.
 *
 * @param format gives an instant's `yyyy-MM-dd'T'HH:mm` in the zone
 */
export function dayInZone(format: (instant: Date) => string): (instant: Date) => Day {
  const offsets = new Map<number, number>();
  const days = new Map<number, Day>();
  const offsetAt = (time: number): number => {
    let offset = offsets.get(time);
    if (offset === undefined) {
      offset = Date.parse(`${format(new Date(time))}:00Z`) - Math.floor(time / MINUTE) * MINUTE;
      offsets.set(time, offset);
    }
    return offset;
  };
  const dayNumbered = (number: number): Day => {
    let day = days.get(number);
    if (day === undefined) {
      day = utcDay(new Date(number * DAY));
      days.set(number, day);
    }
    return day;
  };
  // Rows mostly follow each other in time: the day of the last one holds for as long as is known without looking further.
  let from = 0;
  let until = 0;
  let last = dayNumbered(0);
  return (instant) => {
    const time = instant.getTime();
    if (time >= from && time < until) return last;
    const start = Math.floor(time / DAY) * DAY;
    const offset = offsetAt(start);
    const isSteady = offset === offsetAt(start + DAY);
    const [begin, length] = isSteady ? [start, DAY] : [Math.floor(time / QUARTER) * QUARTER, QUARTER];
    const there = isSteady ? offset : offsetAt(begin);
    const number = Math.floor((time + there) / DAY);
    from = Math.max(begin, number * DAY - there);
    until = Math.min(begin + length, (number + 1) * DAY - there);
    last = dayNumbered(number);
    return last;
  };
}
