import { Decimal } from "./money";
import type { Rate } from "./rate";

/** Everything a rate says, as text: two rates with one text are the same row. */
export function rateText(rate: Rate): string {
  const { model, meter, tier, context, price, per, from, until, source, checked, note, override } = rate;
  const decimal = new Decimal(price).toFixed();
  return JSON.stringify([
    model,
    meter,
    tier,
    context,
    decimal,
    per,
    from,
    until,
    source,
    checked,
    note,
    override,
  ]);
}

/** What a row is about, whatever it says of it: where the row stands in the sheet goes by this. */
export function placeKey(rate: Rate): string {
  return `${questionKey(rate)}|${rate.from ?? ""}`;
}

/** What a row is about, on whatever days. */
export function questionKey({ model, meter, tier, context, override }: Rate): string {
  return [model, meter, tier, context.band, override ? "override" : ""].join("|");
}
