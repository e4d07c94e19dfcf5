import path from "node:path";
import { isLoggedIn, push } from "./deploy/clasp";
import { obstacles } from "./deploy/obstacles";

const root = path.resolve(import.meta.dirname, "..");

/** Pushes dist/ to one's own script project, or says what is in the way and pushes nothing. */
async function main(): Promise<void> {
  const inTheWay = await obstacles(root, () => isLoggedIn(root));
  if (inTheWay.length > 0) {
    console.error(`Nothing was pushed:\n${inTheWay.map((text) => `- ${text}`).join("\n")}`);
    process.exitCode = 1;
    return;
  }
  process.exitCode = push(root, ".clasp.json");
}

void main();
