import type { Day } from "../../pricing/day";
import type { Charge } from "../charge";
import { isProvisional } from "../provisional";
import { ChargeSums } from "../sum-charges";
import { TotalsSum, type Totals } from "../totals";
import { ChargeDescription, type Grouping } from "./describe";
import type { Findings } from "./findings";

/** What the charges of a file come to. */
export interface Collected {
  /** One by one, or summed to days. */
  readonly charges: readonly Charge[];
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly provisionalDays: readonly Day[];
  readonly organizations: readonly string[];
  readonly grouping: Grouping;
  readonly totals: Totals;
}

/** Takes the charges of a file up as they are read. Summed to days, a file of any length leaves only its sums. */
export class Collector {
  private readonly charges: Charge[] = [];
  private readonly sums = new ChargeSums();
  private readonly totals = new TotalsSum();
  private readonly days = new Set<Day>();
  private readonly organizations = new Set<string>();
  private readonly description: ChargeDescription;

  constructor(
    private readonly sumDays: boolean,
    findings: Findings,
  ) {
    this.description = new ChargeDescription(findings);
  }

  add(charge: Charge): void {
    if (this.sumDays) this.sums.add(charge);
    else this.charges.push(charge);
    this.totals.add(charge);
    if (charge.day !== null) this.days.add(charge.day);
    if (charge.organization !== "") this.organizations.add(charge.organization);
    this.description.add(charge);
  }

  /** @param today the day of the export */
  collected(isBill: boolean, today: Day): Collected {
    const days = [...this.days].sort();
    const [from, to] = [days[0], days[days.length - 1]];
    const provisionalDays = days.filter((day) => isProvisional(day, today));
    const organizations = [...this.organizations];
    const grouping = this.description.grouping();
    this.description.finish({ isBill, organizations, provisionalDays });
    return {
      charges: this.sumDays ? this.sums.list() : this.charges,
      period: from === undefined || to === undefined ? null : { from, to },
      provisionalDays,
      organizations,
      grouping,
      totals: this.totals.totals(),
    };
  }
}
