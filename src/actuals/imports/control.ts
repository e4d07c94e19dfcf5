import type { ChargeLine } from "../charges/line";

/** What must stand in Charges of an import. Sums over all units: figures to compare, not to read. */
export interface ControlTotals {
  readonly charges: number;
  readonly requests: number;
  readonly quantity: number;
  readonly billed: number;
}

/** What an import took the place of: of which import, and how much. */
type Taken = readonly (readonly [number: number, totals: ControlTotals])[];

/** An import as its row says it. */
export interface ControlledImport extends ControlTotals {
  readonly number: number;
  /** As `takenText` wrote it. */
  readonly taken: string;
  readonly undone: string;
}

const NONE: ControlTotals = { charges: 0, requests: 0, quantity: 0, billed: 0 };

/** The charges that an import replaces, summed by their own imports, as the text of a cell; blank for none. */
export function takenText(gone: readonly ChargeLine[]): string {
  const taken = new Map<number, ControlTotals>();
  for (const line of gone) {
    const { charges, requests, quantity, billed } = taken.get(line.import) ?? NONE;
    taken.set(line.import, {
      charges: charges + 1,
      requests: requests + figure(line.requests),
      quantity: quantity + figure(line.quantity),
      billed: billed + figure(line.billed),
    });
  }
  return taken.size === 0 ? "" : JSON.stringify([...taken]);
}

/** What a person has made of a figure may be no number. */
function figure(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/**
 * What must stand in Charges of each import: what it brought, less what later ones took of it, as long as those are not
 * undone. Worked out from the rows alone, so that a second try after a cut gives the same.
 */
export function standing(imports: readonly ControlledImport[]): ReadonlyMap<number, ControlTotals> {
  const left = new Map(
    imports.map(({ number, undone, ...own }) => [number, undone === "" ? own : NONE] as const),
  );
  for (const { taken, undone } of imports) {
    if (taken === "" || undone !== "") continue;
    for (const [number, less] of JSON.parse(taken) as Taken) {
      const known = left.get(number);
      if (known === undefined) continue;
      left.set(number, {
        charges: known.charges - less.charges,
        requests: known.requests - less.requests,
        quantity: known.quantity - less.quantity,
        billed: known.billed - less.billed,
      });
    }
  }
  return left;
}
