import { USAGE_FIELDS, type UsageRow } from "./random-usage";

/** Lines as tab separated text with `\\N` for NULL, which every engine can load. */
export function tabSeparated(rows: readonly UsageRow[]): string {
  const cell = (value: string | number | null): string =>
    value === null ? "\\N" : String(value).replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n");
  return rows.map((row) => `${USAGE_FIELDS.map((field) => cell(row[field])).join("\t")}\n`).join("");
}
