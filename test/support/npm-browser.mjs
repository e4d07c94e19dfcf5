/**
 * Unpacks the Chromium that npm brings (Linux on x64) and prints, as JSON, where it is and what its environment needs.
 * The package unpacks its libraries only where it believes to be in AWS Lambda; a bare machine needs them as well.
 * It takes a file that is there for a whole one, so it unpacks into a folder of its own, which gets its name once all is in
 * it: two workers may come at once, and a run may be cut off.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const manifest = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
  "../../package.json",
);
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
const whole = path.join(tmpdir(), `ratesheet-chromium-${version}`);
const isThere = existsSync(whole);
const folder = isThere ? whole : mkdtempSync(`${whole}-`);

process.env.TMPDIR = folder;
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const unpacked = await chromium.executablePath();
if (!isThere) {
  // It names the fonts by the folder in which the package unpacks them elsewhere.
  const fonts = path.join(folder, "fonts/fonts.conf");
  writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("/tmp/fonts", `${whole}/fonts`));
  try {
    renameSync(folder, whole);
  } catch (error) {
    if (!existsSync(whole)) throw error;
    rmSync(folder, { recursive: true });
  }
}
const named = (text) => text?.replaceAll(folder, whole);
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(
  JSON.stringify({
    executablePath: named(unpacked),
    env: { LD_LIBRARY_PATH: named(LD_LIBRARY_PATH), FONTCONFIG_PATH: named(FONTCONFIG_PATH) },
  }),
);
