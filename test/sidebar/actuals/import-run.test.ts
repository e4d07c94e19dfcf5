import {
  CHUNK_CHARGES,
  type ActualsOverview,
  type ChargeRow,
  type ImportHeader,
} from "../../../src/api/actuals";
import type { Problem } from "../../../src/api/problem";
import { failure, success } from "../../../src/pricing/result";
import {
  runImport,
  type ImportOutcome,
  type ImportProgress,
  type ImportServer,
} from "../../../src/sidebar/actuals/import/import-run";

const OVERVIEW = {} as ActualsOverview;
const HEADER = { kind: "usage" } as ImportHeader;
const row = (at: number): ChargeRow => [
  "2026-10-01",
  "",
  "",
  "",
  "",
  "gpt-5",
  "",
  "completions",
  "input",
  "standard",
  "any",
  String(at),
  "",
  "",
  false,
  "priced",
  "",
];
const rows = (count: number): ChargeRow[] => Array.from({ length: count }, (_, at) => row(at));
const CUT: Problem = {
  code: "unreachable",
  message: "The connection broke off.",
  advice: "Try again.",
  retry: true,
};
const WRONG: Problem = { code: "invalid", message: "No.", advice: "Correct it.", retry: true };

/** Keeps what it was sent as a spreadsheet would, and fails the calls it is told to: before or after their work. */
class Server implements ImportServer {
  readonly kept: ChargeRow[] = [];
  readonly calls: string[] = [];
  next = 0;
  private writes = 0;

  constructor(private readonly fails: Readonly<Record<number, "before" | "after" | Problem>> = {}) {}

  private answer<Value>(name: string, work: () => Value) {
    const fault = this.fails[this.calls.push(name) - 1];
    if (fault === "before") return Promise.resolve(failure(CUT));
    if (typeof fault === "object") return Promise.resolve(failure(fault));
    const value = work();
    return Promise.resolve(fault === "after" ? failure(CUT) : success(value));
  }

  beginImport = () => this.answer("begin", () => ({ id: "7", next: this.next }));
  putCharges = ({ index, rows: some }: Parameters<ImportServer["putCharges"]>[0]) =>
    this.answer(`put ${index}`, () => {
      if (index === this.next) {
        this.kept.push(...some);
        this.next++;
      }
      return { next: this.next };
    });
  finishImport = () =>
    this.answer("finish", () =>
      ++this.writes < 3
        ? ({ state: "more", done: this.writes, of: 3 } as const)
        : ({ state: "done", message: "Imported.", overview: OVERVIEW } as const),
    );
  cancelImport = () => this.answer("cancel", () => OVERVIEW);
}

async function run(server: Server, count: number, cancelAfter = Infinity) {
  const progress: ImportProgress[] = [];
  const pauses: number[] = [];
  const outcome: ImportOutcome = await runImport(server, HEADER, rows(count), {
    onProgress: (one) => progress.push(one),
    isCancelled: () => server.calls.filter((name) => name.startsWith("put")).length >= cancelAfter,
    pause: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  });
  return { outcome, progress, pauses };
}

test("charges go over in chunks of 2,000, and are written until it is done", async () => {
  const server = new Server();
  const { outcome, progress } = await run(server, 4500);
  expect(CHUNK_CHARGES).toBe(2000);
  expect(server.calls).toEqual(["begin", "put 0", "put 1", "put 2", "finish", "finish", "finish"]);
  expect(server.kept).toEqual(rows(4500));
  expect(outcome).toEqual({ state: "done", message: "Imported.", overview: OVERVIEW });
  expect(progress.map(({ step, done, of }) => `${step} ${done} of ${of}`)).toEqual([
    "sending 0 of 4500",
    "sending 0 of 4500",
    "sending 2000 of 4500",
    "sending 4000 of 4500",
    "sending 4500 of 4500",
    "writing 0 of 0",
    "writing 1 of 3",
    "writing 2 of 3",
  ]);
});

test("a call that is cut off is sent again, whether it had been done or not: nothing is kept twice", async () => {
  const server = new Server({ 0: "after", 2: "before", 3: "after", 6: "after" });
  const { outcome, progress, pauses } = await run(server, 4500);
  expect(outcome.state).toBe("done");
  expect(server.kept).toEqual(rows(4500));
  expect(server.calls).toEqual([
    ...["begin", "begin", "put 0", "put 0", "put 0", "put 1", "put 2", "put 2"],
    ...["finish", "finish", "finish"],
  ]);
  expect(pauses).toEqual([1000, 1000, 4000, 1000]);
  expect(progress.filter(({ trouble }) => trouble === CUT)).not.toEqual([]);
  expect(progress[progress.length - 1]?.trouble).toBeNull();
});

test("a connection that stays away stops the import; the same import goes on where it stopped", async () => {
  const server = new Server({ 2: "before", 3: "before", 4: "before", 5: "before" });
  const { outcome } = await run(server, 4500);
  expect(outcome).toEqual({ state: "stopped", problem: CUT });
  expect((await run(server, 4500)).outcome.state).toBe("done");
  expect(server.calls.slice(6)).toEqual(["begin", "put 1", "put 2", "finish", "finish", "finish"]);
  expect(server.kept).toEqual(rows(4500));
});

test("what the server refuses is not tried again", async () => {
  const server = new Server({ 1: WRONG });
  expect((await run(server, 10)).outcome).toEqual({ state: "stopped", problem: WRONG });
  expect(server.calls).toEqual(["begin", "put 0"]);
});

test("cancelled on the way, nothing is written", async () => {
  const server = new Server();
  const { outcome } = await run(server, 4500, 1);
  expect(outcome).toEqual({ state: "cancelled", overview: OVERVIEW });
  expect(server.calls).toEqual(["begin", "put 0", "cancel"]);
});
