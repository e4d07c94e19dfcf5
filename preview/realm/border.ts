import type { Enclosure } from "./enclosure";

/**
 * Copies a value into the realm it is evaluated in, so that its arrays and dates are that realm's own: `instanceof Date`
 * holds for them there. `special` may stand in for an object (a service); it returns undefined for the rest.
 */
const COPY_IN = `(function (special) {
  function copy(value) {
    if (typeof value === "function") throw new TypeError("A function cannot cross into or out of the script");
    if (value === null || typeof value !== "object") return value;
    var stand = special(value);
    if (stand !== undefined) return stand;
    if (Array.isArray(value)) {
      var list = new Array(value.length);
      for (var i = 0; i < value.length; i++) list[i] = copy(value[i]);
      return list;
    }
    var tag = Object.prototype.toString.call(value);
    if (tag === "[object Date]") return new Date(value.getTime());
    if (tag !== "[object Object]") throw new TypeError(tag + " cannot cross into or out of the script");
    var record = {};
    var keys = Object.keys(value);
    for (var k = 0; k < keys.length; k++) record[keys[k]] = copy(value[keys[k]]);
    return record;
  }
  return copy;
})`;

/** Makes an error of the realm, as a service's failure must be one there. */
const MAKE_ERROR = `(function (name, message) { var error = new Error(message); error.name = name; return error; })`;

type Special = (value: object) => unknown;
type Copy = (value: unknown) => unknown;

/** The border between the host and a realm: values cross it as copies, in both directions. */
export class Border {
  readonly #makeError: (name: string, message: string) => unknown;
  readonly #copierIn: (special: Special) => Copy;

  constructor(enclosure: Enclosure) {
    this.#copierIn = enclosure.evaluate(COPY_IN) as (special: Special) => Copy;
    this.#makeError = enclosure.evaluate(MAKE_ERROR) as (name: string, message: string) => unknown;
  }

  /** Host → realm. */
  adopt(value: unknown, special: Special = () => undefined): unknown {
    return this.#copierIn(special)(value);
  }

  /** Realm → host. */
  receive(value: unknown, special: Special = () => undefined): unknown {
    return copyOut(value, special);
  }

  error(name: string, message: string): unknown {
    return this.#makeError(name, message);
  }
}

function copyOut(value: unknown, special: Special): unknown {
  if (typeof value === "function") throw new TypeError("A function cannot cross into or out of the script");
  if (value === null || typeof value !== "object") return value;
  const stand = special(value);
  if (stand !== undefined) return stand;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOut(item, special));
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return new Date((value as Date).getTime());
  if (tag !== "[object Object]") throw new TypeError(`${tag} cannot cross into or out of the script`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOut(item, special)]));
}
