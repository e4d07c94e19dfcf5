import { type Enclosure, WITHHELD } from "./enclosure";

/** What ECMAScript itself defines; every other global of a window is shadowed. */
const ECMASCRIPT = new Set(
  (
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise " +
    "RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis " +
    "JSON Math ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array " +
    "Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy " +
    "Reflect FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI encodeURIComponent escape " +
    "unescape eval isFinite isNaN"
  ).split(" "),
);

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Names that a function's parameter list must not hold, although a window has them. */
const RESERVED = new Set(["arguments", "eval", "undefined", "NaN", "Infinity"]);

/** The names of a window that are not ECMAScript's, its prototype chain included but for the last link. */
function foreignNames(window: object, objectPrototype: unknown): string[] {
  const names = new Set<string>(WITHHELD);
  for (let owner: object | null = window; owner && owner !== objectPrototype;) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return [...names].filter((name) => !ECMASCRIPT.has(name) && IDENTIFIER.test(name) && !RESERVED.has(name));
}

/** Follows the script inside its function: gives the values of its top-level names, and names it for its errors. */
const LOOK_UP = `
;return function (name) {
  return /^[\\w$]+$/.test(name) ? eval("typeof " + name + " === 'undefined' ? undefined : " + name) : undefined;
};
//# sourceURL=Code.js`;

interface RealmWindow {
  readonly Function: FunctionConstructor;
}

/**
 * An enclosure in a hidden frame of the page. The script runs as a function whose parameters shadow what a browser adds
 * to ECMAScript, `globalThis` among them.
 */
export function openPageEnclosure(): Enclosure {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error("The page could not open a realm for the add-on.");
  const realm = view as unknown;
  const makeFunction = (realm as RealmWindow).Function;
  const objectPrototype = (makeFunction("return Object.prototype") as () => unknown)();
  return {
    run(script, globals) {
      const shadowed = foreignNames(view, objectPrototype).filter((name) => !(name in globals));
      const parameters = [...Object.keys(globals), ...shadowed, "globalThis", "Function"].join(",");
      const values = [...Object.values(globals), ...shadowed.map(() => undefined), undefined];
      /** Runs a text where it sees what the script sees, and nothing of the window. */
      const within = (text: string): unknown => {
        const start = makeFunction(parameters, text) as (...values: unknown[]) => unknown;
        return start.call(undefined, ...values, enclosedFunction);
      };
      // What a script makes of text has the script's globals, as on Google.
      const enclosedFunction = function (...texts: string[]): unknown {
        const body = texts.pop() ?? "";
        return within(`return function anonymous(${texts.join(",")}\n) {\n${body}\n}`);
      };
      enclosedFunction.prototype = makeFunction.prototype;
      return within(script + LOOK_UP) as (name: string) => unknown;
    },
    linesBefore: 2,
    evaluate: (expression) => (makeFunction(`return (${expression});`) as () => unknown)(),
    close: () => frame.remove(),
  };
}
