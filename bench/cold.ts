import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Milliseconds in a new process; the fastest of several, which the machine's other work disturbed least. */
function coldMilliseconds(script: string): number {
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" })),
  );
  return Math.min(...times);
}

/** Compiling the built bundle, running it, and the first OPENAI_COST with its table. */
export function coldFirstCall(): number {
  return coldMilliseconds(`
    const vm = require("node:vm");
    const code = require("node:fs").readFileSync("dist/Code.js", "utf8");
    const realm = vm.createContext({});
    const start = process.hrtime.bigint();
    vm.runInContext(code, realm);
    realm.OPENAI_COST("gpt-5", 210, 0, 0, "", "2026-08-31");
    process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
  `);
}

/** Loading a peer's module. */
export function coldLoad(module: string): number {
  return coldMilliseconds(`
    const start = process.hrtime.bigint();
    require(${JSON.stringify(module)});
    process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
  `);
}
