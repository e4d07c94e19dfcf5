/** A failure as a Google service reports it; the script may catch it. */
export class ServiceError extends Error {
  override readonly name = "Exception";
}

/** The script asked for something that the local spreadsheet does not emulate. Never to be passed over in silence. */
export class NotEmulated extends Error {
  override readonly name = "NotEmulated";

  constructor(what: string) {
    super(`${what} is not emulated by the local spreadsheet. Emulate it in preview/services, or do without.`);
  }
}

/** The call took longer on the simulated clock than Google allows, which ends a script whatever it catches. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";

  constructor(seconds: number, calls: ReadonlyMap<string, number>) {
    const [member = "", count = 0] = [...calls].sort(([, a], [, b]) => b - a)[0] ?? [];
    super(
      `Exceeded maximum execution time: ${seconds} seconds on the simulated clock; most calls: ${count} of ${member}.`,
    );
  }
}

/** A script wrote a formula that Google could not read in this spreadsheet. */
export class UnreadableFormula extends Error {
  override readonly name = "UnreadableFormula";

  constructor(cell: string, formula: string, locale: string) {
    super(
      `${cell}: a spreadsheet with the locale ${locale} cannot read ${formula.slice(0, 200)}. ` +
        "Write ; between arguments and no decimal or array literals: every locale reads that.",
    );
  }
}

/**
 * The script wrote to the spreadsheet and then read a formula's result in the same call. Google would calculate in
 * between; here nothing does, and an old figure must not pass for a new one.
 */
export class StaleResult extends Error {
  override readonly name = "StaleResult";

  constructor(cell: string) {
    super(
      `The formula result in ${cell} is not known here: the local spreadsheet calculates only after a server call has ` +
        "ended. Read results in a call of their own.",
    );
  }
}
