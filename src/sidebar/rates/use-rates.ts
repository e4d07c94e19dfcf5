import { useCallback, useState } from "preact/hooks";
import type { Outcome } from "../../api/problem";
import type { RatesDesk } from "../../api/rates-refresh";
import type { RatesStatus } from "../../api/rates-status";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

/** The state of the rates, and what can be done about them. Either may be unknown without the other. */
export interface RatesOverview {
  readonly status: RatesStatus;
  readonly desk: Outcome<RatesDesk>;
}

export interface Rates {
  readonly request: RequestState<RatesOverview>;
  /** What was read last; it stays on view while it is read again. */
  readonly overview: RatesOverview | undefined;
  /** Reads all again: after every change of the rates. */
  readonly load: () => void;
}

export function useRates(): Rates {
  const server = useServer();
  const [overview, setOverview] = useState<RatesOverview | undefined>(undefined);
  const { status, send } = useRequest(async (): Promise<Outcome<RatesOverview>> => {
    // First, since it settles what an earlier request left half done.
    const desk = await server.attempt("ratesDesk");
    const ratesStatus = await server.ask("ratesStatus");
    return ratesStatus.ok ? { ok: true, value: { status: ratesStatus.value, desk } } : ratesStatus;
  }, setOverview);
  const load = useCallback(() => send(), [send]);
  return { request: status, overview, load };
}

/** Whether the spreadsheet has rates of its own; taken to be not so until it is known. */
export function hasRatesSheet({ overview }: Rates): boolean {
  return overview?.desk.ok === true && overview.desk.value.hasRatesSheet;
}
