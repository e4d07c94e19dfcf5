import type { ActualsKind, ImportCheck } from "../../../api/actuals";
import { countOf, grouped } from "../../../pricing/words";
import type { ImportProgress } from "./import-run";

const OF_KIND: Readonly<Record<ActualsKind, string>> = {
  usage: "of usage",
  cost: "of bills",
  log: "of logs",
};

/** What an import would do to the charges that are there. */
export function effectText(kind: ActualsKind, charges: number, { replaced, days }: ImportCheck): string {
  const adds = `Writes ${countOf(charges, "charge")}.`;
  if (replaced === 0 || days === null) return `${adds} Nothing that is there is replaced.`;
  const period = days.from === days.to ? days.from : `${days.from} to ${days.to}`;
  return `${adds} They take the place of ${countOf(replaced, "charge")} ${OF_KIND[kind]} of ${period} (${countOf(days.count, "day")}) that ${replaced === 1 ? "was" : "were"} imported before. All else stays.`;
}

/** How far an import is. */
export function progressText({ step, done, of }: ImportProgress): string {
  if (step === "writing") return "Writing the tabs…";
  return `Sending ${grouped(done)} of ${countOf(of, "charge")}…`;
}

/** Sending and writing share the bar: three quarters and one. */
export function progressShare({ step, done, of }: ImportProgress): number | undefined {
  const share = of === 0 ? 0 : done / of;
  return step === "sending" ? share * SENDING : SENDING + share * (1 - SENDING);
}

const SENDING = 0.75;
