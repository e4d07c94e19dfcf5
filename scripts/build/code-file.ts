import * as esbuild from "esbuild";
import path from "node:path";
import vm from "node:vm";
import { HELP } from "../../src/functions/help/catalog";
import { bundledPackages, licenceComment } from "./licences";
import { customFunctionDelegator, endpointDelegator } from "./delegators";

/** The name under which the bundle keeps everything; the trailing _ keeps it out of the menus of the script editor. */
const GLOBAL_NAME = "RateSheet_";

const BANNER = `// RateSheet: prices OpenAI API use in a spreadsheet. Built from TypeScript; edit src/, not this file.`;

interface Bundle {
  readonly endpoints: Readonly<Record<string, unknown>>;
}

/**
 * dist/Code.js: the bundle, then one top-level function with its JSDoc for everything Google calls by name, since
 * the sheet finds custom functions and their help only there.
 */
export async function codeFile(root: string, plugins: esbuild.Plugin[] = []): Promise<string> {
  const bundle = await bundleServer(root, plugins);
  const { endpoints } = load(bundle);
  return [
    BANNER,
    bundle,
    ...HELP.map((help) => customFunctionDelegator(help, GLOBAL_NAME)),
    ...Object.keys(endpoints).map((name) => endpointDelegator(name, GLOBAL_NAME)),
  ].join("\n");
}

async function bundleServer(root: string, plugins: esbuild.Plugin[] = []): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [path.join(root, "src/addon/main.ts")],
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
    loader: { ".tsv": "text" },
    plugins,
    // Unminified the bundle would be half as large again as the 300 kB it may have. Lines stay short all the same, so
    // that the "(line N)" of an error that somebody reports points somewhere.
    minify: true,
    lineLimit: 500,
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no bundle");
  return `${file.text}${licenceComment(bundledPackages(root, result.metafile))}`;
}

/** Loads the bundle as Google would, without any service, to learn what it offers. */
function load(bundle: string): Bundle {
  const realm = vm.createContext(Object.create(null) as object);
  vm.runInContext(bundle, realm);
  return vm.runInContext(GLOBAL_NAME, realm) as Bundle;
}
