import { readRun, taken } from "../../scripts/selftest/answers";
import type { EndRequest, Finding, StepAnswer, StepRequest } from "../../selftest/api";
import { drive } from "../../selftest/driver";

function finding(check: string, parts: Partial<Finding> = {}): Finding {
  return { check, kind: "must", expected: "1", got: "1", detail: "", milliseconds: 5, pass: true, ...parts };
}

const CHECKS = [
  { id: "a", title: "First", steps: 2 },
  { id: "b", title: "Second", steps: 1 },
];

/** Runs the driver against a server that answers as told, on a clock that a test moves. */
async function driven(step: (request: StepRequest, clock: { now: number }) => StepAnswer) {
  const clock = { now: 0 };
  const asked: StepRequest[] = [];
  const ends: EndRequest[] = [];
  const told: string[] = [];
  const result = await drive(
    {
      begin: () => Promise.resolve({ ok: true as const, checks: CHECKS }),
      step: (request) => {
        asked.push(request);
        return Promise.resolve().then(() => step(request, clock));
      },
      end: (request) => {
        ends.push(request);
        return Promise.resolve({ passed: 0, failed: 0, sheet: "Result" });
      },
    },
    {
      now: () => clock.now,
      wait: (milliseconds) => {
        clock.now += milliseconds;
        return Promise.resolve();
      },
    },
    { begun: (title) => told.push(title), found: () => undefined },
    7,
  );
  return { ...result, asked, ends, told };
}

describe("the driver", () => {
  test("runs each step in a call of its own, with what the step before remembers", async () => {
    const { asked, findings, ends, told } = await driven(({ check, step }) => ({
      state: "done",
      findings: [finding(`${check}${step}`)],
      memory: { seen: `${check}${step}` },
    }));
    expect(asked).toEqual([
      { check: "a", step: 0, memory: {}, rows: 7 },
      { check: "a", step: 1, memory: { seen: "a0" }, rows: 7 },
      { check: "b", step: 0, memory: {}, rows: 7 },
    ]);
    expect(findings.map(({ check }) => check)).toEqual(["a0", "a1", "b0"]);
    expect(ends).toEqual([{ findings, seconds: 0 }]);
    expect(told).toEqual(["First", "Second"]);
  });

  test("asks again while formulas load, and adds the time to what was found", async () => {
    let looks = 0;
    const { findings } = await driven(({ check, step }) =>
      check === "a" && step === 1 && looks++ < 3
        ? { state: "waiting" }
        : { state: "done", findings: [finding(`${check}${step}`)], memory: {} },
    );
    expect(findings.find(({ check }) => check === "a1")?.milliseconds).toBe(3 * 1500 + 5);
  });

  test("gives up formulas that load for ever, and goes on with the next check", async () => {
    const { findings } = await driven(({ check, step }) =>
      check === "a" && step === 1 ? { state: "waiting" } : { state: "done", findings: [], memory: {} },
    );
    expect(findings).toMatchObject([
      { check: "First, step 2", pass: false, got: "Loading… after 120 seconds" },
    ]);
  });

  test("tells a step that throws, and ends all the same", async () => {
    const { findings, ends, asked } = await driven(({ check }) => {
      if (check === "a") throw new Error("no service");
      return { state: "done", findings: [], memory: {} };
    });
    expect(findings).toMatchObject([{ check: "First, step 1", pass: false, got: "no service" }]);
    expect(asked.map(({ check }) => check)).toEqual(["a", "b"]);
    expect(ends).toHaveLength(1);
  });

  test("begins no check when eight minutes are over, so that it ends within ten", async () => {
    const { findings, ends } = await driven((_, clock) => {
      clock.now += 250_000;
      return { state: "done", findings: [], memory: {} };
    });
    expect(findings).toMatchObject([{ check: "Second", got: "not run: the ten minutes were over" }]);
    expect(ends[0]?.seconds).toBe(500);
  });

  test("does nothing in a spreadsheet that is refused", async () => {
    const server = {
      begin: () => Promise.resolve({ ok: false as const, why: "not empty" }),
      step: () => Promise.reject(new Error("asked")),
      end: () => Promise.reject(new Error("asked")),
    };
    const time = { now: () => 0, wait: () => Promise.resolve() };
    const progress = { begun: () => undefined, found: () => undefined };
    await expect(drive(server, time, progress, 1)).rejects.toThrow("not empty");
  });
});

describe("the answers of a run on Google", () => {
  const known = { "names: read": { answer: "throws", source: "assumed" } };

  test("take the place of what was assumed, and what differs is named", () => {
    const findings = [
      finding("names: read", { kind: "fact", got: "null" }),
      finding("names: listed", { kind: "fact", got: "0" }),
      finding("rates: refresh", { got: "no fact" }),
    ];
    expect(taken(known, findings, "Google Sheets, 2026-12-01")).toEqual({
      answers: {
        "names: read": { answer: "null", source: "Google Sheets, 2026-12-01" },
        "names: listed": { answer: "0", source: "Google Sheets, 2026-12-01" },
      },
      changed: ["names: read"],
    });
  });

  test("are read from the text of the cell", () => {
    const text = JSON.stringify({ when: "2026-12-01T08:00:00Z", findings: [] });
    expect(readRun(text)).toEqual({ when: "2026-12-01", findings: [] });
    expect(() => readRun('{"a":1}')).toThrow("no findings");
    expect(() => readRun("PASS")).toThrow();
  });
});
