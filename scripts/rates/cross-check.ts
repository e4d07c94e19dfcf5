import { samePrice } from "../../src/pricing/same-price";
import { keyOf, type DatedFeedRate, type FeedRate, type RateKey } from "../../src/feeds/feed-rate";
import type { Day } from "../../src/pricing/day";
import { isInForce } from "../../src/pricing/period";
import { joinNotes, PAGE_2025, PAGE_2026, type Claim, type Report } from "./claim";
import type { Disagreements } from "./disagreements";
import type { Page2025 } from "./page-2025";

/** Days on which the two pages were in force; the first is not known to the day. */
const DAY_2025 = "2025-10-15" as Day;
const DAY_2026 = "2026-08-31" as Day;
/** The day of the installed genai-prices. */
const DAY_GENAI = "2026-09-23" as Day;

/** The list's prices in force on a day, by key. */
class PricesOn {
  private readonly byKey: ReadonlyMap<RateKey, Claim>;

  constructor(claims: readonly Claim[], day: Day) {
    this.byKey = new Map(
      claims.filter((claim) => isInForce(claim, day)).map((claim) => [keyOf(claim), claim]),
    );
  }

  find(rate: Pick<FeedRate, "model" | "meter" | "tier" | "context">): Claim | undefined {
    const found = this.byKey.get(keyOf(rate));
    if (found !== undefined || rate.context.band === "long") return found;
    // The page of 2025 knew no bands: what it prints is the short price of a model that has them by now.
    return this.byKey.get(keyOf({ ...rate, context: { band: "short", threshold: 0 } }));
  }
}

/**
 * Checks the list against OpenAI's page of August 2026, and names the page as the source of all that it prints.
 * @throws when the page has a price that the list lacks or has otherwise
 */
export function confirmByPage2026(claims: readonly Claim[], page: readonly FeedRate[]): Claim[] {
  compare(new PricesOn(claims, DAY_2026), page, `the page of ${PAGE_2026}`);
  const printed = new Set(page.map(keyOf));
  return claims.map((claim) => {
    if (!printed.has(keyOf(claim)) || !isInForce(claim, DAY_2026)) return claim;
    return { ...claim, source: PAGE_2026, certainty: "documented" };
  });
}

/** Checks the list against OpenAI's page of October 2025, ChatKit on the day from which it says it costs. @throws as above */
export function checkPage2025(claims: readonly Claim[], { rates, chatkitFrom }: Page2025): void {
  const isChatkit = ({ model }: FeedRate): boolean => model === "chatkit";
  const name = `the page of ${PAGE_2025}`;
  compare(
    new PricesOn(claims, DAY_2025),
    rates.filter((rate) => !isChatkit(rate)),
    name,
  );
  compare(new PricesOn(claims, chatkitFrom), rates.filter(isChatkit), name);
}

function compare(list: PricesOn, page: readonly FeedRate[], name: string): void {
  const wrong = page.flatMap((printed) => {
    const claim = list.find(printed);
    if (claim !== undefined && samePrice(claim, printed)) return [];
    return [
      `${keyOf(printed)}: ${name} has $${printed.price}, prices.tsv ${claim ? `$${claim.price}` : "none"}`,
    ];
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

/** Reports where genai-prices has another price on its own day, unless disagreements.tsv decides it. */
export function checkGenai(
  claims: readonly Claim[],
  genai: readonly DatedFeedRate[],
  decided: Disagreements,
  report: Report,
): void {
  const models = new Set(claims.map(({ model }) => model));
  const left = new Set<string>();
  for (const rate of genai) {
    if (!models.has(rate.model)) {
      left.add(`genai-prices ${rate.model}: not in the table`);
      continue;
    }
    const day = rate.until === null ? DAY_GENAI : rate.from;
    if (day === null) continue;
    const claim = new PricesOn(claims, day).find(rate);
    if (claim === undefined)
      left.add(`genai-prices ${keyOf(rate)} $${rate.price}: the table has no such price on ${day}`);
    else if (!samePrice(claim, rate) && !decided.has(rate, "genai-prices"))
      report.disagreements.push(
        `${keyOf(rate)} on ${day}: the table has $${claim.price}, genai-prices $${rate.price}`,
      );
  }
  report.left.push(...left);
}

/** Says on each price what another list has, where the table stands against it. */
export function noteDisagreements(claims: readonly Claim[], decided: Disagreements): Claim[] {
  return claims.map((claim) =>
    isInForce(claim, DAY_2026) ? { ...claim, note: joinNotes(claim.note, decided.noteOf(claim)) } : claim,
  );
}
