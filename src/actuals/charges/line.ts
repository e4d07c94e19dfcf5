import { isMeter, perOf, type Meter } from "../../pricing/meter";
import type { ActualsKind, ChargeRow } from "../../usage/charge-row";
import { IMPORTED_IDS, type ImportedColumn } from "./columns";

/** A cell as it is written and read: days as ISO text. */
export type LineCell = string | number;

/** Complimentary tokens are a kind of their own, so that no sum takes them in. */
export type LineKind = ActualsKind | "free";

/** A charge as it stands on the Charges tab; a text says what is not known, so that sums can be made by it. */
export interface ChargeLine {
  /** ISO, or `no day`. */
  readonly day: string;
  readonly kind: LineKind;
  readonly project: string;
  readonly key: string;
  readonly model: string;
  /** As OPENAI_CHARGE reads it: `long_input`. */
  readonly meter: string;
  readonly tier: string;
  readonly context: string;
  readonly user: string;
  readonly organization: string;
  readonly sourceModel: string;
  readonly source: string;
  readonly note: string;
  /** The number of its import. */
  readonly import: number;
  readonly requests: number | "";
  readonly billed: number | "";
  /** How many units the list price is for. */
  readonly per: number | "";
  readonly quantity: number | "";
}

/** What stands in a cell that sums are made by, where the file does not say it. */
export const NONE = "(none)";
export const NO_DAY = "no day";
/** Meters of what has none: a line that is not known, and a day's money without line items. */
export const UNRECOGNISED = "(not recognised)";
export const DAY_TOTAL = "(day total)";
const UNKNOWN_METER = "(not known)";

/** What marks tokens that may be one long request or many short ones: no meter, so that no formula prices them. */
const UNDECIDED = "?";
const LONG = "long_";

/** A line of the tab for a charge that was imported. */
export function lineOf(row: ChargeRow, kind: ActualsKind, number: number, organization: string): ChargeLine {
  const [day, ownOrganization, project, key, user, model, sourceModel, source] = row;
  const [, , , , , , , , meter, tier, context, quantity, requests, billed, free, status, note] = row;
  // What used nothing, but of so many requests, used no input.
  const isNothing = status === "priced" && meter === "";
  const isSure = isMeter(meter) && context !== "undecided";
  return {
    day: day === "" ? NO_DAY : day,
    kind: free ? "free" : kind,
    project: summable(project),
    key: summable(key),
    model: summable(model.toLowerCase()),
    meter: isNothing ? "input" : meterText(row, kind),
    tier: summable(tier),
    context: context === "undecided" ? "not known" : context,
    user,
    organization: ownOrganization === "" ? organization : ownOrganization,
    sourceModel,
    source,
    note,
    import: number,
    requests,
    billed: billed === "" ? "" : Number(billed),
    per: isSure ? perOf(meter) : isNothing ? perOf("input") : "",
    quantity: isNothing ? 0 : quantity === "" ? "" : Number(quantity),
  };
}

function meterText(row: ChargeRow, kind: ActualsKind): string {
  const [, , , , , , , source, meter, , context, , , , , status] = row;
  if (meter === "") {
    if (status === "unrecognised") return UNRECOGNISED;
    return kind === "cost" && source === "" ? DAY_TOTAL : UNKNOWN_METER;
  }
  if (context === "undecided") return `${meter}${UNDECIDED}`;
  return context === "long" ? `${LONG}${meter}` : meter;
}

/** The meter of the short band of what a cell says; undefined for what is none. */
export function shortMeter(meter: string): Meter | undefined {
  const short = meter.startsWith(LONG) ? meter.slice(LONG.length) : meter;
  return isMeter(short) ? short : undefined;
}

/**
 * A text that a sum can be made by: never blank, and without the marks that a criterion of SUMIFS reads as something
 * else.
 */
function summable(text: string): string {
  const plain = text.replace(/[*?~]/g, "_").replace(/^[=<>]+/, "_");
  return plain === "" ? NONE : plain;
}

/** The cells of a line, in the order of the tab. */
export function cellsOfLine(line: ChargeLine): readonly LineCell[] {
  return IMPORTED_IDS.map((id) => line[id]);
}

/** Reads a line back; days come as ISO text. What a person has made of a number is taken as it is. */
export function lineOfCells(cells: readonly (LineCell | boolean | null | undefined)[]): ChargeLine {
  const line: Partial<Record<ImportedColumn, LineCell>> = {};
  IMPORTED_IDS.forEach((id, index) => {
    const cell = cells[index];
    line[id] = typeof cell === "number" ? cell : String(cell ?? "");
  });
  return line as unknown as ChargeLine;
}

const KINDS: readonly LineKind[] = ["usage", "free", "log", "cost"];

/** By day, so that each day and each month is one block of rows; those without a day come last. */
export function compareLines(one: ChargeLine, other: ChargeLine): number {
  return (
    compare(one.day, other.day) ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    compare(one.model, other.model) ||
    compare(one.meter, other.meter) ||
    compare(one.tier, other.tier) ||
    compare(one.project, other.project) ||
    compare(one.key, other.key)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
