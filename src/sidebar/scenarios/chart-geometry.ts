/** A bar of a chart, in units of its view box. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of a bar's place that stays free, so that bars can be told apart. */
const GAP = 0.2;

/**
 * Upright bars for amounts, on a scale that several charts share.
 *
 * @param amounts decimal texts of at least 0; for the eye, the nearest double is near enough
 * @param most the amount that fills the height
 */
export function bars(
  amounts: readonly string[],
  most: number,
  width: number,
  height: number,
): readonly Bar[] {
  const place = width / Math.max(1, amounts.length);
  return amounts.map((amount, index) => {
    const tall = most > 0 ? (Number(amount) / most) * height : 0;
    return { x: index * place + (place * GAP) / 2, y: height - tall, width: place * (1 - GAP), height: tall };
  });
}

/** The largest of decimal texts, as a number; 0 when there is none. */
export function largest(amounts: readonly string[]): number {
  return amounts.reduce((most, amount) => Math.max(most, Number(amount)), 0);
}
