/** The steps of an axis from zero (or below) to beyond the largest value, on round numbers. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const TICKS = 5;

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= raw) ?? 10;
  return factor * power;
}

export function scaleFor(values: readonly number[]): Scale {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  if (most === least) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((most - least) / TICKS);
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { low: first * step, high: last * step, ticks };
}

/** A number on an axis, short: 1,200,000 → 1.2M. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  const [divisor, suffix] = size >= 1e6 ? [1e6, "M"] : size >= 1e4 ? [1e3, "k"] : [1, ""];
  const text = (value / divisor).toPrecision(4);
  return `${String(Number(text))}${suffix}`;
}
