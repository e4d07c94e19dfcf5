import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");

/** What a file says it takes from another: the names, or none for all of them. */
interface Import {
  readonly from: string;
  readonly names: readonly string[] | null;
}

/** A file of ours, by its path from the repository's root. */
export interface Source {
  readonly file: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below some folders. */
export function sources(folders: readonly string[]): readonly Source[] {
  const files = new Map(folders.flatMap(filesIn).map((file) => [file, code(file)]));
  return [...files].map(([file, text]) => ({ file, code: text, imports: importsOf(file, text, files) }));
}

/** The folder of src/ that a file is in. */
export function folderOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "dist" ? [] : filesIn(file);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function code(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}

const FROM = /^(?:import|export)\s+(?:type\s+)?([^"';]*?)\s*from\s+"(\.[^"]+)"|import\(\s*"(\.[^"]+)"\s*\)/gm;

function importsOf(file: string, text: string, files: ReadonlyMap<string, string>): Import[] {
  return [...text.matchAll(FROM)].flatMap(([, clause = "*", from, dynamic = ""]) => {
    const base = path.posix.join(path.posix.dirname(file), (from ?? dynamic).replace(/\.tsx?$/, ""));
    const found = [`${base}.ts`, `${base}.tsx`].find((one) => files.has(one));
    if (found === undefined) return [];
    const braces = /\{([^}]*)\}/.exec(clause)?.[1];
    const names = braces
      ?.split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type\s+/, "")
          .replace(/\s+as\s+.*$/, ""),
      )
      .filter((name) => name !== "");
    return [{ from: found, names: names ?? null }];
  });
}
