import type { Day } from "../../pricing/day";
import { utcDay } from "../../pricing/day";
import type { Charge, Owner } from "../charge";
import { parseInstant } from "../time";
import type { Fields } from "./fields";

/** How the rows of a file are read, whatever its format. */
export interface ReadRules {
  /** E-mail addresses are dropped unless asked for. */
  readonly keepEmails: boolean;
  /** Those that were met, dropped or not. */
  readonly emails: Set<string>;
}

export const NOBODY: Owner = { organization: "", project: "", user: "", key: "" };

/** Whose a row is, by the names that a format has for it. */
export function ownerOf(
  fields: Fields,
  names: Readonly<Record<keyof Owner, readonly string[]>>,
  rules: ReadRules,
): Owner {
  const first = (some: readonly string[]): string => {
    for (const name of some) {
      const text = fields.text(name);
      if (text === undefined) continue;
      const email = isEmail(text);
      if (email) rules.emails.add(text);
      if (!email || rules.keepEmails) return text;
    }
    return "";
  };
  return {
    organization: first(names.organization),
    project: first(names.project),
    user: first(names.user),
    key: first(names.key),
  };
}

function isEmail(text: string): boolean {
  return text.includes("@") && /^\S+@\S+\.\S+$/.test(text);
}

/** When a bucket of a report began, and how long it is. */
export interface Bucket {
  readonly day: Day;
  /** Milliseconds. */
  readonly start: number;
  readonly length: number;
}

const DAY_MS = 86_400_000;

/** The bucket of a row by its Unix times, or its ISO times where a spreadsheet has spoiled those. */
export function bucketOf(fields: Fields): Bucket | undefined {
  const start = instantOf(fields, "start_time", "start_time_iso");
  if (start === undefined) return undefined;
  const end = instantOf(fields, "end_time", "end_time_iso") ?? start + DAY_MS;
  return { day: utcDay(new Date(start)), start, length: end > start ? end - start : DAY_MS };
}

/** The first of several fields that holds a time. */
function instantOf(fields: Fields, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const text = fields.text(name);
    const instant = text === undefined ? undefined : parseInstant(text);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/** The UTC day of the first of several fields that holds a time. */
export function dayOf(fields: Fields, ...names: readonly string[]): Day | undefined {
  const instant = instantOf(fields, ...names);
  return instant === undefined ? undefined : utcDay(new Date(instant));
}

/** A row of which nothing can be said but what is wrong with it. */
export function unreadCharge(line: number, problem: string, known: Partial<Charge> = {}): Charge {
  return {
    ...NOBODY,
    line,
    day: null,
    model: null,
    sourceModel: "",
    source: "",
    meter: null,
    tier: null,
    context: null,
    quantity: null,
    requests: null,
    listCost: null,
    upperCost: null,
    billed: null,
    estimate: null,
    free: false,
    status: "unpriced",
    problem,
    notes: [],
    ...known,
  };
}
