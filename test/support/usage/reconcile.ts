import type { Day } from "../../../src/pricing/day";
import type { Meter } from "../../../src/pricing/meter";
import { Decimal } from "../../../src/pricing/money";
import type { RateTable } from "../../../src/pricing/rate-table";
import type { Tier } from "../../../src/pricing/tier";
import type { Charge } from "../../../src/usage/charge";
import { ListPrices } from "../../../src/usage/list-prices";
import { serviceOf } from "../../../src/actuals/reconcile/service";

/** Why what was billed differs from what was used at list prices; each difference stands in one of them. */
export const CAUSES = [
  "longContext",
  "price",
  "otherServices",
  "noListPrice",
  "notRecognised",
  "quantity",
  "unexplained",
] as const;

export type Cause = (typeof CAUSES)[number];

/** Usage against the bill, for one day, model, meter and tier. Money is USD as exact decimal text. */
export interface ReconcileLine extends Readonly<Record<Cause, string>> {
  readonly day: Day | null;
  readonly model: string | null;
  readonly meter: Meter | null;
  readonly tier: Tier | null;
  readonly usedAtList: string;
  readonly billed: string;
  /** billed − usedAtList: the sum of the causes. */
  readonly difference: string;
  /** A memo: the list value of complimentary tokens, which is in neither. */
  readonly freeAtList: string;
}

/**
 * Takes the difference between a bill and the usage it is for apart, in exact decimals:
 * - long context: what long lines cost above the short price, less what usage already counted as long;
 * - price: billed − quantity × list price of the lines (a contract, an uplift, a rate that is out of date);
 * - other services: lines of services of which no usage was given; no list price, not recognised: the money of those lines;
 * - quantity: (billed − used quantity) × the short price (settling days, other keys, a day's shift);
 * - unexplained: the rest, 0 for a bill by line item with quantities.
 */
export function reconcile(
  used: Iterable<Charge>,
  billed: Iterable<Charge>,
  rates: RateTable,
): ReconcileLine[] {
  const prices = new ListPrices(rates);
  const places = new Map<string, Place>();
  const placeOf = (charge: Charge): Place => {
    const { day, model, meter, tier } = charge;
    const key = JSON.stringify([day, model, meter, tier]);
    const place = places.get(key) ?? new Place(day, model, meter, tier);
    places.set(key, place);
    return place;
  };
  const services = new Set<string>();
  for (const charge of used) {
    if (charge.listCost === null) continue;
    if (charge.model !== null && charge.meter !== null) services.add(serviceOf(charge.model, charge.meter));
    placeOf(charge).use(charge, prices);
  }
  const totalDays = new Set<Day | null>();
  for (const charge of billed) {
    if (isDailyTotal(charge)) totalDays.add(charge.day);
    placeOf(charge).bill(charge, prices, services);
  }
  return [...places.values()].map((place) => place.line(totalDays)).sort(byPlace);
}

/** A line of a cost report that is not grouped by line item stands for everything of its day. */
function isDailyTotal({ source, meter }: Charge): boolean {
  return source === "" && meter === null;
}

function byPlace(one: ReconcileLine, other: ReconcileLine): number {
  const key = ({ day, model, meter, tier }: ReconcileLine): string => [day, model, meter, tier].join("\t");
  return key(one) < key(other) ? -1 : 1;
}

class Place {
  private used = new Decimal(0);
  private usedAtShort = new Decimal(0);
  private free = new Decimal(0);
  private billed = new Decimal(0);
  /** What of the bill can be taken apart: at list, and at the short price. */
  private listed = new Decimal(0);
  private listedAtShort = new Decimal(0);
  private billedOfListed = new Decimal(0);
  private otherServices = new Decimal(0);
  private noListPrice = new Decimal(0);
  private notRecognised = new Decimal(0);
  /** Lines with a price but without a quantity to multiply it with. */
  private isOpen = false;

  constructor(
    private readonly day: Day | null,
    private readonly model: string | null,
    private readonly meter: Meter | null,
    private readonly tier: Tier | null,
  ) {}

  use(charge: Charge, prices: ListPrices): void {
    if (charge.listCost === null) return;
    if (charge.free) {
      this.free = this.free.plus(charge.listCost);
      return;
    }
    this.used = this.used.plus(charge.listCost);
    this.usedAtShort = this.usedAtShort.plus(atShort(charge, charge.listCost, prices));
  }

