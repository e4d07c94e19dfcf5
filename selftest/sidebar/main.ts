import type { Beginning, EndRequest, Ending, SelfTestServer, StepAnswer, StepRequest } from "../api";
import { type AskedServer, drive } from "../driver";

/** `google.script.run` as Google documents it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  selfTestBegin(request: null): void;
  selfTestStep(request: StepRequest): void;
  selfTestEnd(request: EndRequest): void;
}

/** Google puts it into the page of a sidebar. */
const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;

const ROWS = 100_000;

function ask<Answer>(call: (runner: Runner) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(error instanceof Error ? error : new Error(String(error)));
    call(run.withSuccessHandler((answer) => resolve(answer as Answer)).withFailureHandler(fail));
  });
}

const server: AskedServer = {
  begin: () => ask<Beginning>((runner) => runner.selfTestBegin(null)),
  step: (request) => ask<StepAnswer>((runner) => runner.selfTestStep(request)),
  end: (request) => ask<Ending>((runner) => runner.selfTestEnd(request)),
} satisfies Record<
  "begin" | "step" | "end",
  (request: never) => Promise<ReturnType<SelfTestServer[keyof SelfTestServer]>>
>;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const time = {
  now: () => Date.now(),
  wait: (milliseconds: number) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds)),
};

async function start(button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  const state = element("state");
  const list = element("checks");
  list.replaceChildren();
  let line = document.createElement("li");
  const progress = {
    begun: (title: string, number: number, of: number): void => {
      state.textContent = `Check ${number} of ${of}: ${title}`;
      line = document.createElement("li");
      line.textContent = `${title} …`;
      list.append(line);
    },
    found: (findings: readonly { readonly pass: boolean }[]): void => {
      const failed = findings.filter(({ pass }) => !pass).length;
      const title = line.textContent.replace(/ …$/, "");
      line.textContent = `${title}: ${findings.length - failed} of ${findings.length} as expected`;
      line.classList.toggle("failed", failed > 0);
    },
  };
  try {
    const { passed, failed, sheet } = await drive(server, time, progress, ROWS);
    state.textContent = `${passed} as expected, ${failed} not. Send the cell A4 of the tab "${sheet}".`;
  } catch (error) {
    state.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    button.disabled = false;
  }
}

const button = element("run");
if (button instanceof HTMLButtonElement) button.addEventListener("click", () => void start(button));
