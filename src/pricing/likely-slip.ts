import { distance } from "fastest-levenshtein";

/** Ids as they are compared for slips: without what separates their words, by the digits in them. */
export type SlipIndex = ReadonlyMap<string, readonly { readonly id: string; readonly bare: string }[]>;

/** How many letters a slip of the keyboard may change, in an id of so many letters and digits. */
function allowed(length: number): number {
  return length < 6 ? 1 : 2;
}

/** Makes ids ready for `likelySlip`. */
export function slipIndex(ids: Iterable<string>): SlipIndex {
  const index = new Map<string, { id: string; bare: string }[]>();
  for (const id of ids) {
    const bare = bareOf(id);
    const digits = digitsOf(bare);
    const alike = index.get(digits);
    if (alike) alike.push({ id, bare });
    else index.set(digits, [{ id, bare }]);
  }
  return index;
}

/**
 * The id that another one is likely a slip of: with the same digits in the same order, since another number is another
 * model, and all but the same letters. `gpt5mini` is gpt-5-mini, `gtp-5` is gpt-5, gpt-9-mega and gpt-5-max are nothing.
 */
export function likelySlip(text: string, index: SlipIndex): string | undefined {
  const bare = bareOf(text.slice(0, 100));
  let best: string | undefined;
  let least = allowed(bare.length) + 1;
  for (const { id, bare: other } of index.get(digitsOf(bare)) ?? []) {
    if (Math.abs(other.length - bare.length) >= least) continue;
    const steps = isSwap(bare, other) ? 1 : distance(bare, other);
    if (steps < least) {
      best = id;
      least = steps;
    }
  }
  return best;
}

function bareOf(id: string): string {
  return id.toLowerCase().replace(/[\s._/-]+/g, "");
}

function digitsOf(bare: string): string {
  return bare.replace(/\D+/g, "");
}

/** Whether two letters next to each other have changed places. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
