import { servedTier, type ServedTier } from "../service-tier";

/** As OpenAI writes them, and as Excel does in the languages of those who save an export again. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...words(
    true,
    "true 1 yes wahr vrai verdadero verdadeiro vero waar prawda sant sand sandt tosi pravda igaz doğru истина 真 참",
  ),
  ...words(
    false,
    "false 0 no falsch faux falso onwaar fałsz falskt falsk usann epätosi nepravda hamis yanliş yanlış ложь 假 거짓",
  ),
]);

function words(truth: boolean, spelled: string): (readonly [string, boolean])[] {
  return spelled.split(" ").map((word) => [word, truth]);
}

/**
 * The tier of a row by its batch flag and its `service_tier`, both as written. A flag that says neither is told: half the
 * price hangs on it.
 */
export function tierOfRow(batch: string | undefined, tier: string | undefined): ServedTier {
  const flag = batch === undefined ? undefined : WORDS.get(batch.toLowerCase());
  const served = servedTier(flag, tier);
  if (batch === undefined || flag !== undefined) return served;
  const unread = `batch ${JSON.stringify(batch.slice(0, 40))} is neither true nor false: taken for false`;
  return { ...served, problem: served.problem === null ? unread : `${unread}; ${served.problem}` };
}
