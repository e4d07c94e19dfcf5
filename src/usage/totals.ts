import type { Charge } from "./charge";
import { ExactSum } from "./exact";

/** Sums of charges. Money is USD as exact decimal text. */
export interface Totals {
  readonly charges: number;
  readonly requests: number;
  /** Of all units together, as a check. */
  readonly quantity: string;
  /** At list price, without complimentary tokens and without what has no price. */
  readonly listCost: string;
  /** The same with all of the undecided context as long: at most this. */
  readonly upperCost: string;
  /** The list value of complimentary tokens. */
  readonly freeCost: string;
  /** Null where no charge has money. */
  readonly billed: string | null;
  /** What others estimated; null where nobody did. */
  readonly estimate: string | null;
  readonly unpricedRows: number;
  readonly unrecognisedRows: number;
}

export function totalsOf(charges: Iterable<Charge>): Totals {
  const sum = new TotalsSum();
  for (const charge of charges) sum.add(charge);
  return sum.totals();
}

/** Sums of charges that are taken up one by one. */
export class TotalsSum {
  private readonly quantity = new ExactSum();
  private readonly list = new ExactSum();
  private readonly upper = new ExactSum();
  private readonly free = new ExactSum();
  private readonly billed = new ExactSum();
  private readonly estimate = new ExactSum();
  private count = 0;
  private requests = 0;
  private unpricedRows = 0;
  private unrecognisedRows = 0;

  add(charge: Charge): void {
    this.count++;
    this.requests += charge.requests ?? 0;
    this.quantity.add(charge.quantity);
    (charge.free ? this.free : this.list).add(charge.listCost);
    if (!charge.free) this.upper.add(charge.upperCost ?? charge.listCost);
    this.billed.add(charge.billed);
    this.estimate.add(charge.estimate);
    if (charge.status === "unpriced") this.unpricedRows++;
    if (charge.status === "unrecognised") this.unrecognisedRows++;
  }

  totals(): Totals {
    return {
      charges: this.count,
      requests: this.requests,
      quantity: this.quantity.textOrZero,
      listCost: this.list.textOrZero,
      upperCost: this.upper.textOrZero,
      freeCost: this.free.textOrZero,
      billed: this.billed.text,
      estimate: this.estimate.text,
      unpricedRows: this.unpricedRows,
      unrecognisedRows: this.unrecognisedRows,
    };
  }
}
