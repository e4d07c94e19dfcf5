import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../../selftest/api";
import { pageFiles } from "../build/project-files";
import { selfTestFiles } from "./files";
import { runLocally } from "./local-run";

const RESULT = ".cache/selftest/result.json";

function line({ check, kind, expected, got, detail }: Finding): string {
  const more = detail === "" ? "" : ` (${detail.slice(0, 200)})`;
  return `FAIL  ${kind}  ${check}\n      expected ${expected.slice(0, 200)}\n      got ${got.slice(0, 200)}${more}`;
}

/** `npm run selftest -- --local`: the self-test in the local spreadsheet. Arguments: the root, and the number of rows. */
async function main(): Promise<void> {
  const [root = ".", rows = ""] = process.argv.slice(2);
  const run = await runLocally(
    await selfTestFiles(root, await pageFiles(root)),
    Number(rows),
    path.join(root, "preview/feed"),
    {
      begun: (title, number, of) => console.log(`${number} of ${of}: ${title}`),
      found: (findings) => {
        for (const finding of findings) if (!finding.pass) console.log(line(finding));
      },
    },
  );
  const file = path.join(root, RESULT);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(run.findings, null, 2));
  console.log(`${run.passed} as expected, ${run.failed} not. All of it: ${RESULT}`);
  console.log(`On the simulated clock of Google's services it took ${run.simulatedSeconds} seconds.`);
  process.exitCode = run.failed > 0 ? 1 : 0;
}

void main();
