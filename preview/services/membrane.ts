import type { Border } from "../realm/border";
import { NotEmulated } from "./errors";
import type { Ledger } from "./ledger";

/** Not a string, hence out of a script's sight. */
export const SERVICE_NAME: unique symbol = Symbol("service name");

/**
 * An object of a Google service. Its public methods and fields are what a script sees; whatever else it needs is
 * `#private`. Subclasses name themselves as Google does.
 */
export abstract class Emulated {
  abstract readonly [SERVICE_NAME]: string;
}

/**
 * Stands between a realm and the emulated services. Arguments and results cross the border as copies, services as
 * proxies; every call is counted; a member that is not emulated throws instead of being undefined.
 */
export class Membrane {
  readonly #proxies = new WeakMap<Emulated, object>();
  readonly #targets = new WeakMap<object, Emulated>();

  constructor(
    readonly border: Border,
    readonly ledger: Ledger,
  ) {}

  expose(target: Emulated): object {
    const known = this.#proxies.get(target);
    if (known) return known;
    const proxy = new Proxy<Emulated>(target, {
      get: (_, key) => this.#member(target, key),
      set: (_, key) => this.#fail(new NotEmulated(`Setting ${nameOf(target)}.${String(key)}`)),
    });
    this.#proxies.set(target, proxy);
    this.#targets.set(proxy, target);
    return proxy;
  }

  /** A service that is there by name only: any use of it throws. */
  absent(name: string): object {
    return new Proxy(
      {},
      {
        get: (_, key) =>
          typeof key === "symbol" ? undefined : this.#fail(new NotEmulated(`${name}.${key}`)),
      },
    );
  }

  #member(target: Emulated, key: string | symbol): unknown {
    if (typeof key === "symbol") return undefined;
    const name = `${nameOf(target)}.${key}`;
    if (key === "toString") return () => nameOf(target);
    const member: unknown = key in Object.prototype ? undefined : Reflect.get(target, key);
    if (typeof member === "function") return (...args: unknown[]) => this.#call(target, name, member, args);
    if (Object.hasOwn(target, key)) return this.#toScript(member);
    return this.#fail(new NotEmulated(name));
  }

  #call(target: Emulated, name: string, member: object, args: readonly unknown[]): unknown {
    try {
      this.ledger.enter(name);
      const received = args.map((arg) => this.border.receive(arg, (value) => this.#targets.get(value)));
      return this.#toScript(Reflect.apply(member as () => unknown, target, received));
    } catch (error) {
      return this.#fail(error);
    }
  }

  #toScript(value: unknown): unknown {
    return this.border.adopt(value, (item) => (item instanceof Emulated ? this.expose(item) : undefined));
  }

  #fail(error: unknown): never {
    this.ledger.noteFault(error);
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw this.border.error(name, message);
  }
}

function nameOf(target: Emulated): string {
  return target[SERVICE_NAME];
}
