/**
 * A part of an HTML file that holds data, since a script project holds no other files than code and pages: a script element
 * of a type that no browser runs.
 */
export function pagePart(id: string, text: string): string {
  return `${opening(id)}${text}${CLOSING}`;
}

/** The text of a part; undefined where the page does not hold it whole. */
export function readPagePart(page: string, id: string): string | undefined {
  const start = page.indexOf(opening(id));
  const end = page.indexOf(CLOSING, start);
  return start < 0 || end < 0 ? undefined : page.slice(start + opening(id).length, end);
}

const CLOSING = "</script>";

function opening(id: string): string {
  return `<script type="text/plain" id="${id}">`;
}
