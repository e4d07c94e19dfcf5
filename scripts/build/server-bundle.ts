import * as esbuild from "esbuild";
import path from "node:path";
import { bundledPackages, licenceComment } from "./licences";
import { packedTables } from "./packed-tables";

/** What one bundle for Apps Script is made of. */
export interface ServerBundle {
  /** The file whose exports it keeps. */
  readonly file: string;
  /** The name under which it keeps them. */
  readonly globalName: string;
  readonly plugins: readonly esbuild.Plugin[];
  /** Names that the build gives a value. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Code for Apps Script's V8 with the licences of what is in it: one variable that holds the exports of a file. */
export async function serverBundle(
  root: string,
  { file, globalName, plugins, define = {} }: ServerBundle,
): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [path.join(root, file)],
    absWorkingDir: root,
    // As the server is type-checked: fields are assigned, which is smaller and quicker than defining them.
    tsconfig: path.join(root, "tsconfig.server.json"),
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "neutral",
    mainFields: ["module", "main"],
    // Apps Script reads `?.` and `??`; of what a runtime brings, the code uses ES2019.
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    loader: { ".md": "text" },
    plugins: [...plugins, packedTables],
    define,
    // Unminified the bundle would be half as large again. Lines stay short all the same, so
    // that the "(line N)" of an error that somebody reports points somewhere.
    minify: true,
    lineLimit: 500,
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild wrote no bundle");
  return `${output.text}${licenceComment(bundledPackages(root, result.metafile))}`;
}
