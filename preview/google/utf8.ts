const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Text as it comes back from a store that keeps UTF-8: a lone half of a surrogate pair is lost. */
export function throughUtf8(text: string): string {
  return /[\uD800-\uDFFF]/.test(text) ? decoder.decode(encoder.encode(text)) : text;
}

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}
