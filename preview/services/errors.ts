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
