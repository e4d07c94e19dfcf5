import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { pageFiles } from "./build/project-files";
import { isLoggedIn, push } from "./deploy/clasp";
import { NOT_LOGGED_IN, scriptIdObstacle } from "./deploy/obstacles";
import { ANSWERS, takeRun } from "./selftest/answers";
import { selfTestFiles } from "./selftest/files";

const root = path.resolve(import.meta.dirname, "..");
const OUT = "selftest/dist";
const PROJECT = "selftest/.clasp.json";
const ROWS = "100000";

const USAGE = `npm run selftest -- [--push | --local [--rows NUMBER] | --take FILE]

  (nothing)      builds ${OUT}/, to be pasted into the script project of an empty spreadsheet
  --push         builds it and pushes it to the script project named in ${PROJECT}
  --local        runs it in the local spreadsheet
  --rows NUMBER  how many rows the check of large data takes there (default ${ROWS})
  --take FILE    puts the answers of a run on Google, the text of its cell, into ${ANSWERS}`;

async function writeFiles(): Promise<void> {
  const files = await selfTestFiles(root, await pageFiles(root));
  await mkdir(path.join(root, OUT), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, OUT, name), text);
  console.log(`${OUT}/: ${Object.keys(files).join(", ")}`);
}

async function pushFiles(): Promise<number> {
  const login = isLoggedIn(root) ? undefined : NOT_LOGGED_IN;
  const inTheWay = [await scriptIdObstacle(root, PROJECT), login].filter((text) => text !== undefined);
  if (inTheWay.length > 0) {
    console.error(`Nothing was pushed:\n${inTheWay.map((text) => `- ${text}`).join("\n")}`);
    return 1;
  }
  await writeFiles();
  return push(root, PROJECT);
}

/** Univer's packages load in Node only when they are bundled. */
async function runHere(rows: string): Promise<number> {
  const file = path.join(root, ".cache/selftest/local.cjs");
  await build({
    entryPoints: [path.join(root, "scripts/selftest/local-main.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["esbuild"],
    loader: { ".tsv": "text" },
    logLevel: "error",
  });
  return spawnSync(process.execPath, [file, root, rows], { cwd: root, stdio: "inherit" }).status ?? 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      push: { type: "boolean" },
      local: { type: "boolean" },
      rows: { type: "string" },
      take: { type: "string" },
    },
  });
  const rows = values.rows ?? ROWS;
  if (!/^[1-9]\d{0,5}$/.test(rows))
    throw new Error(`--rows takes a number of at most 999999, not "${rows}".`);
  if (values.take !== undefined) {
    const changed = await takeRun(root, values.take);
    console.log(`${ANSWERS} is written. Answers that changed: ${changed.join("; ") || "none"}`);
    return 0;
  }
  if (values.local === true) return runHere(rows);
  if (values.push === true) return pushFiles();
  await writeFiles();
  return 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 1;
  },
);
