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
    pages: {
      Sidebar: read("dist/Sidebar.html"),
      Server: read("dist/Server.html"),
      Vocabulary: read("dist/Vocabulary.html"),
    },
    manifest: JSON.parse(read("dist/appsscript.json")) as Manifest,
  };
}

/** A bundle of a few lines, for tests of what runs it. */
export function smallBundle(code: string): Bundle {
  return { code, pages: { Sidebar: "<!doctype html><title>Sidebar</title><p>Hello" }, manifest };
}
