import type { FunctionHelp } from "./function-help";
import type { RatesStatus } from "./rates-status";

/**
 * What the sidebar can ask of the server: one JSON value in, one out. Both sides are checked against this, so that a
 * call cannot name an endpoint that does not exist or read a field that is not sent.
 */
export interface Server {
  ratesStatus(): RatesStatus;
  functionHelp(): readonly FunctionHelp[];
}
