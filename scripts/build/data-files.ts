import { build } from "esbuild";
import path from "node:path";
import vm from "node:vm";

const GLOBAL_NAME = "RateSheetData";

interface Bundle {
  dataFiles(): Readonly<Record<string, string>>;
}

/** The rate table as SQL for each engine, as CSV and as JSON. Bundled and run, since the table is data that only the bundler reads. */
export async function dataFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [path.join(root, "scripts/build/data-entry.ts")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    globalName: GLOBAL_NAME,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    loader: { ".tsv": "text" },
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no bundle of the rate table");
  const realm = vm.createContext({});
  vm.runInContext(file.text, realm);
  return new Map(Object.entries((vm.runInContext(GLOBAL_NAME, realm) as Bundle).dataFiles()));
}
