import { columnLetters } from "../../a1/a1";
import type { FormatName } from "../../scenarios/blueprint/formats";

interface ReconcileColumn {
  readonly id: string;
  readonly title: string;
  readonly pixels: number;
  readonly format: FormatName;
}

function column<Id extends string>(id: Id, title: string, pixels = 92, format: FormatName = "usd") {
  return { id, title, pixels, format } as const;
}

/** What a person looks at, and behind it the workings, which fold away. */
const SHOWN = [
  column("day", "Day", 160, "day"),
  column("model", "Model", 170, "general"),
  column("tier", "Tier", 78, "general"),
  column("meter", "Meter", 150, "general"),
  column("used", "Used, at list"),
  column("billed", "Billed"),
  column("difference", "Difference"),
  column("longContext", "Long context"),
  column("price", "Price"),
  column("otherServices", "Other services", 108),
  column("noListPrice", "No list price"),
  column("notRecognised", "Not recognised", 112),
  column("quantity", "Quantity"),
  column("unexplained", "Unexplained", 98),
  column("free", "Free, at list"),
  column("state", "Explained", 128, "general"),
] as const satisfies readonly ReconcileColumn[];

const WORKINGS = [
  column("month", "Month", 80, "month"),
  column("pricedMeter", "Meter", 130, "general"),
  column("shortMeter", "Meter if short", 130, "general"),
  column("per", "Priced per", 84, "whole"),
  column("listPrice", "List price", 90, "price"),
  column("shortPrice", "If short", 90, "price"),
  column("usedQuantity", "Quantity used", 110, "plain"),
  column("usedLines", "Lines used", 84, "plain"),
  column("billedPriced", "Billed, with a list cost", 150),
  column("billedAtList", "The same at list", 120),
  column("billedQuantity", "Its quantity", 110, "plain"),
  column("withoutList", "Lines billed without", 140, "plain"),
  column("service", "Service", 150, "general"),
  column("given", "Usage of it given", 120, "plain"),
  column("number", "Number", 64, "whole"),
  column("openLines", "Open itself", 84, "plain"),
  column("open", "Open", 60, "plain"),
  column("left", "Not explained, without sign", 180),
] as const satisfies readonly ReconcileColumn[];

export const RECONCILE_COLUMNS = [...SHOWN, ...WORKINGS] as const;

export type ReconcileColumnId = (typeof RECONCILE_COLUMNS)[number]["id"];

export const SHOWN_COLUMNS = SHOWN.length;

/** What is summed by month, model and day. */
export const SUMMED = [
  "used",
  "billed",
  "difference",
  "longContext",
  "price",
  "otherServices",
  "noListPrice",
  "notRecognised",
  "quantity",
  "unexplained",
  "free",
] as const satisfies readonly ReconcileColumnId[];

/** The causes; each difference stands in one of them. */
export const CAUSE_COLUMNS = [
  "longContext",
  "price",
  "otherServices",
  "noListPrice",
  "notRecognised",
  "quantity",
] as const satisfies readonly ReconcileColumnId[];

export function reconcileColumn(id: ReconcileColumnId): number {
  return RECONCILE_COLUMNS.findIndex((known) => known.id === id) + 1;
}

export function reconcileLetters(id: ReconcileColumnId): string {
  return columnLetters(reconcileColumn(id));
}
