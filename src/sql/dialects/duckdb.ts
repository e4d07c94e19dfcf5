import type { Dialect, StoredType, Term } from "../dialect";
import type { PriceRange } from "../price-rows";
import { COMMON, sumOf } from "./common";

/** The largest price for which a line of at most 2^53 tokens stays within 26 digits of a millionth of a millionth. */
const LARGEST_FAST_PRICE = 5000;

/** Costs in whole units of 10^-12 USD fit 64 bits as long as a line is small: more than twice as fast as decimals. */
function isFast({ scale, largest }: PriceRange): boolean {
  return scale === 6 && largest <= LARGEST_FAST_PRICE;
}

const UNITS_PER_MILLIONTH = 1_000_000;
const LARGEST_UNITS = 9e17;
const UNIT = "CAST('0.000000000001' AS DECIMAL(12,12))";

/** In whole units, for lines of so few tokens that their units fit 64 bits. */
function quickCost(
  terms: readonly Term[],
  size: string,
  prices: PriceRange,
): { readonly when: string; readonly cost: string } | undefined {
  if (!isFast(prices)) return undefined;
  const mostTokens = Math.floor(LARGEST_UNITS / (prices.largest * UNITS_PER_MILLIONTH));
  const units = sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`);
  return { when: `${size} <= ${mostTokens}`, cost: `CAST(${units} AS DECIMAL(18,0)) * ${UNIT}` };
}

function typeOf(type: StoredType, { scale }: PriceRange): string {
  const types: Readonly<Record<StoredType, string>> = {
    text: "VARCHAR",
    day: "DATE",
    integer: "BIGINT",
    amount: "DECIMAL(25,9)",
    price: `DECIMAL(${8 + scale},${scale})`,
    "unit price": `DECIMAL(${12 + scale},${scale})`,
  };
  return types[type];
}

/** DuckDB: decimals have 38 digits, and a product of narrow ones overflows at 18, so each factor is cast as wide as it needs. */
export const duckdb: Dialect = {
  ...COMMON,
  engine: "duckdb",
  title: "DuckDB",
  notes: ["A decimal has 38 digits: a charge of more than 10^17 USD is a bad count."],
  type: typeOf,
  trim: (text) => `TRIM(${text}, E' \\t\\n\\r')`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) // ${by}`,
  carriedPrice: (column, prices) =>
    isFast(prices)
      ? `CAST(COALESCE(${column}, 0) * ${UNITS_PER_MILLIONTH} AS BIGINT)`
      : COMMON.plainPrice(column),
  // SPLIT_PART makes a list of each id.
  upToSecondColon: (id) => {
    const colon = `INSTR(SUBSTR(${id}, 4), ':')`;
    return `CASE WHEN ${colon} = 0 THEN ${id} ELSE SUBSTR(${id}, 1, 2 + ${colon}) END`;
  },
  quickCost,
  cost: (terms, size, prices) => {
    const quick = quickCost(terms, size, prices);
    if (quick === undefined) {
      const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * ${price}`);
      return inDollars(micro, prices);
    }
    const units = sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * CAST(${price} AS DECIMAL(10,0))`,
    );
    return `CASE WHEN ${quick.when} THEN ${quick.cost}
      ELSE CAST(${units} AS DECIMAL(26,0)) * ${UNIT} END`;
  },
  groupCost: (terms, prices) =>
    inDollars(
      sumOf(
        terms,
        ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(${30 - prices.scale},0)) * ${price}`,
      ),
      prices,
    ),
  zero: ({ scale }) => `CAST(0 AS DECIMAL(38,${scale + 6}))`,
  unitCost: (quantity, price, { scale }) => {
    const type = `DECIMAL(38,${scale + 15})`;
    const whole = `TRY_CAST(CAST(TRY_CAST(FLOOR(${quantity}) AS DECIMAL(19,0)) * ${price} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6)) AS ${type})`;
    const rest = `CAST(CAST(${quantity} - FLOOR(${quantity}) AS DECIMAL(19,9)) * ${price} AS DECIMAL(32,${scale + 9})) * CAST(0.000001 AS DECIMAL(6,6))`;
    return `${whole} + ${rest}`;
  },
};

function inDollars(micro: string, { scale }: PriceRange): string {
  return `CAST(${micro} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
}
