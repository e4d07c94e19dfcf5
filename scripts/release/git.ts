import { execFileSync } from "node:child_process";
import type { Step } from "./step";

/** What git says, without its last line end. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trimEnd();
}

/** A release is made from main, with everything committed. */
export function repositoryStep(root: string): Step {
  const branch = git(root, "branch", "--show-current");
  const changed = git(root, "status", "--porcelain");
  const missing: string[] = [];
  if (branch !== "main") missing.push(`This is ${branch || "no branch"}. Run: git switch main`);
  if (changed !== "") missing.push(`Not committed: ${changed.split("\n").length} files. See: git status`);
  return { asks: "main, with everything committed", missing };
}

/** When any of the paths was last committed, in seconds since 1970; 0 when never. */
export function lastCommit(root: string, ...paths: readonly string[]): number {
  return Number(git(root, "log", "-1", "--format=%ct", "--", ...paths));
}
