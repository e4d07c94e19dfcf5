import type { Dialect, StoredType } from "../dialect";
import type { PriceRange } from "../price-rows";
import { COMMON, sumOf } from "./common";

/** The largest price for which a line of at most 2^53 tokens stays within 26 digits of a millionth of a millionth. */
const LARGEST_FAST_PRICE = 5000;

/** Costs in whole units of 10^-12 USD fit 64 bits as long as a line is small: more than twice as fast as decimals. */
function isFast({ scale, largest }: PriceRange): boolean {
  return scale === 6 && largest <= LARGEST_FAST_PRICE;
}

const UNITS_PER_MILLIONTH = 1_000_000;
const LARGEST_UNITS = 9e18;

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
  type: typeOf,
  trim: (text) => `TRIM(${text}, E' \\t\\n\\r')`,
  dividedUp: (amount, by) => `(${amount} + ${by} - 1) // ${by}`,
  carriedPrice: (column, prices) =>
    isFast(prices)
      ? `CAST(COALESCE(${column}, 0) * ${UNITS_PER_MILLIONTH} AS BIGINT)`
      : COMMON.plainPrice(column),
  cost: (terms, size, prices) => {
    if (!isFast(prices)) {
      const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * ${price}`);
      return inDollars(micro, prices);
    }
    const small = sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`);
    const large = sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * CAST(${price} AS DECIMAL(10,0))`,
    );
    const limit = Math.floor(LARGEST_UNITS / (prices.largest * UNITS_PER_MILLIONTH));
    const unit = "CAST('0.000000000001' AS DECIMAL(12,12))";
    return `CASE WHEN ${size} <= ${limit} THEN CAST(${small} AS DECIMAL(26,0)) * ${unit}
      ELSE CAST(${large} AS DECIMAL(26,0)) * ${unit} END`;
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
