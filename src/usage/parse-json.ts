import { parse } from "lossless-json";
import type { Json } from "./json-value";

/** A run of digits, or an exponent, that a double may not hold as it is written. */
const TOO_LONG = /[:,[\s]-?[\d.]{16,}|[\d.][eE][+-]?\d{3}/;

/**
 * JSON without loss: a number that a double does not hold exactly becomes its text. Up to 15 digits JSON.parse is exact
 * and several times faster, so only text with longer numbers takes the careful way. Undefined for what is no JSON.
 */
export function parseJson(text: string): Json | undefined {
  try {
    if (!TOO_LONG.test(text)) return JSON.parse(text) as Json;
    return parse(text, undefined, {
      parseNumber: exactNumber,
      onDuplicateKey: ({ newValue }) => newValue,
    }) as Json;
  } catch (error) {
    // Text that is nested very deeply overflows a recursive parser: no report is.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function exactNumber(text: string): number | string {
  const digits = text.replace(/[eE].*$/, "").replace(/\D/g, "").length;
  return digits <= 15 && !/[eE][+-]?\d{3}/.test(text) ? Number(text) : text;
}
