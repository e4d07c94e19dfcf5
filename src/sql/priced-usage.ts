import type { Dialect, Term } from "./dialect";
import type { PriceRange } from "./price-rows";
import { problemNumber, PROBLEMS } from "./problems";
import { priceName, resolvedSql } from "./resolved";
import {
  chargeColumns,
  countColumns,
  countName,
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
  tokensName,
} from "./steps";
import { OTHER_CHARGES, TEXT_CHARGES, TOKEN_CHARGES, TOKEN_COLUMNS, type TokenCharge } from "./usage-columns";

/** What a query needs to know of the rates beyond the tables. */
export interface QueryFacts {
  readonly prices: PriceRange;
  /** Ids of fine-tuned models that are listed with more than their base. */
  readonly wholeIds: readonly string[];
  /** The numbers of input tokens above which a request is long context. */
  readonly thresholds: readonly number[];
}

const HELPER_NAMES = [
  ...Object.values(HELPERS),
  ...TOKEN_COLUMNS.map(countName),
  ...TOKEN_CHARGES.map(tokensName),
  "rs_open",
  "rs_other",
  "rs_request_input",
  "rs_canonical",
  "rs_free",
  "rs_context",
  ...TOKEN_CHARGES.map(({ meter }) => `rs_${priceName(meter)}`),
  "rs_problem",
];

/**
 * A line of `usage` with its cost: the first problem that it has, else the exact cost.
 * Cost = Σ tokens × price per 1,000,000 ÷ 1,000,000; cached tokens and cache writes are parts of input, a line above the
 * threshold of its model is charged whole at the long-context prices. Worked: gpt-5, 34,500 in, 3,000 out → 0.073125.
 */
export function pricedUsageSql(d: Dialect, { prices, wholeIds }: QueryFacts): string {
  const counted = `SELECT ${list([
    d.carry("u"),
    `u.day AS ${HELPERS.day}`,
    `${loweredSql(d, "u.model")} AS ${HELPERS.text}`,
    `${loweredSql(d, "u.service_tier")} AS ${HELPERS.tierText}`,
    ...countColumns("u"),
  ])}
FROM ratesheet.usage AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, `c.${HELPERS.text}`)} AS ${HELPERS.id}`,
    `${tierNumberSql(`c.${HELPERS.tierText}`)} AS ${HELPERS.tier}`,
    ...chargeColumns(d, "c"),
    `${requestInputSql(d, "c")} AS rs_request_input`,
    `${OTHER_CHARGES.map(({ whole }) => `c.${countName(whole)}`).join(" + ")} AS rs_other`,
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    ...TOKEN_CHARGES.map(({ meter }) => `p.${priceName(meter)} AS rs_${priceName(meter)}`),
    `${problemSql(d)} AS rs_problem`,
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND n.rs_request_input BETWEEN p.input_from AND p.input_to`;
  const terms = (charges: readonly TokenCharge[]): Term[] =>
    charges.map((charge) => ({
      quantity: `m.${tokensName(charge)}`,
      price: `m.rs_${priceName(charge.meter)}`,
    }));
  const size = `m.${countName("input_tokens")} + m.${countName("output_tokens")}`;
  const [text, all] = [terms(TEXT_CHARGES), terms(TOKEN_CHARGES)];
  const quick = d.quickCost?.(text, size, prices) ?? { when: undefined, cost: d.cost(text, size, prices) };
  // One CASE for most lines: a CASE within another is slower.
  const where = (free: 0 | 1): string => {
    const priced = `m.rs_problem = 0 AND m.rs_free = ${free}`;
    const isQuick = [priced, "m.rs_other = 0", ...(quick.when === undefined ? [] : [quick.when])].join(
      " AND ",
    );
    return `CASE WHEN ${isQuick} THEN ${quick.cost}
    WHEN ${priced} THEN ${d.cost(all, size, prices)}
    WHEN m.rs_problem = 0 THEN ${d.zero(prices)} END`;
  };
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.carriedPrice(column, prices))],
      ["counted", counted],
      ["named", named],
      ["matched", matched],
    ],
    `SELECT ${list([
      d.carried("m", HELPER_NAMES),
      "m.rs_canonical AS canonical_model",
      `${nameOfTierSql(`m.${HELPERS.tier}`)} AS canonical_tier`,
      "m.rs_context AS context",
      `${where(0)} AS list_cost`,
      `${where(1)} AS free_list_cost`,
      `${problemText("m.rs_problem")} AS problem`,
    ])}
FROM matched AS m`,
  );
}

/** The words of a problem's number; most lines have none, which is asked first. */
export function problemText(column: string): string {
  const cases = PROBLEMS.map(({ code }) => `WHEN ${problemNumber(code)} THEN '${code}'`);
  return `CASE ${column} WHEN 0 THEN NULL ${cases.join(" ")} END`;
}
