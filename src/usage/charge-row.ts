import type { Charge } from "./charge";
import { isBill, type Format } from "./file/formats";
import { NOTES } from "./notes";
import { UNDECIDED_CONTEXT } from "./rows/usage-row";

/** What an import is of; charges of one kind are never added to those of another. */
export type ActualsKind =
  /** What OpenAI reports was used: the usage API, the activity exports. */
  | "usage"
  /** What OpenAI charges: the costs API, the cost exports, FOCUS. */
  | "cost"
  /** What somebody else wrote down: answers, Batch output, gateways, a log or a table of one's own. */
  | "log";

const REPORTS: ReadonlySet<Format> = new Set<Format>([
  "openai-usage-api",
  "openai-activity-csv",
  "openai-activity-csv-2024",
  "openai-usage-legacy",
]);

export function kindOfFormat(format: Format): ActualsKind {
  if (isBill(format)) return "cost";
  return REPORTS.has(format) ? "usage" : "log";
}

/**
 * A charge as it crosses to a spreadsheet: an array, since 200,000 objects would be twice the text. Quantities and money
 * are decimal text, `""` where there is none. Blank texts where the file says nothing.
 */
export type ChargeRow = readonly [
  /** `2026-10-01`, UTC; blank where the file does not say. */
  day: string,
  organization: string,
  project: string,
  key: string,
  /** Never an e-mail address, unless the person asked for them. */
  user: string,
  /** Canonical, or as the file writes it where the rate table does not know it. */
  model: string,
  sourceModel: string,
  /** The file's own words: the line item, the endpoint. */
  source: string,
  /** Without `long_`: `context` says that. */
  meter: string,
  /** Blank where it has no list price or is not known. */
  tier: string,
  /** `undecided`: one long request or many short ones, the file does not say; it has no price therefore. */
  context: "" | "any" | "short" | "long" | "undecided",
  quantity: string,
  /** On one charge of a row alone. */
  requests: number | "",
  /** USD; blank where the file has no money. */
  billed: string,
  free: boolean,
  status: Charge["status"],
  /** What a person must look at, or what makes it approximate; blank when nothing. */
  note: string,
];

/** Writes a charge as a row, without what the spreadsheet works out itself. */
export function chargeRow(charge: Charge): ChargeRow {
  const { context, problem, requests } = charge;
  const isUndecided = problem?.includes(UNDECIDED_CONTEXT) === true;
  return [
    charge.day ?? "",
    charge.organization,
    charge.project,
    charge.key,
    charge.user,
    charge.model ?? "",
    charge.sourceModel,
    charge.source,
    charge.meter ?? "",
    charge.tier ?? "",
    isUndecided ? "undecided" : (context ?? ""),
    charge.quantity ?? "",
    requests ?? "",
    charge.billed ?? "",
    charge.free,
    charge.status,
    problem ?? charge.notes.map((note) => NOTES[note]).join(" "),
  ];
}

/** Whether a charge says anything at all: a row of a report may have used nothing, of no request. */
export function saysSomething(charge: Charge): boolean {
  if (charge.status !== "priced" || charge.meter !== null) return true;
  return (charge.requests ?? 0) > 0 || (charge.billed !== null && charge.billed !== "0");
}
