import type { RatesColumn } from "../functions/rates-columns";
import type { Rate } from "../pricing/rate";
import { placeKey, questionKey, rateText } from "../pricing/rate-identity";

/** A row of the Rates sheet. */
export interface TableRow {
  readonly rate: Rate;
  /** The formulas that the user typed into the row, such as a price that follows another. */
  readonly formulas: ReadonlyMap<RatesColumn, string>;
}

/** The rows of a sheet by whose they are. */
export interface SplitRows {
  /** The table without the user's rows, as it was written last: a row that was edited by hand is there unedited. */
  readonly official: readonly Rate[];
  /** The user's rows, all marked as overrides. */
  readonly overrides: readonly TableRow[];
  /** Those of them that the user did not mark. */
  readonly editedByHand: readonly Rate[];
}

/** Tells the user's rows from the others: they are marked, or not as they were written. */
export function splitRows(rows: readonly TableRow[], written: readonly Rate[] | null): SplitRows {
  const asWritten = written && new Set(written.map(rateText));
  const isEdited = ({ rate }: TableRow): boolean =>
    !rate.override && asWritten !== null && !asWritten.has(rateText(rate));
  return {
    official: (written ?? rows.map(({ rate }) => rate)).filter(({ override }) => !override),
    overrides: rows
      .filter((row) => row.rate.override || isEdited(row))
      .map((row) => ({ ...row, rate: { ...row.rate, override: true } })),
    editedByHand: rows.filter(isEdited).map(({ rate }) => rate),
  };
}

/**
 * The next table in the order of the one in use, so that what people wrote beside a row stays beside it: rows stay
 * where they are, new ones follow at the end.
 */
export function placeRows(
  current: readonly TableRow[],
  overrides: readonly TableRow[],
  next: readonly Rate[],
): readonly TableRow[] {
  const formulas = new Map(overrides.map((row) => [rateText(row.rate), row.formulas]));
  const waiting = new Map<string, Rate[]>();
  for (const rate of next) {
    const key = placeKey(rate);
    const alike = waiting.get(key);
    if (alike) alike.push(rate);
    else waiting.set(key, [rate]);
  }
  const placed = new Set<Rate>();
  const take = (rate: Rate): void => {
    const exact = waiting.get(placeKey(rate))?.shift();
    const found = exact ?? alike.get(questionKey(rate))?.pop();
    if (found) placed.add(found);
  };
  // A row edited by hand becomes an override where it stands.
  const standing = current.map(({ rate }) => {
    const own = { ...rate, override: true };
    return formulas.has(rateText(own)) ? own : rate;
  });
  const alike = movedInTime(next, new Set(standing.map(placeKey)));
  for (const rate of standing) take(rate);
  for (const rate of next) placed.add(rate);
  return [...placed].map((rate) => ({ rate, formulas: formulas.get(rateText(rate)) ?? new Map() }));
}

/** Rates about something that a row stands for with another first day, the latest last: one takes the row's place. */
function movedInTime(next: readonly Rate[], standing: ReadonlySet<string>): ReadonlyMap<string, Rate[]> {
  const moved = new Map<string, Rate[]>();
  const free = next.filter((rate) => !standing.has(placeKey(rate)));
  for (const rate of free.sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1))) {
    const key = questionKey(rate);
    moved.set(key, [...(moved.get(key) ?? []), rate]);
  }
  return moved;
}
