/** What the add-on's code threw: its message, and the line of Code.js as Google adds it for the user. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";

  constructor(
    message: string,
    readonly line: number | null,
    /** The realm's own stack, for the console. */
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

interface Thrown {
  readonly message: unknown;
  readonly stack?: unknown;
}

function isThrown(value: unknown): value is Thrown {
  return typeof value === "object" && value !== null && "message" in value;
}

/** Reads whatever a realm threw. An error of another realm is no `instanceof Error` here. */
export function scriptError(thrown: unknown, linesBefore = 0): ScriptError {
  if (!isThrown(thrown)) return new ScriptError(String(thrown), null, "");
  const stack = typeof thrown.stack === "string" ? thrown.stack : "";
  const line = /Code\.js:(\d+)/.exec(stack)?.[1];
  return new ScriptError(
    String(thrown.message),
    line === undefined ? null : Number(line) - linesBefore,
    stack,
  );
}
