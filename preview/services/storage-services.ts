import { CACHE_BYTES, CACHE_SECONDS, PROPERTY_BYTES, PROPERTY_STORE_BYTES } from "../google/limits";
import type { Rules } from "../google/rules";
import { throughUtf8, utf8Bytes } from "../google/utf8";
import type { Environment, Scope } from "./environment";
import { ServiceError } from "./errors";
import type { Ledger } from "./ledger";
import { Emulated, SERVICE_NAME } from "./membrane";

/** A text as a store keeps it; refused when it has more bytes than one entry may. */
function stored(text: string, limit: number, { storageLimits, utf8 }: Rules): string {
  if (storageLimits && utf8Bytes(text) > limit) throw new ServiceError("Argument too large: value");
  return utf8 ? throughUtf8(text) : text;
}

class PropertiesScope extends Emulated {
  override readonly [SERVICE_NAME] = "Properties";
  readonly #entries: Map<string, string>;
  readonly #ledger: Ledger;
  readonly #rules: Rules;

  constructor(entries: Map<string, string>, ledger: Ledger, rules: Rules) {
    super();
    this.#entries = entries;
    this.#ledger = ledger;
    this.#rules = rules;
  }

  getProperty(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#entries);
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, string>>): this {
    const next = new Map(this.#entries);
    for (const [key, value] of Object.entries(properties)) {
      next.set(key, stored(value, PROPERTY_BYTES, this.#rules));
    }
    const bytes = [...next].flat().reduce((sum, text) => sum + utf8Bytes(text), 0);
    if (this.#rules.storageLimits && bytes > PROPERTY_STORE_BYTES) {
      throw new ServiceError("You have exceeded the property storage quota. Please remove some properties.");
    }
    this.#ledger.beforeWrite();
    for (const [key, value] of next) this.#entries.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.#ledger.beforeWrite();
    this.#entries.delete(key);
    return this;
  }
}

export class PropertiesServiceService extends Emulated {
  override readonly [SERVICE_NAME] = "PropertiesService";
  readonly #environment: Environment;
  readonly #ledger: Ledger;

  constructor(environment: Environment, ledger: Ledger) {
    super();
    this.#environment = environment;
    this.#ledger = ledger;
  }

  getUserProperties(): PropertiesScope {
    const { storage, book } = this.#environment;
    return new PropertiesScope(storage.properties.user, this.#ledger, book.rules);
  }
}

class CacheScope extends Emulated {
  override readonly [SERVICE_NAME] = "Cache";
  readonly #entries: Environment["storage"]["caches"][Scope];
  readonly #rules: Rules;

  constructor(entries: Environment["storage"]["caches"][Scope], rules: Rules) {
    super();
    this.#entries = entries;
    this.#rules = rules;
  }

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    return entry && entry.expires > Date.now() ? entry.text : null;
  }

  put(key: string, value: string, expirationInSeconds = 600): void {
    const text = stored(value, CACHE_BYTES, this.#rules);
    const seconds = Math.min(expirationInSeconds, CACHE_SECONDS);
    this.#entries.set(key, { text, expires: Date.now() + seconds * 1000 });
  }
}

export class CacheServiceService extends Emulated {
  override readonly [SERVICE_NAME] = "CacheService";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  getUserCache(): CacheScope {
    const { storage, book } = this.#environment;
    return new CacheScope(storage.caches.user, book.rules);
  }
}

class LockScope extends Emulated {
  override readonly [SERVICE_NAME] = "Lock";
  readonly #locks: Map<Scope, object>;
  readonly #scope: Scope;
  readonly #holder: object;

  constructor(locks: Map<Scope, object>, scope: Scope, holder: object) {
    super();
    this.#locks = locks;
    this.#scope = scope;
    this.#holder = holder;
  }

  /** Waiting is of no use here: whoever holds the lock cannot go on meanwhile. */
  tryLock(): boolean {
    const current = this.#locks.get(this.#scope);
    if (current !== undefined && current !== this.#holder) return false;
    this.#locks.set(this.#scope, this.#holder);
    return true;
  }

  releaseLock(): void {
    if (this.#locks.get(this.#scope) === this.#holder) this.#locks.delete(this.#scope);
  }
}

export class LockServiceService extends Emulated {
  override readonly [SERVICE_NAME] = "LockService";
  readonly #locks: Map<Scope, object>;
  readonly #holder: object;

  /** `holder` stands for the call: its locks end with it. */
  constructor({ storage }: Environment, holder: object) {
    super();
    this.#locks = storage.locks;
    this.#holder = holder;
  }

  getDocumentLock(): LockScope {
    return new LockScope(this.#locks, "document", this.#holder);
  }
}
