import { readFile } from "node:fs/promises";
import path from "node:path";
import { projectFiles } from "../build/project-files";

const PLACEHOLDER = "REPLACE_WITH_SCRIPT_ID";
export const NOT_LOGGED_IN = "Nobody is logged in to Google. Run: npx clasp login";

/** What a push would need and does not have, each with what to do. Empty: nothing is in the way. */
export async function obstacles(root: string, isLoggedIn: () => boolean): Promise<readonly string[]> {
  const found = [await scriptIdObstacle(root, ".clasp.json"), await staleObstacle(root)];
  if (!isLoggedIn()) found.push(NOT_LOGGED_IN);
  return found.filter((text) => text !== undefined);
}

/** Why the script project of a settings file cannot be pushed to. */
export async function scriptIdObstacle(root: string, settings: string): Promise<string | undefined> {
  const file = await readFile(path.join(root, settings), "utf8").catch(() => undefined);
  const config: unknown = file === undefined ? undefined : parsed(file);
  const scriptId =
    typeof config === "object" && config !== null && "scriptId" in config ? config.scriptId : undefined;
  if (typeof scriptId !== "string") {
    return `${settings} cannot be read. It must be {"scriptId": "…", "rootDir": "dist"}.`;
  }
  return scriptId === PLACEHOLDER || scriptId.trim() === ""
    ? `${settings} has no script id yet. In your sheet open Extensions > Apps Script > Project settings, copy the script id, and put it in place of "${PLACEHOLDER}".`
    : undefined;
}

async function staleObstacle(root: string): Promise<string | undefined> {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(await projectFiles(root))) {
    const file = `dist/${name}`;
    const there = await readFile(path.join(root, file), "utf8").catch(() => undefined);
    if (there !== text) stale.push(file);
  }
  return stale.length > 0 ? `${stale.join(", ")}: not what src/ builds. Run: npm run build` : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