  bill(charge: Charge, prices: ListPrices, services: ReadonlySet<string>): void {
    const { billed: amount, listCost, model, meter, status } = charge;
    if (amount === null) return;
    this.billed = this.billed.plus(amount);
    if (status === "unrecognised") this.notRecognised = this.notRecognised.plus(amount);
    else if (model === null || meter === null) this.isOpen = true;
    else if (!services.has(serviceOf(model, meter))) this.otherServices = this.otherServices.plus(amount);
    else if (listCost !== null) {
      this.billedOfListed = this.billedOfListed.plus(amount);
      this.listed = this.listed.plus(listCost);
      this.listedAtShort = this.listedAtShort.plus(atShort(charge, listCost, prices));
    } else if (hasPrice(charge, prices)) this.isOpen = true;
    else this.noListPrice = this.noListPrice.plus(amount);
  }

  line(totalDays: ReadonlySet<Day | null>): ReconcileLine {
    const isOpen = this.isOpen || (totalDays.has(this.day) && this.billed.isZero());
    const zero = new Decimal(0);
    const longOfUsage = this.used.minus(this.usedAtShort);
    const causes = {
      longContext: isOpen ? zero : this.listed.minus(this.listedAtShort).minus(longOfUsage),
      price: this.billedOfListed.minus(this.listed),
      otherServices: this.otherServices,
      noListPrice: this.noListPrice,
      notRecognised: this.notRecognised,
      quantity: isOpen ? zero : this.listedAtShort.minus(this.usedAtShort),
    };
    const difference = this.billed.minus(this.used);
    const explained = Object.values(causes).reduce((sum, cause) => sum.plus(cause), zero);
    return {
      day: this.day,
      model: this.model,
      meter: this.meter,
      tier: this.tier,
      usedAtList: this.used.toFixed(),
      billed: this.billed.toFixed(),
      difference: difference.toFixed(),
      longContext: causes.longContext.toFixed(),
      price: causes.price.toFixed(),
      otherServices: causes.otherServices.toFixed(),
      noListPrice: causes.noListPrice.toFixed(),
      notRecognised: causes.notRecognised.toFixed(),
      quantity: causes.quantity.toFixed(),
      unexplained: difference.minus(explained).toFixed(),
      freeAtList: this.free.toFixed(),
    };
  }
}

/** What a charge would be at list if it were short context. */
function atShort(
  { context, model, meter, tier, day, quantity }: Charge,
  listCost: string,
  prices: ListPrices,
): string {
  if (
    context !== "long" ||
    model === null ||
    meter === null ||
    tier === null ||
    day === null ||
    quantity === null
  ) {
    return listCost;
  }
  return prices.of(model, tier, day).cost(meter, "short", new Decimal(quantity), 1) ?? listCost;
}

function hasPrice({ context, model, meter, tier, day }: Charge, prices: ListPrices): boolean {
  if (model === null || meter === null || tier === null || day === null) return false;
  return "price" in prices.of(model, tier, day).on(meter, context === "long" ? "long" : "short");
}

/** What lines of a reconciliation can be summed by. */
export type ReconcileKey = "day" | "month" | "model" | "meter" | "tier";

export interface ReconcileSum extends Readonly<Record<Cause, string>> {
  readonly by: readonly (string | null)[];
  readonly usedAtList: string;
  readonly billed: string;
  readonly difference: string;
  readonly freeAtList: string;
}

const SUMMED = ["usedAtList", "billed", "difference", "freeAtList", ...CAUSES] as const;

/** Sums lines by some of their fields; the sums add up as exactly as the lines do. */
export function sumReconciliation(
  lines: readonly ReconcileLine[],
  keys: readonly ReconcileKey[],
): ReconcileSum[] {
  const sums = new Map<string, { by: (string | null)[]; lines: ReconcileLine[] }>();
  for (const line of lines) {
    const by = keys.map((key) => (key === "month" ? (line.day?.slice(0, 7) ?? null) : line[key]));
    const id = JSON.stringify(by);
    const sum = sums.get(id) ?? { by, lines: [] };
    sum.lines.push(line);
    sums.set(id, sum);
  }
  return [...sums.values()].map(({ by, lines: some }) => {
    const total = (field: (typeof SUMMED)[number]): string =>
      some.reduce((sum, line) => sum.plus(line[field]), new Decimal(0)).toFixed();
    const totals = Object.fromEntries(SUMMED.map((field) => [field, total(field)])) as Record<
      (typeof SUMMED)[number],
      string
    >;
    return { by, ...totals };
  });
}
