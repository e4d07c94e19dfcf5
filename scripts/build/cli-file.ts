import { build } from "esbuild";
import path from "node:path";
import { bundledPackages, licenceComment } from "./licences";

/** dist/cli/ratesheet.mjs: the command in one file. Only DuckDB stays outside: it is optional, and native. */
export async function cliFile(root: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, "cli/main.ts")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    loader: { ".tsv": "text" },
    external: ["@duckdb/node-api"],
    banner: { js: "#!/usr/bin/env node" },
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no command");
  return `${file.text}${licenceComment(bundledPackages(root, result.metafile))}\n`;
}
