import { parseDay, type Day } from "../../src/pricing/day";
import type { Argument, Host, Output, RatesRange } from "../../src/functions/definition";
import { vocabulary } from "./vocabulary";
import { evaluateFunction } from "../../src/functions/evaluate";

/** A spreadsheet in UTC on a fixed day, with or without a Rates sheet. */
export function host(options: { today?: string; rates?: RatesRange; formula?: string } = {}): Host {
  return {
    today: () => parseDay(options.today ?? "2026-11-24") as Day,
    dayOf: (date) => date.toISOString().slice(0, 10) as Day,
    ratesRange: () => options.rates ?? null,
    formula: () => options.formula ?? null,
    vocabulary,
  };
}

/** Calls a custom function as a cell does, on 2026-11-24 unless a host says otherwise. */
export function call(name: string, args: readonly Argument[], given: Host = host()): Output {
  return evaluateFunction(name, args, given);
}
