import { LONG_CONTEXT_THRESHOLD } from "../pricing/context";
import type { Day } from "../pricing/day";
import type { Period } from "../pricing/period";
import { describeRates } from "../pricing/rate-info";
import type { RateTable } from "../pricing/rate-table";
import { dailyCostSql } from "./daily-cost";
import { ENGINES, quoted, type Dialect, type Engine, type StoredType } from "./dialect";
import { bigquery } from "./dialects/bigquery";
import { clickhouse } from "./dialects/clickhouse";
import { duckdb } from "./dialects/duckdb";
import { postgres } from "./dialects/postgres";
import { snowflake } from "./dialects/snowflake";
import { spark } from "./dialects/spark";
import { idRows, meterPriceRows, priceRange, priceRows, type PriceRange } from "./price-rows";
import { pricedChargesSql } from "./priced-charges";
import { pricedUsageSql, type QueryFacts } from "./priced-usage";
import { PROBLEMS } from "./problems";
import { priceName } from "./resolved";
import { BAD_COUNT, LARGEST_COUNT } from "./steps";
import { TIER_ROWS } from "./tiers";
import { CHARGE_COLUMNS, FLAGS, TOKEN_CHARGES, USAGE_COLUMNS, type Column } from "./usage-columns";

const DIALECTS: Readonly<Record<Engine, Dialect>> = {
  bigquery,
  duckdb,
  postgres,
  clickhouse,
  snowflake,
  spark,
};

export function isEngine(text: string): text is Engine {
  return ENGINES.some((engine) => engine === text);
}

/** The pieces of a script, each of one or more statements. */
export interface SqlScript {
  readonly heading: string;
  readonly schema: string;
  readonly tables: readonly string[];
  /** Empty views `usage` and `charges`, made where the user has none yet. */
  readonly inputs: readonly string[];
  readonly pricedUsage: string;
  readonly dailyCost: string;
  readonly pricedCharges: string;
}

/** The rate table and the pricing queries for an engine. Throws a PricingError for a price that SQL cannot hold exactly. */
export function sqlScript(engine: Engine, table: RateTable): SqlScript {
  const d = DIALECTS[engine];
  const ids = idRows(table);
  const tokens = priceRows(table);
  const meters = meterPriceRows(table);
  const prices = priceRange(tokens, meters);
  const facts: QueryFacts = {
    prices,
    wholeIds: ids.map(({ id }) => id).filter((id) => /^ft:[^:]*:(?!data-sharing$)/.test(id)),
    thresholds: [
      ...new Set([
        LONG_CONTEXT_THRESHOLD,
        ...tokens.flatMap(({ context, inputTo }) =>
          context === "short" && inputTo !== null ? [inputTo] : [],
        ),
      ]),
    ],
  };
  const days = ({ from, until }: Period): string[] => [d.day(from ?? d.days[0]), d.day(until ?? d.days[1])];
  const store = (
    name: string,
    columns: readonly (readonly [string, StoredType])[],
    rows: readonly string[][],
  ): string =>
    d.table(
      `ratesheet.${name}`,
      columns.map(([column, type]) => [column, d.type(type, prices)]),
      rows.map((row) => `(${row.join(", ")})`),
    );
  const DAYS = [
    ["day_from", "day"],
    ["day_until", "day"],
  ] as const;
  const price = (text: string | undefined): string => d.price(text);
  return {
    heading: heading(d, table),
    schema: d.schema,
    tables: [
      store(
        "tiers",
        [
          ["tier", "text"],
          ["priced_as", "text"],
          ["free", "integer"],
        ],
        TIER_ROWS.map(({ tier, pricedAs, free }) => [
          quoted(tier),
          pricedAs === null ? "NULL" : quoted(pricedAs),
          free ? "1" : "0",
        ]),
      ),
      store(
        "ids",
        [["id", "text"], ["model", "text"], ...DAYS],
        ids.map((row) => [quoted(row.id), quoted(row.model), ...days(row)]),
      ),
      store(
        "prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["context", "text"],
          ...DAYS,
          ["input_from", "integer"],
          ["input_to", "integer"],
          ["needs", "integer"],
          ...TOKEN_CHARGES.map(({ meter }) => [priceName(meter), "price"] as const),
        ],
        tokens.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.context),
          ...days(row),
          String(row.inputFrom ?? BAD_COUNT),
          String(row.inputTo ?? LARGEST_COUNT),
          String(row.needs),
          ...TOKEN_CHARGES.map(({ meter }) => price(row.prices.get(meter))),
        ]),
      ),
      store(
        "meter_prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["meter", "text"],
          ["context", "text"],
          ...DAYS,
          ["price", "unit price"],
        ],
        meters.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.meter),
          quoted(row.context),
          ...days(row),
          price(row.price),
        ]),
      ),
    ],
    inputs: [
      d.viewIfMissing("ratesheet.usage", emptyView(d, USAGE_COLUMNS, prices)),
      d.viewIfMissing("ratesheet.charges", emptyView(d, CHARGE_COLUMNS, prices)),
    ],
    pricedUsage: d.view("ratesheet.priced_usage", pricedUsageSql(d, facts)),
    dailyCost: d.view("ratesheet.daily_cost", dailyCostSql(d, facts)),
    pricedCharges: d.view("ratesheet.priced_charges", pricedChargesSql(d, facts)),
  };
}

