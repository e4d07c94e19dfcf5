import type { Environment, Scope } from "./environment";
import { ServiceError } from "./errors";
import type { Ledger } from "./ledger";
import { Emulated, SERVICE_NAME } from "./membrane";

/** Google's limits, in characters as a lower bound of bytes. */
const PROPERTY_LIMIT = 9 * 1024;
const CACHE_LIMIT = 100 * 1024;
const LONGEST_CACHE_SECONDS = 21_600;

class PropertiesScope extends Emulated {
  override readonly [SERVICE_NAME] = "Properties";
  readonly #entries: Map<string, string>;
  readonly #ledger: Ledger;

  constructor(entries: Map<string, string>, ledger: Ledger) {
    super();
    this.#entries = entries;
    this.#ledger = ledger;
  }

  getProperty(key: string): string | null {
    return this.#entries.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#entries);
  }

  setProperty(key: string, value: string): this {
    if (value.length > PROPERTY_LIMIT) throw new ServiceError("Argument too large: value");
    this.#ledger.beforeWrite();
    this.#entries.set(key, value);
    return this;
  }

  setProperties(properties: Readonly<Record<string, string>>): this {
    if (Object.values(properties).some((value) => value.length > PROPERTY_LIMIT)) {
      throw new ServiceError("Argument too large: value");
    }
    this.#ledger.beforeWrite();
    for (const [key, value] of Object.entries(properties)) this.#entries.set(key, value);
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
  readonly #scope: (scope: Scope) => PropertiesScope;

  constructor({ storage }: Environment, ledger: Ledger) {
    super();
    this.#scope = (scope) => new PropertiesScope(storage.properties[scope], ledger);
  }

  getUserProperties(): PropertiesScope {
    return this.#scope("user");
  }
}

class CacheScope extends Emulated {
  override readonly [SERVICE_NAME] = "Cache";
  readonly #entries: Environment["storage"]["caches"][Scope];

  constructor(entries: Environment["storage"]["caches"][Scope]) {
    super();
    this.#entries = entries;
  }

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    return entry && entry.expires > Date.now() ? entry.text : null;
  }

  put(key: string, value: string, expirationInSeconds = 600): void {
    if (value.length > CACHE_LIMIT) throw new ServiceError("Argument too large: value");
    const seconds = Math.min(expirationInSeconds, LONGEST_CACHE_SECONDS);
    this.#entries.set(key, { text: value, expires: Date.now() + seconds * 1000 });
  }

  remove(key: string): void {
    this.#entries.delete(key);
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
    return new CacheScope(this.#environment.storage.caches.user);
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
