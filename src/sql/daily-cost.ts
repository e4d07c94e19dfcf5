import type { Dialect } from "./dialect";
import { problemText, type QueryFacts } from "./priced-usage";
import { priceName, resolvedSql } from "./resolved";
import {
  countColumns,
  countName,
  flagsColumn,
  HELPERS,
  idSql,
  inSteps,
  keySql,
  list,
  loweredSql,
  nameOfTierSql,
  problemSql,
  requestInputSql,
  tierNumberSql,
  tokensSql,
} from "./steps";
import { FLAGS, TOKEN_CHARGES, TOKEN_COLUMNS } from "./usage-columns";

/** What the lines of a group have in common: all that decides prices and problems. */
const GROUP = ["rs_model", "rs_service_tier", HELPERS.day, HELPERS.flags, "rs_band_input"];

/** Sums that a report wants to see. */
const SHOWN = ["input_tokens", "cached_tokens", "cache_write_tokens", "output_tokens"];

/**
 * Cost by day, model, tier, context and problem: summed first, priced after. That is exact, since within a group the cost
 * is linear in its tokens, and it is a fraction of the work. Equal to the sum of `priced_usage`.
 */
export function dailyCostSql(d: Dialect, { prices, wholeIds, thresholds }: QueryFacts): string {
  const counted = `SELECT ${list([
    "u.model AS rs_model",
    "u.service_tier AS rs_service_tier",
    `u.day AS ${HELPERS.day}`,
    ...countColumns("u"),
  ])}
FROM ratesheet.usage AS u`;
  const valued = `SELECT ${list([
    "c.rs_model",
    "c.rs_service_tier",
    `c.${HELPERS.day}`,
    `c.${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map((column) => `c.${countName(column)}`),
    flagsColumn(d, "c"),
    `${bandInputSql(requestInputSql(d, "c"), thresholds)} AS rs_band_input`,
  ])}
FROM counted AS c`;
  const grouped = `SELECT ${list([
    ...GROUP.map((name) => `v.${name}`),
    "COUNT(*) AS rs_lines",
    `${d.sum(`v.${HELPERS.requests}`)} AS rs_requests_sum`,
    ...TOKEN_COLUMNS.map((column) => `${d.sum(`v.${countName(column)}`)} AS ${sumName(column)}`),
  ])}
FROM valued AS v
GROUP BY ${GROUP.map((name) => `v.${name}`).join(", ")}`;
  const lowered = `SELECT g.*,
  ${loweredSql(d, "COALESCE(g.rs_model, '')")} AS ${HELPERS.text},
  ${loweredSql(d, "COALESCE(g.rs_service_tier, '')")} AS ${HELPERS.tierText}
FROM grouped AS g`;
  const named = `SELECT l.*,
  ${idSql(d, `l.${HELPERS.text}`)} AS ${HELPERS.id},
  ${tierNumberSql(`l.${HELPERS.tierText}`)} AS ${HELPERS.tier}
FROM lowered AS l`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    `${problemSql(d)} AS rs_problem`,
    ...TOKEN_CHARGES.map(({ meter }) => `p.${priceName(meter)} AS rs_${priceName(meter)}`),
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND n.rs_band_input BETWEEN p.input_from AND p.input_to`;
  const terms = TOKEN_CHARGES.map((charge) => ({
    quantity: `(${tokensSql(charge, "m", sumName)})`,
    price: `m.rs_${priceName(charge.meter)}`,
  }));
  // Counts that are none are in no sum.
  const valid = (name: string): string =>
    `CASE WHEN ${d.hasBit(`m.${HELPERS.flags}`, FLAGS.badCount)} THEN NULL ELSE m.${name} END AS ${name}`;
  const costed = `SELECT ${list([
    `m.${HELPERS.day}`,
    "COALESCE(m.rs_canonical, m.rs_model, '') AS rs_shown_model",
    `COALESCE(${nameOfTierSql(`m.${HELPERS.tier}`)}, m.rs_service_tier, '') AS rs_shown_tier`,
    "m.rs_context",
    "m.rs_problem",
    "m.rs_lines",
    valid("rs_requests_sum"),
    "m.rs_free",
    ...SHOWN.map((column) => valid(sumName(column))),
    `CASE WHEN m.rs_problem = 0 THEN ${d.groupCost(terms, prices)} END AS rs_cost`,
  ])}
FROM matched AS m`;
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.plainPrice(column))],
      ["counted", counted],
      ["valued", valued],
      ["grouped", grouped],
      ["lowered", lowered],
      ["named", named],
      ["matched", matched],
      ["costed", costed],
    ],
    `SELECT ${list([
      `k.${HELPERS.day} AS day`,
      "k.rs_shown_model AS model",
      "k.rs_shown_tier AS tier",
      "k.rs_context AS context",
      `${problemText("k.rs_problem")} AS problem`,
      "SUM(k.rs_lines) AS line_count",
      "SUM(k.rs_requests_sum) AS requests",
      ...SHOWN.map((column) => `SUM(k.${sumName(column)}) AS ${column}`),
      `SUM(CASE WHEN k.rs_free = 0 THEN k.rs_cost WHEN k.rs_free = 1 THEN k.rs_cost * 0 END) AS list_cost`,
      `SUM(CASE WHEN k.rs_free = 1 THEN k.rs_cost WHEN k.rs_free = 0 THEN k.rs_cost * 0 END) AS free_list_cost`,
    ])}
FROM costed AS k
GROUP BY k.${HELPERS.day}, k.rs_shown_model, k.rs_shown_tier, k.rs_context, k.rs_problem`,
  );
}

/** The number of input tokens that stands for all between two thresholds: it belongs to the same band of every model. */
function bandInputSql(input: string, thresholds: readonly number[]): string {
  if (thresholds.length === 0) return "0";
  const cases = [...thresholds]
    .sort((a, b) => b - a)
    .map((threshold) => `WHEN ${input} > ${threshold} THEN ${threshold + 1}`);
  return `CASE ${cases.join(" ")} ELSE 0 END`;
}

function sumName(column: string): string {
  return `rs_sum_${column}`;
}
