import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const PATIENCE = 60_000;

export interface RunningPreview {
  readonly address: string;
  /** What it has printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C does, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Runs the preview as `npm start` does once the add-on is built, and waits until it prints its address. */
export function startPreview(...args: readonly string[]): Promise<RunningPreview> {
  const child = spawn(process.execPath, ["--import", "tsx", "preview/start.ts", "--no-open", ...args], {
    cwd: root,
  });
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`The preview did not start:\n${printed}`));
    }, PATIENCE);
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      const stop = () => {
        child.kill("SIGINT");
        return ended;
      };
      resolve({ address, printed: () => printed, stop });
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`The preview ended with ${String(code)}:\n${printed}`));
    });
  });
}
