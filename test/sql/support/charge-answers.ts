import type { Answer } from "./add-on-answers";
import { builtFunctions, wordOf, type Cell } from "./built-functions";
import type { ChargeRow } from "./charge-rows";

const FREE = /incentivized/;
const SCALE = /scale/;
/** What has a price on any tier, or a refusal that names another reason than the tier. */
const PRICED = { model: "gpt-5", meter: "input", quantity: 0, context: null, day: "2026-01-01" };

/** What OPENAI_CHARGE of the built add-on says of charges: the cost, or why there is none, in the words of the queries. */
export class ChargeAnswers {
  private readonly functions = builtFunctions();

  answers(rows: readonly ChargeRow[]): Answer[] {
    // The queries look at the tier first, then the model, the meter and the quantity; OPENAI_CHARGE reads in another order.
    const tiers = this.ask(rows.map((row) => ({ ...row, ...PRICED })));
    const names = this.ask(rows.map((row) => ({ ...row, quantity: 0 })));
    const costs = this.ask(rows);
    return rows.map((row, index): Answer => {
      const free = FREE.test(row.service_tier ?? "");
      const refused = (problem: string): Answer => ({ cost: null, problem, free });
      if (row.day === null) return refused("no day");
      const [tier, name, cost] = [tiers[index], names[index], costs[index]];
      if (typeof tier === "string" && wordOf(tier) === "unknown tier") return refused("unknown tier");
      if (typeof name === "string" && wordOf(name) !== "no price") return refused(wordOf(name));
      // OPENAI_CHARGE takes more minutes than that; the queries say that they do not.
      if (Number(row.quantity) > Number.MAX_SAFE_INTEGER) return refused("bad count");
      if (typeof cost !== "number") return refused(wordOf(cost ?? ""));
      return SCALE.test(row.service_tier ?? "") ? refused("no price") : { cost, problem: null, free };
    });
  }

  private ask(rows: readonly ChargeRow[]): Cell[] {
    const column = (value: (row: ChargeRow) => Cell): Cell[][] => rows.map((row) => [value(row)]);
    const got = this.functions.OPENAI_CHARGE(
      column(({ model }) => (model ?? "").trim() || "?"),
      column(meterOf),
      column(({ quantity }) => (quantity === null ? "?" : Number(quantity))),
      column(({ service_tier: tier }) =>
        FREE.test(tier ?? "") || SCALE.test(tier ?? "") ? "standard" : (tier ?? ""),
      ),
      column(({ day }) => day ?? "2026-01-01"),
      "",
      "show",
    );
    return got.map(([cell = ""]) => cell);
  }
}

/** In a cell a long-context meter is one word. */
function meterOf({ meter, context }: ChargeRow): string {
  const name = (meter ?? "").trim() || "?";
  const long = (context ?? "").trim().toLowerCase() === "long" && !/^long_/i.test(name);
  return long ? `long_${name}` : name;
}
