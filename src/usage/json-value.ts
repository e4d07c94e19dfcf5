/** A parsed JSON value. A number that a double cannot hold exactly stands here as its decimal text. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Text that says something; undefined for everything else. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Whether there is a number other than 0 in a value, at whatever depth. Text of digits is a number too. */
export function carriesNumber(value: Json | undefined): boolean {
  // A stack of its own: what is nested a hundred thousand times must not overflow the program's.
  const open: (Json | undefined)[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "number" && next !== 0) return true;
    if (typeof next === "string" && /^-?\d+(\.\d+)?$/.test(next.trim()) && Number(next) !== 0) return true;
    if (typeof next === "object" && next !== null) open.push(...Object.values(next as JsonObject));
  }
  return false;
}
