import { Decimal } from "decimal.js";
import { AddOnAnswers, type Answer } from "./add-on-answers";
import { ChargeAnswers } from "./charge-answers";
import type { ChargeRow } from "./charge-rows";
import type { OpenData, UsageRow } from "./random-usage";
import { CHARGE_LINES, USAGE_LINES, type SqlEngine } from "./sql-engine";

type Said = readonly (string | null)[];

/** A line that a query prices otherwise than the add-on, to the last bit, or refuses for another reason. */
export interface Difference {
  readonly row: UsageRow | ChargeRow;
  readonly expected: Answer | undefined;
  readonly got: Said | undefined;
}

const Exact = Decimal.clone({ precision: 100 });

/** What the built add-on is asked, once for all engines. */
export class Expectations {
  private readonly usage: AddOnAnswers;
  private readonly charges = new ChargeAnswers();

  constructor(data: OpenData) {
    this.usage = new AddOnAnswers(data);
  }

  /** Prices lines of `usage` in both ways. `request_id` must be unique. */
  async compareUsage(engine: SqlEngine, rows: readonly UsageRow[]): Promise<Difference[]> {
    await engine.fill(USAGE_LINES, rows);
    return differences(rows, this.usage.answers(rows), await engine.ask("priced_usage", PRICED));
  }

  /** Prices lines of `charges` in both ways. */
  async compareCharges(engine: SqlEngine, rows: readonly ChargeRow[]): Promise<Difference[]> {
    await engine.fill(CHARGE_LINES, rows);
    return differences(rows, this.charges.answers(rows), await engine.ask("priced_charges", PRICED));
  }
}

const PRICED = ["request_id", "list_cost", "free_list_cost", "problem"];

function differences(
  rows: readonly (UsageRow | ChargeRow)[],
  expected: readonly Answer[],
  got: readonly Said[],
): Difference[] {
  const said = new Map(got.map(([id, ...rest]) => [id, rest]));
  return rows.flatMap((row, index) => {
    const [answer, priced] = [expected[index], said.get(String(row.request_id))];
    return got.length === rows.length &&
      answer !== undefined &&
      priced !== undefined &&
      isSame(answer, priced)
      ? []
      : [{ row, expected: answer, got: priced }];
  });
}

function isSame({ cost, problem, free }: Answer, [list = null, memo = null, word = null]: Said): boolean {
  if (problem !== word) return false;
  if (cost === null) return list === null && memo === null;
  const [charged, other] = free ? [memo, list] : [list, memo];
  return charged !== null && Number(charged) === cost && Number(other) === 0;
}

const LINE = [
  "day",
  "COALESCE(canonical_model, model, '')",
  "COALESCE(canonical_tier, service_tier, '')",
  "context",
  "problem",
  "requests",
  "input_tokens",
  "output_tokens",
  "list_cost",
  "free_list_cost",
];
const GROUP = [
  "day",
  "model",
  "tier",
  "context",
  "problem",
  "requests",
  "input_tokens",
  "output_tokens",
  "list_cost",
  "free_list_cost",
  "line_count",
];
const KEYS = 5;

/** A group of daily_cost as one line of text; of a group with a problem only how many lines it has. */
function groupText(keys: Said, sums: readonly Decimal[], lines: string): string {
  const known = keys[KEYS - 1] === null ? sums.map((sum) => sum.toFixed()) : [];
  return JSON.stringify([...keys, ...known, Number(lines)]);
}

/** daily_cost as the engine has it, a text a group, sorted. */
export async function dailyGroups(engine: SqlEngine): Promise<string[]> {
  const groups = await engine.ask("daily_cost", GROUP);
  return groups
    .map((group) =>
      groupText(
        group.slice(0, KEYS),
        group.slice(KEYS, -1).map((sum) => new Exact(sum ?? 0)),
        group.at(-1) ?? "",
      ),
    )
    .sort();
}

/** The lines of priced_usage, summed here in decimals, a text a group, sorted: what daily_cost must be. */
export async function summedGroups(engine: SqlEngine): Promise<string[]> {
  const groups = new Map<string, { keys: Said; sums: Decimal[]; lines: number }>();
  for (const line of await engine.ask("priced_usage", LINE)) {
    const keys = line.slice(0, KEYS);
    const key = JSON.stringify(keys);
    const group = groups.get(key) ?? { keys, sums: line.slice(KEYS).map(() => new Exact(0)), lines: 0 };
    const values = line.slice(KEYS);
    group.sums = group.sums.map((sum, index) => sum.plus(values[index] ?? 0));
    group.lines += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ keys, sums, lines }) => groupText(keys, sums, String(lines))).sort();
}

/** What all groups of daily_cost cost together, exactly. */
export async function dailyTotal(engine: SqlEngine): Promise<Decimal> {
  const costs = await engine.ask("daily_cost", ["list_cost"]);
  return costs.reduce((sum, [cost]) => sum.plus(cost ?? 0), new Exact(0));
}
