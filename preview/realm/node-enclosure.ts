import { type Context, createContext, runInContext, Script } from "node:vm";
import { type Enclosure, WITHHELD } from "./enclosure";

/**
 * One compilation for all realms of a process: a fresh realm then costs only its top-level code. Looked up by the text that is
 * given, whose hash the engine keeps: a script put together from it for each realm would be read whole each time.
 */
function compiledOnce(sourceOf: (text: string) => string): (text: string) => Script {
  const compiled = new Map<string, Script>();
  return (text) => {
    const known = compiled.get(text);
    if (known) return known;
    const fresh = new Script(sourceOf(text), { filename: "Code.js" });
    compiled.set(text, fresh);
    return fresh;
  };
}

const scriptOf = compiledOnce((code) => code);
const functionOf = compiledOnce((body) => `(function anonymous(\n) {\n${body}\n})`);

/** A text from which compiling takes longer than looking for one that was compiled. */
const LONG_TEXT = 10_000;

/** A realm's own `Function`, but for functions of a long text. */
const WITH_LONG_TEXTS = `(function (own, ofLongText) {
  function Function() {
    return arguments.length === 1 && arguments[0].length > ${LONG_TEXT} ? ofLongText(arguments[0]) : own.apply(this, arguments);
  }
  Function.prototype = own.prototype;
  return Function;
})`;

type FunctionWithLongTexts = (own: unknown, ofLongText: (text: string) => unknown) => unknown;

/** Has a function that a script makes of a long text compiled once for all realms too: the engine does it in each anew. */
function compileLongTextsOnce(context: Context): void {
  const define = runInContext(WITH_LONG_TEXTS, context) as FunctionWithLongTexts;
  const value = define(
    runInContext("Function", context),
    (text) => functionOf(text).runInContext(context) as unknown,
  );
  Object.defineProperty(context, "Function", { value, writable: true, configurable: true });
}

/** An enclosure of node:vm on a null prototype: no timers, no fetch, no URL, no process. */
export function openNodeEnclosure(): Enclosure {
  const context = createContext(Object.create(null) as object);
  for (const name of WITHHELD) runInContext(`delete globalThis.${name}`, context);
  compileLongTextsOnce(context);
  return {
    run(script, globals) {
      Object.assign(context, globals);
      scriptOf(script).runInContext(context);
      return (name) => Reflect.get(context, name) as unknown;
    },
    evaluate: (expression) => runInContext(expression, context) as unknown,
    linesBefore: 0,
    close: () => undefined,
  };
}
