import { Border } from "./border";
import type { Enclosure, OpenEnclosure } from "./enclosure";
import { scriptError } from "./script-error";

/** What a realm is given besides ECMAScript: made for the border of that realm. */
export type Globals = (border: Border) => Readonly<Record<string, unknown>>;

/** The add-on's bundle, loaded once in a place of its own. Google starts a fresh one for each call to the server. */
export class Realm {
  readonly #border: Border;
  readonly #lookUp: (name: string) => unknown;
  readonly #enclosure: Enclosure;

  constructor(code: string, open: OpenEnclosure, globals: Globals) {
    const enclosure = open();
    this.#enclosure = enclosure;
    this.#border = new Border(enclosure);
    try {
      this.#lookUp = enclosure.run(code, globals(this.#border));
    } catch (thrown) {
      enclosure.close();
      throw scriptError(thrown, this.#enclosure.linesBefore);
    }
  }

  /** Whether the bundle has a top-level function of that name. */
  has(name: string): boolean {
    return typeof this.#lookUp(name) === "function";
  }

  /** Calls a top-level function; arguments and result cross the border as copies. Throws a ScriptError. */
  call(name: string, args: readonly unknown[]): unknown {
    const target = this.#lookUp(name);
    if (typeof target !== "function") throw scriptError(new Error(`Script function not found: ${name}`));
    const adopted = args.map((arg) => this.#border.adopt(arg));
    let result: unknown;
    try {
      result = Reflect.apply(target, undefined, adopted);
    } catch (thrown) {
      throw scriptError(thrown, this.#enclosure.linesBefore);
    }
    return this.#border.receive(result);
  }

  /** The realm's own value of a top-level name, for tests that look inside. */
  peek(name: string): unknown {
    return this.#lookUp(name);
  }

  close(): void {
    this.#enclosure.close();
  }
}
