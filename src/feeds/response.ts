import type { FeedSource } from "./sources";

/** What is wrong with an answer that is not the text of a source, in plain words. */
export interface ResponseFault {
  readonly code: "status" | "unreadable";
  readonly message: string;
  /** Whether the same request may be answered later. */
  readonly passes: boolean;
}

/** Refuses an answer by its status, its content type or its declared size; null when it may be read. */
export function responseFault(source: FeedSource, status: number, headers: object): ResponseFault | null {
  return statusFault(source, status) ?? headersFault(source, headers);
}

/** The answer was cut off, or never came, because of its size. */
export function tooLarge({ name }: FeedSource): ResponseFault {
  return { code: "unreadable", message: `${name} is far larger than a price list is.`, passes: true };
}

function statusFault({ name }: FeedSource, status: number): ResponseFault | null {
  if (status === 200) return null;
  const fault = (message: string, passes: boolean): ResponseFault => ({ code: "status", message, passes });
  if (status >= 300 && status < 400) {
    return fault(`${name} has moved: its address answers with a redirect (HTTP ${status}).`, false);
  }
  if (status === 404 || status === 410) {
    return fault(`${name} is no longer at its address (HTTP ${status}).`, true);
  }
  return fault(`${name} cannot be read just now: its server answers HTTP ${status}.`, true);
}

function headersFault(source: FeedSource, headers: object): ResponseFault | null {
  const type = header(headers, "content-type").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !source.contentTypes.includes(type)) {
    const what = type === "text/html" ? "a web page (HTML)" : `something else (${type.slice(0, 60)})`;
    const message = `${source.name} came back as ${what} instead of its text.`;
    return { code: "unreadable", message, passes: true };
  }
  return Number(header(headers, "content-length")) > source.largest ? tooLarge(source) : null;
}

/** Names of headers are written in any case. */
function header(headers: object, wanted: string): string {
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === wanted) return String(value);
  }
  return "";
}
