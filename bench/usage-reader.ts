import { utcDay } from "../src/pricing/day";
import { bundledTable } from "../src/pricing/bundled";
import { readUsageFile, type UsageFile } from "../src/usage/file/read-file";

/** Reads a file as the import does, its charges summed to days. */
export function read(text: string): UsageFile {
  return readUsageFile(text, { rates: bundledTable(), today: utcDay(new Date("2026-11-26")), sumDays: true });
}
