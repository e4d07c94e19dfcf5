import type { Plugin } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bundle } from "../../preview/addon/add-on";
import { codeFile } from "../../scripts/build/code-file";
import { serverFile } from "../../scripts/build/server-file";
import { manifest } from "./bundle";

const root = path.resolve(__dirname, "../..");

/** The server's code built from the sources as they are now, for tests of what it does to a spreadsheet. */
export async function freshBundle(plugins: Plugin[] = []): Promise<Bundle> {
  const server = await serverFile(root, plugins);
  return {
    code: await codeFile(root, server, plugins),
    pages: { Sidebar: "<!doctype html><title>Sidebar</title>", Server: server },
    manifest,
  };
}

/**
 * The same with a few models in the bundled table, for tests that write it dozens of times.
 * @param edit what stands in place of a line of the table: another one, or nothing
 */
export function bundleWithModels(
  models: readonly string[],
  edit: (line: readonly string[]) => readonly string[] | null = (line) => line,
): Promise<Bundle> {
  const fewRates: Plugin = {
    name: "few rates",
    setup(build) {
      build.onLoad({ filter: /rates\.tsv$/ }, ({ path: file }) => {
        const [header = "", ...lines] = readFileSync(file, "utf8").split("\n");
        const kept = lines
          .map((line) => line.split("\t"))
          .filter(([model = ""]) => models.includes(model))
          .flatMap((line) => edit(line)?.join("\t") ?? []);
        return { contents: [header, ...kept, ""].join("\n"), loader: "text" };
      });
    },
  };
  return freshBundle([fewRates]);
}
