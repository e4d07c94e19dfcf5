import { Decimal } from "../pricing/money";
import type { Charge } from "./charge";

/** What makes two charges one line of the Charges tab: everything but the quantities and the money. */
function keyOf(charge: Charge): string {
  const {
    day,
    organization,
    project,
    user,
    key,
    model,
    sourceModel,
    source,
    meter,
    tier,
    context,
    free,
    status,
    problem,
    notes,
  } = charge;
  return JSON.stringify([
    day,
    organization,
    project,
    user,
    key,
    model,
    sourceModel,
    source,
    meter,
    tier,
    context,
    free,
    status,
    problem,
    notes,
  ]);
}

/**
 * Sums charges to one a UTC day, owner, model, meter, tier and context, so that minutes, hours, and rows that a report
 * splits become one line each. A sum stands on the line of its first charge. Nothing is lost: quantities, requests, list
 * costs and bills of the sums are those of all.
 */
export function sumCharges(charges: Iterable<Charge>): Charge[] {
  const sums = new Map<string, Charge>();
  for (const charge of charges) {
    const key = keyOf(charge);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? charge : added(sum, charge));
  }
  return [...sums.values()];
}

function added(one: Charge, other: Charge): Charge {
  const upper = one.upperCost === null && other.upperCost === null;
  return {
    ...one,
    quantity: sum(one.quantity, other.quantity),
    requests: one.requests === null ? other.requests : one.requests + (other.requests ?? 0),
    listCost: sum(one.listCost, other.listCost),
    upperCost: upper ? null : sum(one.upperCost ?? one.listCost, other.upperCost ?? other.listCost),
    billed: sum(one.billed, other.billed),
    estimate: sum(one.estimate, other.estimate),
  };
}

function sum(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return new Decimal(one).plus(other).toFixed();
}
