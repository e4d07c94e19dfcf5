/** A place where a script runs with ECMAScript's own globals, those it is given, and nothing else. */
export interface Enclosure {
  /** Runs a script; the result looks up its top-level names (undefined when there is no such name). */
  run(script: string, globals: Readonly<Record<string, unknown>>): (name: string) => unknown;
  /** Evaluates an expression in the same place, so that whatever it makes belongs to that place. */
  evaluate(expression: string): unknown;
  /** Lines that the enclosure puts before the script, to be taken off the line numbers of its errors. */
  readonly linesBefore: number;
  close(): void;
}

/** Opens a fresh enclosure: Node's is in node-enclosure.ts, the page's in page-enclosure.ts. */
export type OpenEnclosure = () => Enclosure;

/**
 * ECMAScript globals that Apps Script lacks or that server code must not count on: shared memory and WebAssembly are
 * absent there, Intl is avoided, and console is a service of its own.
 */
export const WITHHELD = ["Intl", "console", "SharedArrayBuffer", "Atomics", "WebAssembly"] as const;
