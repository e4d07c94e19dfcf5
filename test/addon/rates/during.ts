import { Ledger } from "../../../preview/services/ledger";
import type { Problem } from "../../../src/api/problem";
import type { RatesServer } from "../../../src/api/rates-server";
import type { Result } from "../../../src/pricing/result";
import type { Office } from "./office";

/** What a request answered, and the calls of services that it made, in their order. */
export interface Watched {
  readonly outcome: Result<{ readonly message: string }, Problem>;
  readonly calls: readonly string[];
}

/** Runs a request during which something happens as a certain call of a service begins (the first is 1; 0 for never). */
export function during(
  desk: Office,
  endpoint: keyof RatesServer,
  args: readonly unknown[],
  at = 0,
  happens: (member: string) => void = () => undefined,
): Watched {
  const calls: string[] = [];
  const enter = Object.getOwnPropertyDescriptor(Ledger.prototype, "enter")?.value as Ledger["enter"];
  const spy = jest.spyOn(Ledger.prototype, "enter").mockImplementation(function (this: Ledger, member) {
    enter.call(this, member);
    calls.push(member);
    if (calls.length === at) happens(member);
  });
  try {
    return { outcome: desk.call(endpoint, args) as Watched["outcome"], calls };
  } finally {
    spy.mockRestore();
  }
}
