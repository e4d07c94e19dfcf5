import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Found = Pick<LaunchOptions, "executablePath" | "env">;

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is installed: the one CHROME_PATH names, or one of the usual names and places. */
export function installedBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!runs(named)) throw new Error(`CHROME_PATH is "${named}", but there is no program.`);
    return named;
  }
  const folders = (environment["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...PLACES].find(runs) ?? null;
}

/** The Chromium that npm brings, for Linux on x64. */
export function npmBrowser(): Found {
  const script = path.resolve(__dirname, "npm-browser.mjs");
  const printed = execFileSync(process.execPath, [script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { executablePath, env } = JSON.parse(printed) as {
    executablePath: string;
    env: Record<string, string>;
  };
  return { executablePath, env: { ...process.env, ...env } };
}

/** Starts a browser without a window. Fails, and says how to get one, when there is none: no test is passed over. */
export async function startBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  try {
    const found = installed === null ? npmBrowser() : { executablePath: installed };
    return await chromium.launch({ ...found, args: ARGUMENTS });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No browser could be started for the tests of the page. Install Chrome or Chromium, or set CHROME_PATH to one.\n${reason}`,
      { cause: error },
    );
  }
}
