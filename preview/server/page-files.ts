import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { quickUniver } from "./quick-univer.cjs";
import type { Files, ServedFile } from "./serve";

const root = path.resolve(import.meta.dirname, "../..");

const SHARED: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: "browser",
  target: "es2022",
  minify: true,
  logLevel: "warning",
  loader: { ".tsv": "text" },
  define: { "process.env.NODE_ENV": '"production"' },
};

/** Builds what the page is made of, in memory: its script and style, and the sidebar's shim. */
export async function pageFiles(): Promise<Files> {
  const [script, shim] = await Promise.all([
    build({
      ...SHARED,
      entryPoints: { page: "preview/page/main.ts" },
      outdir: ".cache/preview",
      // Univer brings the hyphenation of seventy languages, which a browser then need not load.
      format: "esm",
      splitting: true,
      legalComments: "none",
      plugins: [quickUniver],
    }),
    build({
      ...SHARED,
      entryPoints: { shim: "preview/page/script-run-shim.ts" },
      outdir: ".cache/preview",
      format: "iife",
    }),
  ]);
  const built = [...(script.outputFiles ?? []), ...(shim.outputFiles ?? [])];
  const files = built.map(({ path: file, contents }): [string, ServedFile] => {
    const type = file.endsWith(".css") ? "text/css" : "text/javascript";
    return [`/${path.basename(file)}`, { type, body: contents }];
  });
  const html = await readFile(path.join(root, "preview/page/index.html"), "utf8");
  const page = new Map([["/", { type: "text/html", body: html }], ...files]);
  return async (pathname) => page.get(pathname) ?? (await builtFile(pathname));
}

const BUILT_FILES: ReadonlyMap<string, string> = new Map([
  ["/dist/Code.js", "text/javascript"],
  ["/dist/Sidebar.html", "text/html"],
  ["/dist/Server.html", "text/html"],
  ["/dist/Vocabulary.html", "text/html"],
  ["/dist/appsscript.json", "application/json"],
]);

/** A file of the built add-on, read anew each time, so that a reload shows a new build. */
async function builtFile(pathname: string): Promise<ServedFile | null> {
  const type = BUILT_FILES.get(pathname);
  return type === undefined ? null : { type, body: await readFile(path.join(root, pathname)) };
}
