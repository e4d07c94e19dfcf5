import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Where the engines are installed: the project depends on none of them. */
const FOLDER = path.resolve(__dirname, "../../../.cache/engines");

/** What is installed, with the version that was tried. */
const VERSIONS = {
  "@electric-sql/pglite": "0.5.16",
  "@fivetrandevelopers/zetasql": "1.13.0",
  chdb: "3.4.0",
} as const;

export type EnginePackage = keyof typeof VERSIONS;

/** Packages from npm, installed on first use. */
export class EnginePackages {
  private readonly load = createRequire(path.join(FOLDER, "package.json"));

  constructor(...names: readonly EnginePackage[]) {
    const missing = names.filter((name) => installed(name) !== VERSIONS[name]);
    if (missing.length === 0) return;
    mkdirSync(FOLDER, { recursive: true });
    const own = path.join(FOLDER, "package.json");
    if (!existsSync(own)) writeFileSync(own, '{ "private": true }\n');
    const wanted = missing.map((name) => `${name}@${VERSIONS[name]}`);
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...wanted], {
      cwd: FOLDER,
      stdio: "inherit",
    });
  }

  /** A module of theirs; the caller says what of it is used. */
  require(name: string): unknown {
    return this.load(name);
  }

  /** The folder of a package. */
  folder(name: EnginePackage): string {
    return path.join(FOLDER, "node_modules", name);
  }
}

function installed(name: EnginePackage): string | undefined {
  const file = path.join(FOLDER, "node_modules", name, "package.json");
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
