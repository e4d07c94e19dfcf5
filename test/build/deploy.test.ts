import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { obstacles } from "../../scripts/deploy/obstacles";

const ROOT = path.resolve(__dirname, "../..");

const TSCONFIGS = ["tsconfig.base.json", "tsconfig.server.json", "tsconfig.sidebar.json"];

/** A copy of what the deployment looks at, in which a test may break things. */
function copy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ratesheet-"));
  for (const entry of [
    "src",
    "dist",
    "scripts",
    "appsscript.json",
    ".clasp.json",
    "package.json",
    ...TSCONFIGS,
  ]) {
    cpSync(path.join(ROOT, entry), path.join(folder, entry), { recursive: true });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

const ready = JSON.stringify({ scriptId: "1a2b3c", rootDir: "dist" });

describe("what stands in the way of a push", () => {
  test("nothing, with a script id, a fresh dist/ and a login", async () => {
    const folder = copy();
    writeFileSync(path.join(folder, ".clasp.json"), ready);
    expect(await obstacles(folder, () => true)).toEqual([]);
  });

  test.each<[string, string, string, boolean, RegExp]>([
    [
      "the placeholder script id",
      ".clasp.json",
      '{"scriptId":"REPLACE_WITH_SCRIPT_ID"}',
      true,
      /no script id yet.*Apps Script/,
    ],
    ["an empty script id", ".clasp.json", '{"scriptId":""}', true, /no script id yet/],
    ["a broken .clasp.json", ".clasp.json", "{", true, /cannot be read/],
    [
      "a stale dist/",
      "dist/Code.js",
      "// older",
      true,
      /dist\/Code\.js: not what src\/ builds\. Run: npm run build/,
    ],
    ["no login", ".clasp.json", ready, false, /npx clasp login/],
  ])("%s", async (_, file, text, loggedIn, message) => {
    const folder = copy();
    writeFileSync(path.join(folder, ".clasp.json"), ready);
    writeFileSync(path.join(folder, file), text);
    const found = await obstacles(folder, () => loggedIn);
    expect(found).toEqual([expect.stringMatching(message)]);
  });
});

// In a copy: here a maintainer may be logged in and have a script id, and then a test would push.
test("npm run deploy with the placeholder says what to do, fails, and pushes nothing", () => {
  const folder = copy();
  writeFileSync(path.join(folder, ".clasp.json"), JSON.stringify({ scriptId: "REPLACE_WITH_SCRIPT_ID" }));
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "deploy"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("Nothing was pushed:");
  expect(stderr).toContain("has no script id yet");
});

test("clasp would push exactly the project files of dist/", () => {
  const output = execFileSync("npx", ["clasp", "show-file-status", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual([
    "dist/Code.js",
    "dist/Server.html",
    "dist/Sidebar.html",
    "dist/Vocabulary.html",
    "dist/appsscript.json",
  ]);
});
