import { Decimal } from "../src/pricing/money";
import type { Charge } from "../src/usage/charge";

/** What charges can be grouped by. */
export const GROUP_KEYS = [
  "day",
  "month",
  "organization",
  "project",
  "user",
  "key",
  "model",
  "meter",
  "tier",
  "context",
  "source",
] as const;

export type GroupKey = (typeof GROUP_KEYS)[number];

/** Exact sums of charges. Money is USD. */
export class Sums {
  charges = 0;
  requests = 0;
  unpricedRows = 0;
  unrecognisedRows = 0;
  private list = new Decimal(0);
  private free = new Decimal(0);
  private money = new Decimal(0);
  private hasMoney = false;

  /**
   * @param count how many charges it stands for
   * @param times how often its figures count: once where they are a sum, else as often as there are charges
   */
  add(charge: Charge, count: number, times: number): void {
    this.charges += count;
    this.requests += (charge.requests ?? 0) * times;
    if (charge.status === "unpriced") this.unpricedRows += count;
    if (charge.status === "unrecognised") this.unrecognisedRows += count;
    if (charge.listCost !== null && charge.listCost !== "0") {
      const cost = new Decimal(charge.listCost).times(times);
      if (charge.free) this.free = this.free.plus(cost);
      else this.list = this.list.plus(cost);
    }
    if (charge.billed !== null) {
      this.hasMoney = true;
      this.money = this.money.plus(new Decimal(charge.billed).times(times));
    }
  }

  /** At list price, without complimentary tokens and without what has no price. */
  get listCost(): string {
    return this.list.toFixed();
  }

  /** The list value of complimentary tokens. */
  get freeCost(): string {
    return this.free.toFixed();
  }

  /** Whether any of the charges has a price: a sum of none would pass for 0. */
  get hasPrice(): boolean {
    return this.charges > this.unpricedRows + this.unrecognisedRows;
  }

  /** Null where no charge has money. */
  get billed(): string | null {
    return this.hasMoney ? this.money.toFixed() : null;
  }
}

export interface TallyGroup {
  /** The value of each key, in the order asked for; null where a charge has none. */
  readonly by: readonly (string | null)[];
  readonly sums: Sums;
}

/** What a person must look at, and how many lines it is about. */
export interface Told {
  readonly text: string;
  charges: number;
  /** The first of its lines; null where lines have no numbers. */
  readonly line: number | null;
}

/** Sums of charges as a whole and by some of their fields, taken up one by one: a file of any size leaves only these. */
export class Tally {
  readonly total = new Sums();
  private readonly groups = new Map<string, TallyGroup>();
  private readonly problems = new Map<string, Told>();

  constructor(readonly keys: readonly GroupKey[]) {}

  /** A charge of a line, or one that stands for those of many lines, which then have no numbers. */
  add(charge: Charge, count?: number, times = count ?? 1): void {
    const line = count === undefined ? charge.line : null;
    this.addTo(charge, count ?? 1, times, line);
  }

  private addTo(charge: Charge, count: number, times: number, line: number | null): void {
    this.total.add(charge, count, times);
    const by = this.keys.map((key) => valueOf(charge, key));
    const id = JSON.stringify(by);
    let group = this.groups.get(id);
    if (group === undefined) {
      group = { by, sums: new Sums() };
      this.groups.set(id, group);
    }
    group.sums.add(charge, count, times);
    if (charge.problem === null) return;
    const told = this.problems.get(charge.problem);
    if (told === undefined) this.problems.set(charge.problem, { text: charge.problem, charges: count, line });
    else told.charges += count;
  }

  /** In the order of their keys. */
  sorted(): TallyGroup[] {
    return [...this.groups.values()].sort((one, other) => compare(one.by, other.by));
  }

  /** Those of most charges first. */
  told(): Told[] {
    return [...this.problems.values()].sort((one, other) => other.charges - one.charges);
  }
}

function compare(one: readonly (string | null)[], other: readonly (string | null)[]): number {
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [one[at] ?? "", other[at] ?? ""];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function valueOf(charge: Charge, key: GroupKey): string | null {
  if (key === "month") return charge.day?.slice(0, 7) ?? null;
  if (key === "model") return charge.model ?? (charge.sourceModel === "" ? null : charge.sourceModel);
  const value = charge[key];
  return value === "" ? null : value;
}
