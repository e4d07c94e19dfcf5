import { PricingError } from "../src/pricing/errors";

/** Ends the command with a sentence on stderr and an exit code, and without a stack. */
class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
  }
}

/** The input is at fault, and nothing was done. */
export function refused(message: string): Failure {
  return new Failure(message, 1);
}

/** The command line is at fault. */
export function wrongUsage(message: string): Failure {
  return new Failure(message, 2);
}

/** What the commands throw for a person to read. */
export function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  return error instanceof PricingError ? refused(error.message) : undefined;
}
