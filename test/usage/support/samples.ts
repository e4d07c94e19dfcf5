import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { findModel } from "../../../src/pricing/aliases";
import { bundledTable } from "../../../src/pricing/bundled";
import type { Charge } from "../../../src/usage/charge";
import { readUsageFile, type UsageFile } from "../../../src/usage/file/read-file";
import expected from "../../data/usage/expected.json";
import { day } from "../../support/rates";

const FOLDER = path.join(__dirname, "../../data/usage/samples");

/** Made-up exports in the exact structure of real ones; their figures were priced by a program of its own. */
export const SAMPLES: readonly string[] = readdirSync(FOLDER);

export const TODAY = day("2026-11-26");

export function sample(name: string): string {
  return readFileSync(path.join(FOLDER, SAMPLES.find((file) => file.startsWith(name)) ?? name), "utf8");
}

export function read(text: string, today = TODAY): UsageFile {
  return readUsageFile(text, { rates: bundledTable(), today });
}

/** `model, meter, tier, context, quantity, list cost`. */
type ExpectedCharge = readonly [
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
];

export interface ExpectedRow {
  readonly line: number;
  readonly day?: string;
  readonly charges?: readonly ExpectedCharge[];
  readonly list?: string | null;
  readonly billed?: string;
  readonly free?: boolean;
  readonly unrecognised?: boolean;
}

export interface ExpectedFile {
  readonly list?: string;
  readonly billed?: string;
  readonly rows: readonly ExpectedRow[];
}

export function expectedOf(name: string): ExpectedFile {
  const files: Readonly<Record<string, unknown>> = expected;
  const found = Object.keys(files).find((file) => file.startsWith(name)) ?? "";
  return (files[found] ?? { rows: [] }) as ExpectedFile;
}

/** The canonical model of an id on a day, or the id where the table does not know it. */
export function canonical(id: string, when: string): string {
  return findModel(id, bundledTable(), day(when)) ?? id;
}

/** What a charge says apart from the line it stands on. */
export function meaning(charge: Charge): Charge {
  return { ...charge, line: 0 };
}
