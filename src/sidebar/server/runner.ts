import type { Server } from "../../api/server";

/** One function for each endpoint; the answer goes to the handler set before. */
export type Calls = {
  readonly [Name in keyof Server]: (...request: Parameters<Server[Name]>) => void;
};

/** `google.script.run` as Google documents it: set the handlers, then call an endpoint by its name. */
export interface Runner extends Calls {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare global {
  /** Google puts it into the page of a sidebar. */
  const google: { readonly script: { readonly run: Runner } };
}
