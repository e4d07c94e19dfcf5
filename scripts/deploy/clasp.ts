import { spawnSync } from "node:child_process";
import path from "node:path";

function clasp(root: string): string {
  return path.join(root, "node_modules/.bin/clasp");
}

export function isLoggedIn(root: string): boolean {
  const args = ["show-authorized-user", "--json"];
  const { stdout } = spawnSync(clasp(root), args, { cwd: root, encoding: "utf8" });
  return /"loggedIn":\s*true/.test(stdout);
}

/** Pushes what a settings file names; the exit code. */
export function push(root: string, settings: string): number {
  // Without --force a push that cannot ask leaves a changed manifest out, silently.
  const args = ["--project", path.join(root, settings), "push", "--force"];
  return spawnSync(clasp(root), args, { cwd: root, stdio: "inherit" }).status ?? 1;
}
