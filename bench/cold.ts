import { execFileSync } from "node:child_process";
import path from "node:path";
import vm from "node:vm";
import type { RateSheet } from "./ratesheet";
import { bundleText } from "./rows";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Milliseconds in a new process; the fastest of several, which the machine's other work disturbed least. */
function coldMilliseconds(script: string): number {
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" })),
  );
  return Math.min(...times);
}

/**
 * Compiling the built bundle, running it, and the first OPENAI_COST with its table: each time in a realm of its own, the
 * median of fifteen. The text differs each time, so that nothing compiled before is taken again.
 */
export function coldFirstCall(): number {
  const code = bundleText();
  const times = Array.from({ length: 15 }, (_, run) => {
    const realm = vm.createContext({});
    const start = process.hrtime.bigint();
    vm.runInContext(`${code}\n// ${run}`, realm);
    (realm as vm.Context & RateSheet).OPENAI_COST("gpt-5", 210, 0, 0, "", "2026-08-31");
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[7] ?? NaN;
}

/** Loading a peer's module. */
export function coldLoad(module: string): number {
  return coldMilliseconds(`
    const start = process.hrtime.bigint();
    require(${JSON.stringify(module)});
    process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6));
  `);
}
