import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
const COMMAND = path.join(ROOT, "dist/cli/ratesheet.mjs");

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for the files of a test. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), "ratesheet-test-"));

  write(name: string, content: string | Buffer): string {
    writeFileSync(path.join(this.path, name), content);
    return name;
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  /** Runs the built command here. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
    const { status, stdout, stderr } = spawnSync("node", [COMMAND, ...args], {
      cwd: this.path,
      encoding: "utf8",
      env: { ...process.env, ...env },
      maxBuffer: 100_000_000,
    });
    return { code: status, out: stdout, err: stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Result {
  readonly format: string;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly rows_left_out?: string;
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly totals: Readonly<Record<string, unknown>>;
}

/** What `price … --json` says. */
export function priced(
  folder: Folder,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Result {
  const { code, out, err } = folder.run(["price", ...args, "--json"], env);
  if (code !== 0) throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out) as Result;
}
