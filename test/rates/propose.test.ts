import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPT = join(__dirname, "../../.github/propose-rates.sh");

/** A repository with a remote, and a `gh` that writes down what it is asked. */
let folder: string;
let repository: string;
const inside = (...path: string[]): string => join(folder, ...path);
const git = (...args: string[]): string =>
  execFileSync("git", args, { cwd: repository, encoding: "utf8" }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "propose-"));
  repository = inside("repository");
  execFileSync("git", ["init", "--quiet", "--bare", inside("remote.git")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch", "main", repository]);
  git("config", "user.name", "A maintainer");
  git("config", "user.email", "maintainer@example.com");
  git("remote", "add", "origin", inside("remote.git"));
  for (const part of ["src", "scripts", "docs", "dist"]) {
    mkdirSync(join(repository, part));
    writeFileSync(join(repository, part, "rates.tsv"), "gpt-5\t1.25\n");
  }
  git("add", ".");
  git("commit", "--quiet", "--message", "Begin");
  git("push", "--quiet", "origin", "main");
  mkdirSync(inside("bin"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `open` are the proposals that stand already, as `gh pr list` prints them. */
function propose({ report, open = "" }: { report: string; open?: string }): {
  status: number | null;
  printed: string;
  asked: string;
} {
  writeFileSync(inside("report.md"), report);
  writeFileSync(inside("open.txt"), open);
  const gh = `#!/bin/sh\necho "$@" >> '${inside("asked.txt")}'\nif [ "$2" = list ]; then cat '${inside("open.txt")}'; fi\n`;
  writeFileSync(inside("bin", "gh"), gh);
  chmodSync(inside("bin", "gh"), 0o755);
  writeFileSync(inside("asked.txt"), "");
  const ran = spawnSync("bash", [SCRIPT, inside("report.md")], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, PATH: `${inside("bin")}:${process.env["PATH"] ?? ""}` },
  });
  return {
    status: ran.status,
    printed: ran.stdout + ran.stderr,
    asked: readFileSync(inside("asked.txt"), "utf8"),
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);
const change = (): void => writeFileSync(join(repository, "src/rates.tsv"), "gpt-5\t1\n");

describe("the weekly proposal", () => {
  test("is a branch of the day with what changed, and a pull request with the report", () => {
    change();
    writeFileSync(join(repository, "scripts/page.md"), "a page that was kept");
    writeFileSync(join(repository, "notes.txt"), "no part of it");
    const { status, asked } = propose({ report: "Read: 1 changed." });
    expect(status).toBe(0);
    const branch = `rates-${today()}`;
    expect(git("diff", "--name-only", "main", `refs/remotes/origin/${branch}`).split("\n")).toEqual([
      "scripts/page.md",
      "src/rates.tsv",
    ]);
    expect(asked).toContain(`pr create --title Rates of ${today()}`);
    expect(asked).toContain(`--head ${branch}`);
    const body = readFileSync(inside("report.md.body"), "utf8");
    expect(body).toMatch(/^Read: 1 changed\./);
    expect(body).toContain("docs/rates-changelog.md");
  });

  test("takes the place of older ones, and of no other pull request", () => {
    change();
    const { asked } = propose({
      report: "Read: 1 changed.",
      open: `7 rates-2026-01-05\n9 rates-${today()}\n`,
    });
    expect(asked.split("\n").filter((line) => line.startsWith("pr close"))).toEqual([
      `pr close 7 --comment The prices read on ${today()} take its place.`,
    ]);
  });

  test("is not made where nothing changed", () => {
    const { status, asked, printed } = propose({ report: "Read: 596 as they were." });
    expect({ status, asked }).toEqual({ status: 0, asked: "" });
    expect(printed).toContain("No price changed.");
  });

  test("fails where each change is doubtful, because nobody reads a run that passes", () => {
    const { status, asked, printed } = propose({
      report: "Read: 1 changed.\n\n## Left out, because they look doubtful\n\n- `gpt-4.1`\n",
    });
    expect({ status, asked }).toEqual({ status: 1, asked: "" });
    expect(printed).toContain("Read the summary of this run");
  });
});
