const GROUPED = /^\d{1,3}(?:([,.'\u2019\u00a0\u202f ])\d{3})(?:\1\d{3})*$/;

/**
 * A number of tokens as people type it: `34500`, `34,500`, `34.500`, `34 500`. Tokens are counted whole, so that a
 * separator before three digits can only group them. Undefined for anything else.
 */
export function readTypedCount(typed: string): number | undefined {
  const text = typed.trim();
  const digits = GROUPED.test(text) ? text.replace(/\D/g, "") : text;
  if (!/^\d{1,16}$/.test(digits)) return undefined;
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : undefined;
}
