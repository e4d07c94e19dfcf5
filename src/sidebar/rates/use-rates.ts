import { useCallback, useState } from "preact/hooks";
import type { Problem } from "../../api/problem";
import type { RatesOverview } from "../../api/rates-refresh";
import type { RatesStatus } from "../../api/rates-status";
import { success, type Result } from "../../pricing/result";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

/** From this age on it is said that prices may have changed since. */
const OLD_AFTER_DAYS = 30;

/** The state of the rates, and what can be done about them. Either may be unknown without the other. */
export interface RatesReading {
  readonly status: RatesStatus;
  readonly overview: Result<RatesOverview, Problem>;
}

export interface Rates {
  readonly request: RequestState<RatesReading>;
  /** What was read last; it stays on view while it is read again. */
  readonly last: RatesReading | undefined;
  /** What was found half done and was settled. Told once by the server, so that it is kept here. */
  readonly recovered: string | null;
  /** Reads all again: after every change of the rates. */
  readonly load: () => void;
}

export function useRates(): Rates {
  const server = useServer();
  const [last, setLast] = useState<RatesReading | undefined>(undefined);
  const [recovered, setRecovered] = useState<string | null>(null);
  const { status, send } = useRequest(
    async (): Promise<Result<RatesReading, Problem>> => {
      // First, since it recovers what an earlier request left half done.
      const overview = await server.attempt("ratesOverview");
      const ratesStatus = await server.ask("ratesStatus");
      return ratesStatus.ok ? success({ status: ratesStatus.value, overview }) : ratesStatus;
    },
    (reading) => {
      setLast(reading);
      if (reading.overview.ok && reading.overview.value.recovered !== null) {
        setRecovered(reading.overview.value.recovered);
      }
    },
  );
  const load = useCallback(() => send(), [send]);
  return { request: status, last, recovered, load };
}

/** Whether the spreadsheet has rates of its own; taken to be not so until it is known. */
export function hasRatesSheet({ last }: Rates): boolean {
  return last?.overview.ok === true && last.overview.value.hasRatesSheet;
}

/** What is wrong with the Rates sheet; null when it is whole. */
export function damageOf({ status, overview }: RatesReading): string | null {
  if (status.state === "damaged") return status.problem;
  return overview.ok ? overview.value.damage : null;
}

export function isOld({ ageDays }: Extract<RatesStatus, { state: "ready" }>): boolean {
  return ageDays !== null && ageDays > OLD_AFTER_DAYS;
}
