import { onSheet } from "../../a1/a1";
import { perOf } from "../../pricing/meter";
import { allOf, type ChargesColumnId } from "../charges/columns";
import { CHOSEN, working } from "./layout";

/** A column of Charges and what must stand in it, as a formula writes it. */
export type Criterion = readonly [ChargesColumnId, string];

/** Sums of Charges, by what it is taken from: the bill, usage at list prices, or a log at list prices. */
export class ChargeSums {
  constructor(private readonly charges: string) {}

  of(id: ChargesColumnId): string {
    return onSheet(this.charges, allOf(id));
  }

  /** Money: what was billed, or what it costs at list prices. */
  money(...criteria: readonly Criterion[]): string {
    const sum = (id: "billed" | "listCost"): string => this.sum(id, working("kind"), criteria);
    return `IF(${working("kind")}="cost";${sum("billed")};${sum("listCost")})`;
  }

  /** Tokens, whatever they are of. */
  tokens(...criteria: readonly Criterion[]): string {
    return this.sum("quantity", working("kind"), [...TOKENS, ...criteria]);
  }

  /** What these tokens cost. */
  moneyOfTokens(...criteria: readonly Criterion[]): string {
    return this.money(...TOKENS, ...criteria);
  }

  /** A bill counts no requests: then those of the usage are taken. */
  requests(...criteria: readonly Criterion[]): string {
    return this.sum("requests", working("requestsOf"), criteria);
  }

  /** How many charges there are of what is looked at. */
  count(...criteria: readonly Criterion[]): string {
    return `COUNTIFS(${this.of("kind")};${working("kind")}${this.words(criteria)})`;
  }

  private sum(id: ChargesColumnId, kind: string, criteria: readonly Criterion[]): string {
    return `SUMIFS(${this.of(id)};${this.of("kind")};${kind}${this.words(criteria)})`;
  }

  private words(criteria: readonly Criterion[]): string {
    return criteria.map(([id, what]) => `;${this.of(id)};${what}`).join("");
  }
}

/** Tokens are priced per million; so are the characters of speech, which are none. */
const TOKENS: readonly Criterion[] = [
  ["per", String(perOf("input"))],
  ["meter", `"<>character"`],
];

/** Days after one and up to another. */
export function daysBetween(after: string, until: string): readonly Criterion[] {
  return [
    ["day", `">"&${after}`],
    ["day", `"<="&${until}`],
  ];
}

/** The days of a month, given by its last one. */
export function monthOf(last: string): readonly Criterion[] {
  return daysBetween(`EOMONTH(${last};-1)`, last);
}

/** The month that is looked at, and the one before it: of a month that is not over, the same days. */
export const THIS_MONTH = monthOf(CHOSEN.month);
export const MONTH_BEFORE = daysBetween(`EOMONTH(${CHOSEN.month};-2)`, working("beforeUntil"));
