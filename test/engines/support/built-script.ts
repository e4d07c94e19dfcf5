import { readFileSync } from "node:fs";
import path from "node:path";
import type { Engine } from "../../../src/sql/dialect";

/** A script of dist/sql/ as it is committed. */
export function builtScript(engine: Engine): string {
  return readFileSync(path.resolve(__dirname, `../../../dist/sql/${engine}.sql`), "utf8");
}

/** The statements of a script, without its heading. */
export function statements(script: string): string[] {
  return script
    .replace(/^--.*$/gm, "")
    .split(/;\n+/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
