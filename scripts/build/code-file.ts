import * as esbuild from "esbuild";
import path from "node:path";
import vm from "node:vm";
import { HELP } from "../../src/functions/help/catalog";
import { bundledPackages, licenceComment } from "./licences";
import type { FunctionHelp } from "../../src/functions/definition";
import { packedTables } from "./packed-tables";
import { customFunctionDelegator, endpointDelegator } from "./delegators";

/** The name under which the bundle keeps everything; the trailing _ keeps it out of the menus of the script editor. */
const GLOBAL_NAME = "RateSheet_";

/** What a Code.js is made of. */
interface Entry {
  /** The file that exports `evaluate` and `endpoints`. */
  readonly file: string;
  /** The custom functions that become top-level ones. */
  readonly help: readonly FunctionHelp[];
  readonly banner: string;
}

const ADD_ON: Entry = {
  file: "src/addon/main.ts",
  help: HELP,
  banner: `// RateSheet: prices OpenAI API use in a spreadsheet. Built from TypeScript; edit src/, not this file.`,
};

interface Bundle {
  readonly endpoints: Readonly<Record<string, unknown>>;
}

/**
 * dist/Code.js: the bundle, then one top-level function with its JSDoc for everything Google calls by name, since
 * the sheet finds custom functions and their help only there.
 */
export async function codeFile(
  root: string,
  plugins: esbuild.Plugin[] = [],
  entry: Entry = ADD_ON,
): Promise<string> {
  const bundle = await bundleServer(root, plugins, entry.file);
  const { endpoints } = load(bundle);
  return [
    entry.banner,
    bundle,
    ...entry.help.map((help) => customFunctionDelegator(help, GLOBAL_NAME)),
    ...Object.keys(endpoints).map((name) => endpointDelegator(name, GLOBAL_NAME)),
  ].join("\n");
}

async function bundleServer(root: string, plugins: esbuild.Plugin[], file: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [path.join(root, file)],
    absWorkingDir: root,
    // As the server is type-checked: fields are assigned, which is smaller and quicker than defining them.
    tsconfig: path.join(root, "tsconfig.server.json"),
    bundle: true,
    write: false,
    format: "iife",
    globalName: GLOBAL_NAME,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    loader: { ".md": "text" },
    plugins: [...plugins, packedTables],
    // Unminified the bundle would be half as large again. Lines stay short all the same, so
    // that the "(line N)" of an error that somebody reports points somewhere.
    minify: true,
    lineLimit: 500,
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild wrote no bundle");
  return `${output.text}${licenceComment(bundledPackages(root, result.metafile))}`;
}

/** Loads the bundle as Google would, without any service, to learn what it offers. */
function load(bundle: string): Bundle {
  const realm = vm.createContext(Object.create(null) as object);
  vm.runInContext(bundle, realm);
  return vm.runInContext(GLOBAL_NAME, realm) as Bundle;
}
