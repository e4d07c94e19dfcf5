import type { Runner } from "../../../src/sidebar/server/runner";
import { serverClient } from "../../../src/sidebar/server/server-client";
import { READY } from "../support/rates-answers";

type Handlers = { readonly success: (answer: never) => void; readonly failure: (error: unknown) => void };
type Sent = Handlers & { readonly name: string; readonly request: readonly unknown[] };

/** `google.script.run` that only remembers; the test answers. */
function recorder(): { readonly run: Runner; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const runner = (handlers: Handlers): Runner =>
    new Proxy({} as Runner, {
      get(_, name) {
        if (name === "withSuccessHandler")
          return (success: Handlers["success"]) => runner({ ...handlers, success });
        if (name === "withFailureHandler")
          return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
        return (...request: unknown[]) => sent.push({ ...handlers, name: String(name), request });
      },
    });
  return { run: runner({ success: () => undefined, failure: () => undefined }), sent };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const answer = (call: Sent | undefined, value: unknown): void => call?.success(value as never);

test("a request goes out with its value, and its answer comes back", async () => {
  const { run, sent } = recorder();
  const asked = serverClient(run).ask("previewFormula", { name: "OPENAI_COST", arguments: ["A2"], into: "" });
  await settled();
  expect(sent.map(({ name, request }) => [name, request])).toEqual([
    ["previewFormula", [{ name: "OPENAI_COST", arguments: ["A2"], into: "" }]],
  ]);
  answer(sent[0], { state: "error", message: "no" });
  expect(await asked).toEqual({ ok: true, value: { state: "error", message: "no" } });
});

test("requests go one after another, also past one that failed", async () => {
  const { run, sent } = recorder();
  const client = serverClient(run);
  const first = client.ask("ratesStatus");
  const second = client.ask("ratesStatus");
  await settled();
  expect(sent).toHaveLength(1);
  sent[0]?.failure(new Error("Exceeded maximum execution time"));
  expect(await first).toMatchObject({ ok: false, failure: { code: "timeout", retry: true } });
  await settled();
  expect(sent).toHaveLength(2);
  answer(sent[1], READY);
  expect(await second).toEqual({ ok: true, value: READY });
});

test("a problem that the server words and one on the way look the same to a view", async () => {
  const { run, sent } = recorder();
  const client = serverClient(run);
  const problem = { code: "busy", message: "Busy.", advice: "Wait.", retry: true };
  const worded = client.attempt("undoRefresh");
  const lost = client.attempt("undoRefresh");
  await settled();
  answer(sent[0], { ok: false, failure: problem });
  await settled();
  sent[1]?.failure(new Error("boom"));
  expect(await worded).toEqual({ ok: false, failure: problem });
  expect(await lost).toMatchObject({ ok: false, failure: { code: "unexpected", retry: true } });
});

test("a call that Google refuses at once is a problem too, and does not block the next", async () => {
  const { run, sent } = recorder();
  const throwing = new Proxy(run, {
    get(target, name, receiver) {
      if (name === "withSuccessHandler") return () => throwing;
      if (name === "withFailureHandler") return () => throwing;
      if (name === "ratesStatus") {
        return () => {
          throw new TypeError("Failed due to illegal value in property: 0");
        };
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  expect(await serverClient(throwing).ask("ratesStatus")).toMatchObject({ ok: false });
  expect(sent).toEqual([]);
});
