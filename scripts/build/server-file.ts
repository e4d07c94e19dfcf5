import type { Plugin } from "esbuild";
import { createHash } from "node:crypto";
import vm from "node:vm";
import { pagePart, readPagePart } from "../../src/api/page-part";
import { SERVER_BUILD, SERVER_CODE } from "../../src/addon/server-file";
import { serverBundle } from "./server-bundle";

const GLOBAL_NAME = "RateSheetServer";

/**
 * dist/Server.html: the code of the sidebar's requests and of scenarios as the body of a function that returns it. A file
 * of its own, so that a formula of prices does not compile it; readable text, so that anybody can see what is evaluated.
 */
export async function serverFile(root: string, plugins: readonly Plugin[] = []): Promise<string> {
  const bundle = await serverBundle(root, { file: "src/addon/server.ts", globalName: GLOBAL_NAME, plugins });
  // In an HTML file a script must not hold what would end it or begin a comment.
  const code = `${bundle.replace(/<(?=\/?script|!--)/gi, "\\x3C")}\nreturn ${GLOBAL_NAME};\n//# sourceURL=Server.html\n`;
  const build = createHash("sha256").update(code).digest("hex").slice(0, 16);
  return [
    "<!-- RateSheet: what the sidebar asks of the spreadsheet, and the formulas of scenarios. Code.gs reads this file and evaluates it. Built from TypeScript; edit src/, not this file. -->",
    pagePart(SERVER_BUILD, build),
    pagePart(SERVER_CODE, `\n${code}`),
    "",
  ].join("\n");
}

/** The build of a dist/Server.html, and the names of what it answers. */
export function serverFileFacts(page: string): { readonly build: string; readonly names: readonly string[] } {
  const code = readPagePart(page, SERVER_CODE);
  const build = readPagePart(page, SERVER_BUILD);
  if (code === undefined || build === undefined) throw new Error("Server.html was not built whole");
  // As Google would, without any service.
  const realm = vm.createContext(Object.create(null) as object);
  const { server } = vm.runInContext(`new Function(${JSON.stringify(code)})()`, realm) as { server: object };
  return { build, names: Object.keys(server) };
}
