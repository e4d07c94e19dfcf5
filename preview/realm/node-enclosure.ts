import { createContext, runInContext, Script } from "node:vm";
import { type Enclosure, WITHHELD } from "./enclosure";

/** One compilation for all realms of a process: a fresh realm then costs only its top-level code. */
const compiled = new Map<string, Script>();

function compile(script: string): Script {
  const known = compiled.get(script);
  if (known) return known;
  const fresh = new Script(script, { filename: "Code.js" });
  compiled.set(script, fresh);
  return fresh;
}

/** An enclosure of node:vm on a null prototype: no timers, no fetch, no URL, no process. */
export function openNodeEnclosure(): Enclosure {
  const context = createContext(Object.create(null) as object);
  for (const name of WITHHELD) runInContext(`delete globalThis.${name}`, context);
  return {
    run(script, globals) {
      Object.assign(context, globals);
      compile(script).runInContext(context);
      return (name) => Reflect.get(context, name) as unknown;
    },
    evaluate: (expression) => runInContext(expression, context) as unknown,
    linesBefore: 0,
    close: () => undefined,
  };
}
