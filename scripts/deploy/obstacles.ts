import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeFile } from "../build/code-file";
import { sidebarFile } from "../build/sidebar-file";
import { vocabularyFile } from "../build/vocabulary-file";

const PLACEHOLDER = "REPLACE_WITH_SCRIPT_ID";

/** What a push would need and does not have, each with what to do. Empty: nothing is in the way. */
export async function obstacles(root: string, isLoggedIn: () => boolean): Promise<readonly string[]> {
  const found = [await scriptIdObstacle(root), await staleObstacle(root)];
  if (!isLoggedIn()) {
    found.push("Nobody is logged in to Google. Run: npx clasp login");
  }
  return found.filter((text) => text !== undefined);
}

async function scriptIdObstacle(root: string): Promise<string | undefined> {
  const file = await readFile(path.join(root, ".clasp.json"), "utf8").catch(() => undefined);
  const config: unknown = file === undefined ? undefined : parsed(file);
  const scriptId =
    typeof config === "object" && config !== null && "scriptId" in config ? config.scriptId : undefined;
  if (typeof scriptId !== "string") {
    return '.clasp.json cannot be read. It must be {"scriptId": "…", "rootDir": "dist"}.';
  }
  return scriptId === PLACEHOLDER || scriptId.trim() === ""
    ? '.clasp.json has no script id yet. In your sheet open Extensions > Apps Script > Project settings, copy the script id, and put it in place of "REPLACE_WITH_SCRIPT_ID".'
    : undefined;
}

async function staleObstacle(root: string): Promise<string | undefined> {
  const built: readonly (readonly [string, string])[] = [
    ["dist/Code.js", await codeFile(root)],
    ["dist/Sidebar.html", await sidebarFile(root)],
    ["dist/Vocabulary.html", vocabularyFile()],
    ["dist/appsscript.json", await readFile(path.join(root, "appsscript.json"), "utf8")],
  ];
  const stale: string[] = [];
  for (const [file, text] of built) {
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
