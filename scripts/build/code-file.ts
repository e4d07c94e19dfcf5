import type { Plugin } from "esbuild";
import vm from "node:vm";
import { HELP } from "../../src/functions/help/catalog";
import type { FunctionHelp } from "../../src/functions/definition";
import { customFunctionDelegator, endpointDelegator, requestDelegator } from "./delegators";
import { serverBundle } from "./server-bundle";
import { serverFileFacts } from "./server-file";

/** The name under which the bundle keeps everything; the trailing _ keeps it out of the menus of the script editor. */
const GLOBAL_NAME = "RateSheet_";

/** What a Code.js is made of. */
interface Entry {
  /** The file that exports `evaluate`, `endpoints` and `answer`. */
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
 * @param serverPage the Server.html that answers the sidebar's requests for it
 */
export async function codeFile(
  root: string,
  serverPage: string,
  plugins: readonly Plugin[] = [],
  entry: Entry = ADD_ON,
): Promise<string> {
  const { build, names } = serverFileFacts(serverPage);
  const bundle = await serverBundle(root, {
    file: entry.file,
    globalName: GLOBAL_NAME,
    plugins,
    define: { SERVER_FILE_BUILD: JSON.stringify(build) },
  });
  const { endpoints } = load(bundle);
  return [
    entry.banner,
    bundle,
    ...entry.help.map((help) => customFunctionDelegator(help, GLOBAL_NAME)),
    ...Object.keys(endpoints).map((name) => endpointDelegator(name, GLOBAL_NAME)),
    ...names.map((name) => requestDelegator(name, GLOBAL_NAME)),
  ].join("\n");
}

/** Loads the bundle as Google would, without any service, to learn what it offers. */
function load(bundle: string): Bundle {
  const realm = vm.createContext(Object.create(null) as object);
  vm.runInContext(bundle, realm);
  return vm.runInContext(GLOBAL_NAME, realm) as Bundle;
}
