import { isObject, type JsonObject } from "../json-value";
import type { Charge } from "../charge";
import { JsonFields } from "../rows/fields";
import { dayOf, unreadCharge } from "../rows/row-facts";
import { olderCharges } from "./activity-2024";
import type { Reading } from "./reading";

/** The lists of an answer of `/v1/usage?date=`, each with what its rows count. */
const LISTS = [
  { name: "data", kind: "text", day: "aggregation_timestamp", model: "snapshot_id" },
  { name: "dalle_api_data", kind: "dalle", day: "timestamp", model: "model_id" },
  { name: "whisper_api_data", kind: "whisper", day: "timestamp", model: "model_id" },
  { name: "tts_api_data", kind: "tts", day: "timestamp", model: "model_id" },
] as const;

/** Lists that are known by name alone: what their rows look like was never seen. */
const UNSEEN = ["ft_data", "assistant_code_interpreter_data", "retrieval_storage_data"];

export function isUsageLegacy(document: JsonObject): boolean {
  const [first] = Array.isArray(document["data"]) ? (document["data"] as readonly unknown[]) : [];
  return (
    "whisper_api_data" in document || (typeof first === "object" && first !== null && "snapshot_id" in first)
  );
}

/** Reads an answer of the usage API of before 2025. Rows are numbered through all its lists. */
export function readUsageLegacy(document: JsonObject, reading: Reading, firstLine: number): Charge[] {
  const charges: Charge[] = [];
  let line = firstLine;
  for (const { name, kind, day, model } of LISTS) {
    for (const row of rowsOf(document, name)) {
      const names = { day: [day], model: [model], requests: ["n_requests", "num_requests"], kind };
      charges.push(...olderCharges({ line, fields: new JsonFields(row) }, reading, names));
      line++;
    }
  }
  for (const name of UNSEEN) {
    for (const row of rowsOf(document, name)) {
      const known = {
        day: dayOf(new JsonFields(row), "timestamp", "aggregation_timestamp") ?? null,
        source: name,
      };
      charges.push(unreadCharge(line, `rows of ${name} are not known`, { ...known, status: "unrecognised" }));
      line++;
    }
  }
  return charges;
}

function rowsOf(document: JsonObject, name: string): JsonObject[] {
  const list = document[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}
