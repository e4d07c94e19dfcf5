import { PricingError } from "../../pricing/errors";
import { carriesNumber, isObject, type Json, type JsonObject } from "../json-value";
import { snakeCase, USAGE_FIELDS, type Fields, type Role } from "./usage-fields";

/** The counts of a usage object by what they are, each with the name of the field that said so. */
export type Counts = ReadonlyMap<Role, Count>;

export interface Count {
  readonly value: number;
  readonly field: string;
}

/**
 * Reads the counts of a usage object. Throws a PricingError for a field that is not known and carries a number, for a
 * count that is none, and for two fields that say the same thing differently.
 */
export function readCounts(usage: JsonObject): Counts {
  const counts = new Map<Role, Count>();
  readFields(withoutUnused(usage), USAGE_FIELDS, "", counts);
  return counts;
}

/** The counts of an answer, in the words of Chat Completions and of the Responses API. */
const WORDINGS = [
  ["prompt_tokens", "completion_tokens"],
  ["input_tokens", "output_tokens"],
] as const;

/**
 * A batch as the API retrieves it counts in both wordings, and leaves one of them at 0. Where the other one counts
 * something, those zeros say nothing; whether the rest is whole the total tells.
 */
function withoutUnused(usage: JsonObject): JsonObject {
  const [unused] = WORDINGS.filter((names) => names.every((name) => usage[name] === 0));
  const isOtherUsed = WORDINGS.some(
    (names) => names !== unused && names.some((name) => isPositive(usage[name])),
  );
  if (unused === undefined || !isOtherUsed) return usage;
  const left = unused.flatMap((name) => [name, `${name}_details`]);
  return Object.fromEntries(
    Object.entries(usage).filter(([name, value]) => !left.includes(name) || holdsCount(value)),
  );
}

function isPositive(value: Json | undefined): boolean {
  return typeof value === "number" && value > 0;
}

/** Details that count something are not left out, whatever their whole says. */
function holdsCount(value: Json | undefined): boolean {
  return isObject(value) ? Object.values(value).some(holdsCount) : isPositive(value);
}

function readFields(object: JsonObject, fields: Fields, path: string, counts: Map<Role, Count>): void {
  for (const [name, value] of Object.entries(object)) {
    if (value === null || value === undefined) continue;
    const place = `${path}${name}`;
    const known = fields.get(name) ?? fields.get(snakeCase(name));
    if (known === "none") continue;
    if (typeof known === "object" && isObject(value)) readFields(value, known.fields, `${place}.`, counts);
    else if (typeof known === "string")
      add(counts, known, { value: readCount(place, value, known), field: place });
    else if (carriesNumber(value)) throw unknownField(place);
  }
}

function unknownField(place: string): PricingError {
  return new PricingError(
    `usage has ${place}, which is not known, so what it costs is not either. Price the known parts with OPENAI_CHARGE, or leave the field out if it is no quantity.`,
  );
}

function add(counts: Map<Role, Count>, role: Role, count: Count): void {
  const known = counts.get(role);
  if (known !== undefined && known.value !== count.value) {
    throw new PricingError(
      `usage says ${known.field} ${known.value} and ${count.field} ${count.value}, but they are the same thing. Correct one of them.`,
    );
  }
  counts.set(role, known ?? count);
}

/** A count as a number, or as text of digits, as some databases export it. */
function readCount(place: string, value: Json, role: Role): number {
  const count = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  const isCount = role === "seconds" ? Number.isFinite(count) : Number.isSafeInteger(count);
  if (typeof count === "number" && isCount && count >= 0) return count;
  throw new PricingError(
    `usage says ${place} ${JSON.stringify(value).slice(0, 60)}, but it must be a ${role === "seconds" ? "" : "whole "}number of at least 0.`,
  );
}
