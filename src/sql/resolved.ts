import { BAD_COUNT, LARGEST_COUNT, list, numberOfTierSql } from "./steps";
import { chargeBit, FLAGS, TOKEN_CHARGES } from "./usage-columns";

/** The column of `prices` for a meter. */
export function priceName(meter: string): string {
  return `p_${meter}`;
}

/**
 * Every id on every tier with its prices, by day and band: what a line is joined with. A few thousand rows, worked out
 * anew by each query from three small tables, so that the log is read once and a filter on its days reaches it.
 */
export function resolvedSql(price: (column: string) => string): string {
  const always = FLAGS.badCount + FLAGS.partsAboveWhole;
  const missing = TOKEN_CHARGES.map(
    (charge) => `CASE WHEN prices.${priceName(charge.meter)} IS NULL THEN ${chargeBit(charge)} ELSE 0 END`,
  );
  return `SELECT ${list([
    "ids.id AS id",
    "ids.model AS canonical",
    `${numberOfTierSql("tiers.tier")} AS tier`,
    "tiers.free AS free",
    "GREATEST(ids.day_from, COALESCE(prices.day_from, ids.day_from)) AS day_from",
    "LEAST(ids.day_until, COALESCE(prices.day_until, ids.day_until)) AS day_until",
    `COALESCE(prices.input_from, ${BAD_COUNT}) AS input_from`,
    `COALESCE(prices.input_to, ${LARGEST_COUNT}) AS input_to`,
    "prices.context AS context",
    `${always} + COALESCE(prices.needs, 0)\n    + ${missing.join("\n    + ")} AS refused`,
    ...TOKEN_CHARGES.map(({ meter }) => `${price(`prices.${priceName(meter)}`)} AS ${priceName(meter)}`),
  ])}
FROM ratesheet.ids AS ids CROSS JOIN ratesheet.tiers AS tiers
LEFT JOIN ratesheet.prices AS prices ON prices.model = ids.model AND prices.tier = tiers.priced_as
  AND prices.day_from < ids.day_until AND ids.day_from < prices.day_until`;
}
