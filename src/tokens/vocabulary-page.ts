import type { Encoding } from "./encoding";

/** The part of dist/Vocabulary.html that holds one encoding: JSON, compressed with gzip, in base64. */
export function vocabularyPart(encoding: Encoding, base64: string): string {
  return `${opening(encoding)}${base64}${CLOSING}`;
}

/** The base64 text of an encoding; undefined where the page does not hold it. */
export function readVocabularyPart(page: string, encoding: Encoding): string | undefined {
  const start = page.indexOf(opening(encoding));
  const end = page.indexOf(CLOSING, start);
  return start < 0 || end < 0 ? undefined : page.slice(start + opening(encoding).length, end);
}

const CLOSING = "</script>";

function opening(encoding: Encoding): string {
  return `<script type="text/plain" id="${encoding}">`;
}
