import { utcDay } from "../../pricing/day";
import { Decimal } from "../../pricing/money";
import type { Charge } from "../charge";
import { decimalText } from "../exact";
import { isObject, textOf, type Json, type JsonObject } from "../json-value";
import { unreadCharge } from "../rows/row-facts";
import { parseInstant } from "../time";

const CENTS = 100;

/**
 * Reads an answer of `dashboard/billing/usage` of 2023: money by day and category, in US cents. A category is no model,
 * so nothing here has a list price.
 */
export function readBillingLegacy(document: JsonObject, firstLine: number): Charge[] {
  const days = Array.isArray(document["daily_costs"]) ? document["daily_costs"].filter(isObject) : [];
  let line = firstLine;
  return days.flatMap((entry) => {
    const instant = timeOf(entry["timestamp"]);
    const day = instant === undefined ? null : utcDay(new Date(instant));
    const items = Array.isArray(entry["line_items"]) ? entry["line_items"].filter(isObject) : [];
    return items.map((item) => {
      const source = textOf(item["name"]) ?? "";
      const known = { day, source, billed: dollars(item["cost"]) };
      return unreadCharge(line++, "a category of models, which has no list price", known);
    });
  });
}

function timeOf(value: Json | undefined): number | undefined {
  return typeof value === "number" || typeof value === "string" ? parseInstant(value) : undefined;
}

function dollars(cents: Json | undefined): string | null {
  const text = typeof cents === "number" || typeof cents === "string" ? decimalText(cents) : undefined;
  return text === undefined ? null : new Decimal(text).dividedBy(CENTS).toFixed();
}
