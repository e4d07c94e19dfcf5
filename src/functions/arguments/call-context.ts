import type { RateTable } from "../../pricing/rate-table";
import type { Argument, Host } from "../definition";
import { ratesFor } from "../rates-argument";

/** What the arguments of one call are read with. The rate table is read when it is first asked for. */
export class CallContext {
  private known: RateTable | undefined;

  constructor(
    readonly host: Host,
    private readonly rates: Argument,
  ) {}

  /** The table the call prices with. Throws a PricingError that names the cell when it is damaged. */
  get table(): RateTable {
    return (this.known ??= ratesFor(this.rates, this.host));
  }
}
