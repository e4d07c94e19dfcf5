import { spawnSync } from "node:child_process";
import path from "node:path";
import { obstacles } from "./deploy/obstacles";

const root = path.resolve(import.meta.dirname, "..");
const clasp = path.join(root, "node_modules/.bin/clasp");

function isLoggedIn(): boolean {
  const { stdout } = spawnSync(clasp, ["show-authorized-user", "--json"], { cwd: root, encoding: "utf8" });
  return /"loggedIn":\s*true/.test(stdout);
}

/** Pushes dist/ to one's own script project, or says what is in the way and pushes nothing. */
async function main(): Promise<void> {
  const inTheWay = await obstacles(root, isLoggedIn);
  if (inTheWay.length > 0) {
    console.error(`Nothing was pushed:\n${inTheWay.map((text) => `- ${text}`).join("\n")}`);
    process.exitCode = 1;
    return;
  }
  // Without --force a push that cannot ask leaves a changed manifest out, silently.
  const { status } = spawnSync(clasp, ["push", "--force"], { cwd: root, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

void main();
