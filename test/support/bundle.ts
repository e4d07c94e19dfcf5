import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bundle } from "../../preview/addon/add-on";
import type { Manifest } from "../../preview/services/environment";

const root = path.resolve(__dirname, "../..");

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

export const manifest = JSON.parse(read("appsscript.json")) as Manifest;

/** The add-on as it is built and committed. */
export function builtBundle(): Bundle {
  return {
    code: read("dist/Code.js"),
    pages: { Sidebar: read("dist/Sidebar.html") },
    manifest: JSON.parse(read("dist/appsscript.json")) as Manifest,
  };
}

/** A bundle of a few lines, in the shape of the built one, for tests of what runs it. */
export function smallBundle(code: string, functionNames: readonly string[] = []): Bundle {
  const catalog = functionNames.map((name) => ({
    name,
    summary: `${name} for a test.`,
    parameters: [{ name: "value", description: "A value.", example: "1" }],
    returns: "What it returns.",
    examples: [{ formula: `=${name}(1)`, explanation: "An example." }],
  }));
  return {
    code: `var RateSheet_ = { catalog: ${JSON.stringify(catalog)} };\n${code}`,
    pages: { Sidebar: "<!doctype html><title>Sidebar</title><p>Hello" },
    manifest,
  };
}
