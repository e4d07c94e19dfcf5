import { isWholeUnit, METER_NAMES } from "../pricing/meter";
import { quoted, type Dialect } from "./dialect";
import { problemText, type QueryFacts } from "./priced-usage";
import { problemNumber } from "./problems";
import { idSql, inSteps, keySql, LARGEST_COUNT, list, loweredSql, tierSql } from "./steps";

const HELPER_NAMES = [
  "rs_day",
  "rs_quantity",
  "rs_text",
  "rs_id",
  "rs_tier_text",
  "rs_tier",
  "rs_meter_text",
  "rs_meter",
  "rs_context",
  "rs_canonical",
  "rs_whole",
  "rs_problem",
];

/**
 * What is billed in units of its own, priced as OPENAI_CHARGE prices it: minutes, calls, seconds of video, GB-days, and
 * tokens whose context band is known. `long_input` and the context `long` say the same.
 */
export function pricedChargesSql(d: Dialect, { prices, wholeIds }: QueryFacts): string {
  const meter = meterSql(d);
  const counted = `SELECT ${list([
    d.carry("u"),
    "u.day AS rs_day",
    "u.quantity AS rs_quantity",
    `${loweredSql(d, "u.model")} AS rs_text`,
    `${loweredSql(d, "u.service_tier")} AS rs_tier_text`,
    `${meter} AS rs_meter_text`,
    `CASE WHEN ${d.startsWith(meter, "long_")} OR ${loweredSql(d, "u.context")} = 'long' THEN 'long' ELSE 'short' END AS rs_context`,
  ])}
FROM ratesheet.charges AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, "c.rs_text")} AS rs_id`,
    `${tierSql("c.rs_tier_text")} AS rs_tier`,
    `CASE WHEN ${d.startsWith("c.rs_meter_text", "long_")} THEN SUBSTR(c.rs_meter_text, 6) WHEN ${d.startsWith("c.rs_meter_text", "short_")} THEN SUBSTR(c.rs_meter_text, 7) ELSE c.rs_meter_text END AS rs_meter`,
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "i.model AS rs_canonical",
    `CASE WHEN n.rs_meter IN (${METER_NAMES.filter(isWholeUnit).map(quoted).join(", ")}) THEN 1 WHEN n.rs_meter IN (${METER_NAMES.filter(
      (meter) => !isWholeUnit(meter),
    )
      .map(quoted)
      .join(", ")}) THEN 0 END AS rs_whole`,
    "t.priced_as AS rs_priced_as",
    "t.free AS rs_free",
  ])}
FROM named AS n
LEFT JOIN ratesheet.ids AS i ON i.id = ${keySql(d, "n.rs_id", wholeIds)} AND n.rs_day >= i.day_from AND n.rs_day < i.day_until
LEFT JOIN ratesheet.tiers AS t ON t.tier = n.rs_tier`;
  const rated = `SELECT ${list([
    "m.*",
    "p.price AS rs_price",
    `${d.unitCost("m.rs_quantity", "p.price", prices)} AS rs_cost`,
  ])}
FROM matched AS m
LEFT JOIN ratesheet.meter_prices AS p ON p.model = m.rs_canonical AND p.tier = m.rs_priced_as AND p.meter = m.rs_meter
  AND (p.context = 'any' OR p.context = m.rs_context) AND m.rs_day >= p.day_from AND m.rs_day < p.day_until`;
  const judged = `SELECT r.*,
  CASE WHEN r.rs_day IS NULL THEN ${problemNumber("no day")}
    WHEN r.rs_tier IS NULL THEN ${problemNumber("unknown tier")}
    WHEN r.rs_canonical IS NULL THEN ${problemNumber("unknown model")}
    WHEN r.rs_whole IS NULL THEN ${problemNumber("unknown meter")}
    WHEN r.rs_quantity IS NULL OR r.rs_quantity < 0 OR r.rs_quantity > ${LARGEST_COUNT} THEN ${problemNumber("bad count")}
    WHEN r.rs_whole = 1 AND ${d.fractional("r.rs_quantity")} THEN ${problemNumber("bad count")}
    WHEN r.rs_price IS NULL THEN ${problemNumber("no price")}
    WHEN r.rs_cost IS NULL THEN ${problemNumber("bad count")}
    ELSE 0 END AS rs_problem
FROM rated AS r`;
  return inSteps(
    [
      ["counted", counted],
      ["named", named],
      ["matched", matched],
      ["rated", rated],
      ["judged", judged],
    ],
    `SELECT ${list([
      d.carried("j", [...HELPER_NAMES, "rs_priced_as", "rs_free", "rs_price", "rs_cost"]),
      "j.rs_canonical AS canonical_model",
      "j.rs_tier AS canonical_tier",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 0 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS list_cost",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 1 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS free_list_cost",
      `${problemText("j.rs_problem")} AS problem`,
    ])}
FROM judged AS j`,
  );
}

/** A meter as it may be written: `GB-day` and `gb day` are `gb_day`, as in a cell. */
function meterSql(d: Dialect): string {
  return `REPLACE(REPLACE(${loweredSql(d, "u.meter")}, '-', '_'), ' ', '_')`;
}
