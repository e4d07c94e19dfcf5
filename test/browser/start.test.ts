import { spawnSync } from "node:child_process";
import path from "node:path";
import { startPreview } from "../support/preview-server";

test("the preview prints its address, serves the page and the built add-on, and Ctrl-C ends it", async () => {
  const preview = await startPreview("--port", "8611");
  try {
    const page = await fetch(preview.address);
    expect(await page.text()).toContain("<title>RateSheet, local spreadsheet</title>");
    const code = await fetch(`${preview.address}dist/Code.js`);
    expect(await code.text()).toContain("function OPENAI_COST(");
  } finally {
    expect(await preview.stop()).toBe(0);
  }
});

test("an option that does not exist ends it with a reason and the usage", () => {
  const root = path.resolve(__dirname, "../..");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "preview/start.ts", "--prot", "1"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/--prot/);
  expect(stderr).toMatch(/npm start -- \[--port NUMBER\]/);
});
