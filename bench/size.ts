import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The version of an installed package. */
export function installedVersion(name: string): string {
  return manifest(folderOf(name, ROOT)).version;
}

/** Bytes of a package as it is installed, with everything it depends on. */
export function installedBytes(name: string): number {
  const folders = new Set<string>();
  collect(folderOf(name, ROOT), folders);
  return [...folders].reduce((sum, folder) => sum + bytesIn(folder), 0);
}

/** Bytes of the files of dist/ that a script project consists of. */
export function distBytes(): number {
  return readdirSync(path.join(ROOT, "dist"))
    .filter((name) => /\.(js|html)$|^appsscript\.json$/.test(name))
    .reduce((sum, name) => sum + statSync(path.join(ROOT, "dist", name)).size, 0);
}

function collect(folder: string, into: Set<string>): void {
  if (into.has(folder)) return;
  into.add(folder);
  for (const name of Object.keys(manifest(folder).dependencies ?? {})) collect(folderOf(name, folder), into);
}

/** Where Node finds a package: in the nearest node_modules, upwards. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, "node_modules", name);
    if (statSync(folder, { throwIfNoEntry: false })) return folder;
    if (at === path.dirname(at)) throw new Error(`${name} is not installed. Run: npm ci`);
  }
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .map((entry) => path.join(folder, entry.name))
    .reduce((sum, file) => sum + (statSync(file).isDirectory() ? bytesIn(file) : statSync(file).size), 0);
}
