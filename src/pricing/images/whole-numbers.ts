/**
 * Division and square root of whole numbers from 0 to below 2^53, without a fraction on the way: a count of tiles or
 * patches must not hang on the last bit of a double.
 */

/** ⌊dividend / divisor⌋. */
export function floorDivide(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** ⌈dividend / divisor⌉. */
export function ceilDivide(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return rest === 0 ? dividend / divisor : (dividend - rest) / divisor + 1;
}

/** dividend / divisor to the nearest whole number, a half upwards. Twice the dividend must stay below 2^53. */
export function roundDivide(dividend: number, divisor: number): number {
  return floorDivide(2 * dividend + divisor, 2 * divisor);
}

/** ⌊√value⌋, by Newton's method from above. */
export function floorSquareRoot(value: number): number {
  if (value < 2) return value;
  let root = 1;
  while (root * root <= value) root *= 2;
  for (;;) {
    const next = floorDivide(root + floorDivide(value, root), 2);
    if (next >= root) return root;
    root = next;
  }
}
