import type { Day } from "../day";
import { MODALITIES, MODALITY_METERS, type Meter, type Modality } from "../meter";
import { Decimal, exactCost } from "../money";
import type { Rate } from "../rate";
import type { RateTable } from "../rate-table";

/** Tokens of one modality. `cached` is a part of `input`. */
export interface ModalityUsage {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

export type RealtimeUsage = Readonly<Record<Modality, ModalityUsage>>;

/**
 * Prices realtime usage of one model and day: each modality at its own prices, cached tokens inside the input of their
 * modality. Cached tokens of a model without such a price are billed at the input price.
 * Worked: gpt-realtime, 1,000 text in of which 200 cached, 500 text out → 800 × $4 + 200 × $0.40 + 500 × $16 per 1M.
 */
export class RealtimePricer {
  private readonly rates = new Map<Meter, Rate>();

  constructor(
    private readonly table: RateTable,
    private readonly model: string,
    private readonly day: Day,
  ) {}

  /** The exact cost in USD. Throws a PricingError when a price that is needed is not known. */
  exactCost(usage: RealtimeUsage): Decimal {
    return MODALITIES.reduce((cost, modality) => {
      const { input, cached, output } = usage[modality];
      const meters = MODALITY_METERS[modality];
      return cost
        .plus(this.charge(meters.input, input - cached))
        .plus(this.charge(meters.cached, cached, meters.input))
        .plus(this.charge(meters.output, output));
    }, new Decimal(0));
  }

  private charge(meter: Meter, quantity: number, otherwise?: Meter): Decimal {
    if (quantity === 0) return new Decimal(0);
    const { price, per } = this.rate(meter, otherwise);
    return exactCost(quantity, price, per);
  }

  private rate(meter: Meter, otherwise: Meter | undefined): Rate {
    let rate = this.rates.get(meter);
    if (rate === undefined) {
      const query = { model: this.model, tier: "standard", day: this.day } as const;
      const found = otherwise === undefined ? undefined : this.table.find({ ...query, meter });
      rate = found ?? this.table.get({ ...query, meter: otherwise ?? meter });
      this.rates.set(meter, rate);
    }
    return rate;
  }
}
