/** The encodings whose vocabulary dist/Vocabulary.html carries; older ones (p50k, r50k) are of models no longer sold. */
export const ENCODINGS = ["o200k_base", "cl100k_base"] as const;

export type Encoding = (typeof ENCODINGS)[number];

export function isEncoding(text: string): text is Encoding {
  return ENCODINGS.some((encoding) => encoding === text);
}
