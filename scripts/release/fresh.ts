import { readFile } from "node:fs/promises";
import path from "node:path";
import { cliFile } from "../build/cli-file";
import { dataFiles } from "../build/data-files";
import { projectFiles } from "../build/project-files";
import { generatedPages } from "../docs/generated";
import type { Step } from "./step";

/** dist/ and the generated pages are what the code gives. */
export async function freshStep(root: string): Promise<Step> {
  const built = [
    ...Object.entries(await projectFiles(root)),
    ...(await dataFiles(root)),
    ["cli/ratesheet.mjs", await cliFile(root)] as const,
  ].map(([name, text]) => [`dist/${name}`, text] as const);
  const stale: string[] = [];
  for (const [file, text] of [...built, ...(await generatedPages(root))]) {
    const there = await readFile(path.join(root, file), "utf8").catch(() => undefined);
    if (there !== text) stale.push(file);
  }
  const missing =
    stale.length === 0
      ? []
      : [`Not what the code gives: ${stale.join(", ")}. Run: npm run build && npm run docs`];
  return { asks: "dist/ and the generated pages are fresh", missing };
}
