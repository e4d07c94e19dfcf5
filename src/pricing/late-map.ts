/** A map whose values are worked out when they are first asked for. */
export class LateMap<Value> implements ReadonlyMap<string, Value> {
  private readonly known = new Map<string, Value>();

  /** @param valueOf what a key has; undefined for a key that is none */
  constructor(
    private readonly allKeys: () => readonly string[],
    private readonly valueOf: (key: string) => Value | undefined,
  ) {}

  get(key: string): Value | undefined {
    let value = this.known.get(key);
    if (value === undefined) {
      value = this.valueOf(key);
      if (value !== undefined) this.known.set(key, value);
    }
    return value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    return this.allKeys().length;
  }

  keys(): MapIterator<string> {
    return this.whole().keys();
  }

  values(): MapIterator<Value> {
    return this.whole().values();
  }

  entries(): MapIterator<[string, Value]> {
    return this.whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(act: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.whole().forEach((value, key) => act(value, key, this));
  }

  /** In the order of the keys, whichever was asked for first. */
  private whole(): Map<string, Value> {
    return new Map(
      this.allKeys().flatMap((key): [string, Value][] => {
        const value = this.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }
}
