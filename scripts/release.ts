import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { freshStep } from "./release/fresh";
import { git, lastCommit, repositoryStep } from "./release/git";
import { comparisonStep, googleStep, picturesStep } from "./release/proofs";
import { changedSincePictures } from "./release/shown";
import { type Step, stepText } from "./release/step";
import { versionIn, versionStep } from "./release/version";

const root = path.resolve(import.meta.dirname, "..");

/** What the comparison measures. */
const MEASURED = ["src/pricing", "src/functions", "bench"];

const USAGE = `npm run release -- --check [--quick]

  --check   goes through the release list of CONTRIBUTING.md and says what is missing; writes nothing
  --quick   leaves out the tests, the linter and the type check`;

const read = (file: string): Promise<string> => readFile(path.join(root, file), "utf8");

/** The commands that must pass. Their output is shown as they run. */
function commandSteps(): readonly Step[] {
  return ["test", "lint", "typecheck"].map((script) => {
    const passes =
      spawnSync("npm", ["run", "--silent", script], { cwd: root, stdio: "inherit" }).status === 0;
    return { asks: `npm run ${script} passes`, missing: passes ? [] : ["It fails: see above"] };
  });
}

async function steps(quick: boolean): Promise<readonly Step[]> {
  const [packageJson, packageLock, changelog, comparison, answers, manualChecks] = await Promise.all(
    [
      "package.json",
      "package-lock.json",
      "CHANGELOG.md",
      "docs/comparison.md",
      "preview/google/answers.json",
      "docs/manual-checks.md",
    ].map(read),
  );
  const version = versionIn(packageJson ?? "");
  const here = git(root, "tag", "--points-at", "HEAD").split("\n");
  const earlierTags = git(root, "tag")
    .split("\n")
    .filter((tag) => !here.includes(tag));
  return [
    ...(quick ? [] : commandSteps()),
    repositoryStep(root),
    versionStep({
      packageJson: packageJson ?? "",
      packageLock: packageLock ?? "",
      changelog: changelog ?? "",
      earlierTags,
    }),
    await freshStep(root),
    comparisonStep(
      comparison ?? "",
      version,
      new Date(lastCommit(root, ...MEASURED) * 1000).toISOString().slice(0, 10),
    ),
    picturesStep(await changedSincePictures(root)),
    googleStep(answers ?? "", manualChecks ?? "", version),
  ];
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, quick: { type: "boolean" } } });
  if (values.check !== true) throw new Error("Say --check.");
  const all = await steps(values.quick === true);
  console.log(all.map(stepText).join("\n"));
  const missing = all.filter((step) => step.missing.length > 0).length;
  console.log(missing === 0 ? "Ready: tag it." : `${missing} of ${all.length} steps are missing something.`);
  return missing === 0 ? 0 : 1;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
  },
);