/** The script as one text, to be run whole. */
export function sqlText(engine: Engine, table: RateTable): string {
  const script = sqlScript(engine, table);
  return `${[
    script.heading,
    script.schema,
    ...script.tables,
    ...script.inputs,
    script.pricedUsage,
    script.dailyCost,
    script.pricedCharges,
  ].join("\n\n")}\n`;
}

/** A view with the right columns and no rows, so that the script runs before the user's own log is mapped. */
function emptyView(d: Dialect, columns: readonly Column[], prices: PriceRange): string {
  const nulls = columns.map(({ name, type }) => `CAST(NULL AS ${d.type(type, prices)}) AS ${name}`);
  return `SELECT ${nulls.join(",\n  ")}\nFROM (SELECT 1 AS nothing) AS none WHERE 1 = 0`;
}

function heading(d: Dialect, table: RateTable): string {
  const { version, updated } = describeRates(table.rates);
  const widest = (columns: readonly Column[]): number => Math.max(...columns.map(({ name }) => name.length));
  const columnLines = (columns: readonly Column[]): string[] =>
    columns.map(({ name, what }) => `  ${name.padEnd(widest(columns))}  ${what}`);
  return [
    `RateSheet for ${d.title}: what OpenAI API use cost, at list prices or your own. Rates ${version}${lastRead(updated)}.`,
    "Generated by `ratesheet sql`; run it whole, and again after each update of the rates. See docs/bigquery.md.",
    ...d.notes,
    "",
    "Tables   ratesheet.ids, tiers, prices, meter_prices: prices in USD per 1,000,000 units, day_from inclusive, day_until exclusive.",
    "Views    ratesheet.priced_usage: your lines with list_cost and problem. ratesheet.daily_cost: the same summed by day and model.",
    "         ratesheet.priced_charges: what is billed by the minute, call, second or GB-day.",
    "Yours    ratesheet.usage, made empty here: replace it by a view of your log with these columns; more are carried along:",
    ...columnLines(USAGE_COLUMNS),
    "         ratesheet.charges, made empty here, for charges by the unit:",
    ...columnLines(CHARGE_COLUMNS),
    `prices.needs: what a line must say, as bits: ${FLAGS.openInput} the audio and image part of input, ${FLAGS.openOutput} of output, ${FLAGS.openCached} of cached tokens, ${FLAGS.openRequests} the requests.`,
    "Problems (list_cost is NULL, never 0):",
    ...PROBLEMS.map(({ code, what }) => `  ${code}: ${what}`),
    "free_list_cost is the list value of complimentary tokens, tier incentivized-tier; their list_cost is 0.",
  ]
    .map((line) => `-- ${line}`.trimEnd())
    .join("\n");
}

function lastRead(day: Day | null): string {
  return day === null ? "" : `, last read ${day}`;
}
