import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import Papa from "papaparse";
import { usageExport } from "./usage-export";

const ROOT = path.resolve(import.meta.dirname, "..");
const FILE = path.join(ROOT, ".cache/bench/usage-reader.mjs");
const LINES = 50_000;
const RUNS = 5;

/** An export of usage: split into fields, and read, checked, priced and summed as the import and the command line do. */
export interface UsageResults {
  readonly lines: number;
  readonly charges: number;
  readonly csvMilliseconds: number;
  readonly readMilliseconds: number;
}

interface Reader {
  readonly read: (text: string) => { readonly rows: number; readonly charges: readonly unknown[] };
}

/** Times a plain CSV parse beside the reader, on the same 50,000 lines. */
export async function measureUsage(): Promise<UsageResults> {
  const { read } = await loadReader();
  const text = usageExport(LINES);
  const { rows, charges } = read(text);
  if (rows !== LINES) throw new Error(`read ${rows} of ${LINES} lines`);
  return {
    lines: LINES,
    charges: charges.length,
    csvMilliseconds: fastest(() => Papa.parse(text, { delimiter: "," })),
    readMilliseconds: fastest(() => read(text)),
  };
}

/** The fastest run is the one that the machine's other work disturbed least. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The reader bundled as the sidebar and the command line have it. */
async function loadReader(): Promise<Reader> {
  mkdirSync(path.dirname(FILE), { recursive: true });
  buildSync({
    entryPoints: [path.join(ROOT, "bench/usage-reader.ts")],
    outfile: FILE,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    loader: { ".tsv": "text" },
  });
  return (await import(pathToFileURL(FILE).href)) as Reader;
}
