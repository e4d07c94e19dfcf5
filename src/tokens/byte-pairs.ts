/**
 * Byte pair encoding: of all neighbours whose bytes together are a token, those of the lowest rank are joined, the
 * leftmost first, until none is left (tiktoken's algorithm). Own code, since a tokenizer from npm loses a byte order
 * mark, wants classes that Apps Script lacks, and takes three seconds for 50,000 letters without a space.
 */
export class BytePairs {
  private readonly ranks = new Map<string, number>();

  /** @param tokens the bytes of each token, a character a byte, in the order of the ranks */
  constructor(tokens: readonly (string | null)[]) {
    tokens.forEach((bytes, rank) => {
      if (bytes !== null) this.ranks.set(bytes, rank);
    });
  }

  /** How many tokens a piece of text is, given as its bytes, a character a byte. */
  count(bytes: string): number {
    if (bytes.length < 2 || this.ranks.has(bytes)) return Math.min(bytes.length, 1);
    return this.countJoined(bytes);
  }

  private countJoined(bytes: string): number {
    const size = bytes.length;
    // Parts as a list in which each knows where the next and the one before begin; -1 is a part that was joined away.
    const next = Array.from({ length: size + 1 }, (_, at) => at + 1);
    const before = Array.from({ length: size + 1 }, (_, at) => at - 1);
    const pairs = new PairQueue(size);
    const offer = (at: number): void => {
      const second = next[at] ?? size;
      if (at < 0 || second >= size) return;
      const rank = this.ranks.get(bytes.slice(at, next[second]));
      if (rank !== undefined) pairs.push(rank, at, next[second] ?? size);
    };
    for (let at = 0; at < size - 1; at++) offer(at);
    let parts = size;
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const { at, end } = pair;
      const second = next[at] ?? -1;
      // A pair that was offered before one of its parts was joined with another is no pair any more.
      if (second < 0 || second >= size || next[second] !== end) continue;
      next[at] = end;
      next[second] = -1;
      before[end] = at;
      parts--;
      offer(before[at] ?? -1);
      offer(at);
    }
    return parts;
  }
}

/** Pairs in the order in which they are joined: by rank, then by where they begin. A binary heap. */
class PairQueue {
  private readonly keys: number[] = [];
  private readonly ends = new Map<number, number>();

  constructor(private readonly size: number) {}

  push(rank: number, at: number, end: number): void {
    const key = rank * this.size + at;
    this.ends.set(key, end);
    let hole = this.keys.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = this.keys[parent] ?? 0;
      if (above <= key) break;
      this.keys[hole] = above;
      hole = parent;
    }
    this.keys[hole] = key;
  }

  pop(): { readonly at: number; readonly end: number } | undefined {
    const key = this.keys[0];
    const last = this.keys.pop();
    if (key === undefined || last === undefined) return undefined;
    if (this.keys.length > 0) this.sink(last);
    return { at: key % this.size, end: this.ends.get(key) ?? -1 };
  }

  private sink(key: number): void {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.keys.length) break;
      if ((this.keys[child + 1] ?? Infinity) < (this.keys[child] ?? Infinity)) child++;
      const below = this.keys[child] ?? Infinity;
      if (below >= key) break;
      this.keys[hole] = below;
      hole = child;
    }
    this.keys[hole] = key;
  }
}
