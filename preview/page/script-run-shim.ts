import { toLegalArguments } from "./legal-values";
import { type FromSidebar, isToSidebar } from "./messages";

/**
 * `google.script.run` and `google.script.host` for the sidebar's frame. Built by itself and put in front of the sidebar's
 * own page; the names of the server's functions are in `data-server-functions` of its script element.
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

function post(message: FromSidebar): void {
  // The frame's origin is opaque, and so the page's origin is not to be had here.
  window.parent.postMessage(message, "*");
}

function call(name: string, handlers: Handlers, args: readonly unknown[]): void {
  const legal = toLegalArguments(args);
  lastId += 1;
  waiting.set(lastId, handlers);
  post({ kind: "call", id: lastId, name, args: legal });
}

window.addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (source !== window.parent || !isToSidebar(data)) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.kind === "result") handlers?.success?.(data.result, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

/** A runner as Google chains it: each `with…` gives a new one, a function of the server starts the call. */
function runner(names: readonly string[], handlers: Handlers): object {
  const functions = names.map((name) => [name, (...args: unknown[]) => call(name, handlers, args)] as const);
  return {
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Handler) => runner(names, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(names, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(names, { ...handlers, userObject }),
  };
}

const names = (document.currentScript?.dataset["serverFunctions"] ?? "")
  .split(" ")
  .filter((name) => name !== "");

Object.assign(window, {
  google: {
    script: {
      run: runner(names, {}),
      host: {
        close: () => post({ kind: "close" }),
        editor: { focus: () => post({ kind: "focus spreadsheet" }) },
      },
    },
  },
});
