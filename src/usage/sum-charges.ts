import type { Charge } from "./charge";
import { ExactSum } from "./exact";

/** What makes two charges one line of the Charges tab: everything but the quantities and the money. */
function keyOf(charge: Charge): string {
  return JSON.stringify([
    charge.day,
    charge.organization,
    charge.project,
    charge.user,
    charge.key,
    charge.model,
    charge.sourceModel,
    charge.source,
    charge.meter,
    charge.tier,
    charge.context,
    charge.free,
    charge.status,
    charge.problem,
    charge.notes,
  ]);
}

/**
 * Sums charges to one a UTC day, owner, model, meter, tier and context, so that minutes, hours, and rows that a report
 * splits become one line each. A sum stands on the line of its first charge. Nothing is lost: quantities, requests, list
 * costs and bills of the sums are those of all.
 */
export function sumCharges(charges: Iterable<Charge>): Charge[] {
  const sums = new ChargeSums();
  for (const charge of charges) sums.add(charge);
  return sums.list();
}

/** Charges of one kind, and their sums once there is a second. */
interface Sum {
  readonly first: Charge;
  rest: Added | undefined;
}

/** The same for charges that are taken up one by one. */
export class ChargeSums {
  private readonly sums = new Map<string, Sum>();

  add(charge: Charge): void {
    const key = keyOf(charge);
    const known = this.sums.get(key);
    if (known === undefined) this.sums.set(key, { first: charge, rest: undefined });
    else (known.rest ??= new Added(known.first)).add(charge);
  }

  get size(): number {
    return this.sums.size;
  }

  /** In the order in which each first came. */
  list(): Charge[] {
    return [...this.sums.values()].map(({ first, rest }) =>
      rest === undefined ? first : { ...first, ...rest.amounts() },
    );
  }
}

class Added {
  private readonly quantity = new ExactSum();
  private readonly list = new ExactSum();
  private readonly upper = new ExactSum();
  private readonly billed = new ExactSum();
  private readonly estimate = new ExactSum();
  private requests: number | null = null;
  private hasUpper = false;

  constructor(first: Charge) {
    this.add(first);
  }

  add(charge: Charge): void {
    this.quantity.add(charge.quantity);
    if (charge.requests !== null) this.requests = (this.requests ?? 0) + charge.requests;
    this.list.add(charge.listCost);
    if (charge.upperCost !== null) this.hasUpper = true;
    this.upper.add(charge.upperCost ?? charge.listCost);
    this.billed.add(charge.billed);
    this.estimate.add(charge.estimate);
  }

  amounts(): Pick<Charge, "quantity" | "requests" | "listCost" | "upperCost" | "billed" | "estimate"> {
    return {
      quantity: this.quantity.text,
      requests: this.requests,
      listCost: this.list.text,
      upperCost: this.hasUpper ? this.upper.text : null,
      billed: this.billed.text,
      estimate: this.estimate.text,
    };
  }
}
