import { quoted, type Dialect } from "./dialect";
import { problemNumber } from "./problems";
import { TIER_ROWS, type TierRow } from "./tiers";
import { chargeBit, FLAGS, TOKEN_CHARGES, TOKEN_COLUMNS, type TokenCharge } from "./usage-columns";

/** Whole numbers above this are no exact doubles: OPENAI_COST refuses them, and so do the queries. */
export const LARGEST_COUNT = "9007199254740991";
/** What a count becomes that is none; it belongs to the first band of a model. */
export const BAD_COUNT = -1;

/** A query in steps that read one another. */
export function inSteps(steps: readonly (readonly [name: string, select: string])[], last: string): string {
  const ctes = steps.map(([name, select]) => `${name} AS (\n${indented(select)}\n)`);
  return `WITH ${ctes.join(", ")}\n${last}`;
}

export function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

export function list(parts: readonly string[]): string {
  return parts.join(",\n  ");
}

/** A text in lower case, without spaces around it; NULL stays NULL. */
export function loweredSql(d: Dialect, column: string): string {
  return `LOWER(${d.trim(column)})`;
}

/** The id without `openai/` in front. */
export function idSql(d: Dialect, lowered: string): string {
  return `CASE WHEN ${d.startsWith(lowered, "openai/")} THEN SUBSTR(${lowered}, 8) ELSE ${lowered} END`;
}

/** What an id is looked up by: of a fine-tuned model `ft:BASE`, or `ft:BASE:data-sharing`. `whole` are ids listed with more. */
export function keySql(d: Dialect, id: string, whole: readonly string[]): string {
  const base = d.upToSecondColon(id);
  const listed = whole.length === 0 ? "" : `WHEN ${id} IN (${whole.map(quoted).join(", ")}) THEN ${id} `;
  const fineTuned = `CASE WHEN ${id} = ${base} || ':data-sharing' THEN ${id} ELSE ${base} END`;
  return `CASE ${listed}WHEN ${d.startsWith(id, "ft:")} THEN ${fineTuned} ELSE ${id} END`;
}

/** The tier of a word: NULL for a word that is none, standard where there is no word. */
export function tierSql(lowered: string): string {
  return wordCases(lowered, ({ tier }) => quoted(tier));
}

/** The same as the number of the tier in TIER_ROWS: a log of millions of lines is joined by it faster than by a word. */
export function tierNumberSql(lowered: string): string {
  return wordCases(lowered, tierNumber);
}

function wordCases(lowered: string, tierOf: (row: TierRow) => string): string {
  const cases = TIER_ROWS.flatMap((row) =>
    row.words.map((word) => `WHEN ${lowered} = ${quoted(word)} THEN ${tierOf(row)}`),
  );
  const standard = TIER_ROWS.filter(({ tier }) => tier === "standard")
    .map(tierOf)
    .join();
  return `CASE WHEN ${lowered} IS NULL THEN ${standard} ${cases.join(" ")} END`;
}

/** The number of a tier's name, and the name of its number; NULL of NULL. */
export function numberOfTierSql(tier: string): string {
  return `CASE ${tier} ${TIER_ROWS.map((row) => `WHEN ${quoted(row.tier)} THEN ${tierNumber(row)}`).join(" ")} END`;
}

export function nameOfTierSql(number: string): string {
  return `CASE ${number} ${TIER_ROWS.map((row) => `WHEN ${tierNumber(row)} THEN ${quoted(row.tier)}`).join(" ")} END`;
}

function tierNumber(row: TierRow): string {
  return String(TIER_ROWS.indexOf(row));
}

/** A count as it can be added without overflow: `blank` for NULL, -1 for what is no count. */
function countSql(column: string, blank: number): string {
  const valid = `WHEN ${column} BETWEEN 0 AND ${LARGEST_COUNT} THEN ${column}`;
  return blank === BAD_COUNT
    ? `CASE ${valid} ELSE ${BAD_COUNT} END`
    : `CASE ${valid} WHEN ${column} IS NULL THEN ${blank} ELSE ${BAD_COUNT} END`;
}

/** The helpers that the first step lays beside a line of `usage`. */
export const HELPERS = {
  day: "rs_day",
  text: "rs_text",
  id: "rs_id",
  tierText: "rs_tier_text",
  /** Its number. */
  tier: "rs_tier",
  requests: "rs_requests",
  /** What there is to say of a line, as FLAGS. */
  flags: "rs_flags",
} as const;

export function countName(column: string): string {
  return `rs_${column}`;
}

/** The tokens of a line, or of the sums of many, that are charged at one meter. */
export function tokensSql(
  { whole, parts }: TokenCharge,
  alias: string,
  name: (column: string) => string = countName,
): string {
  const [all, ...less] = [whole, ...parts].map((column) => `${alias}.${name(column)}`);
  // The parts are added up first: columns that a log lacks are one constant, which costs a line nothing.
  return less.length === 0 ? `${all}` : `${all} - (${less.join(" + ")})`;
}

/** Counts that can be added, the requests, 0 where they are not known, and what the line leaves open. */
export function countColumns(alias: string): string[] {
  return [
    `CASE WHEN ${alias}.requests BETWEEN 1 AND ${LARGEST_COUNT} THEN ${alias}.requests WHEN ${alias}.requests IS NULL THEN 0 ELSE ${BAD_COUNT} END AS ${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map(
      (column) =>
        `${countSql(`${alias}.${column}`, column === "input_tokens" ? BAD_COUNT : 0)} AS ${countName(column)}`,
    ),
    `${openBits(alias).join("\n    + ")} AS rs_open`,
  ];
}

function openBits(alias: string): string[] {
  const untold = (audio: string, image: string): string =>
    `${alias}.${audio} IS NULL AND ${alias}.${image} IS NULL`;
  const others = `(${alias}.input_audio_tokens > 0 OR ${alias}.input_image_tokens > 0)`;
  return [
    bit(
      `${untold("input_audio_tokens", "input_image_tokens")} AND ${alias}.input_tokens > 0`,
      FLAGS.openInput,
    ),
    bit(
      `${untold("output_audio_tokens", "output_image_tokens")} AND ${alias}.output_tokens > 0`,
      FLAGS.openOutput,
    ),
    bit(
      `${untold("input_cached_audio_tokens", "input_cached_image_tokens")} AND ${others} AND ${alias}.cached_tokens > 0`,
      FLAGS.openCached,
    ),
    bit(`${alias}.requests IS NULL`, FLAGS.openRequests),
    bit(
      `COALESCE(${alias}.output_audio_tokens, ${alias}.output_image_tokens) IS NOT NULL AND ${alias}.output_tokens > COALESCE(${alias}.output_audio_tokens, 0) + COALESCE(${alias}.output_image_tokens, 0)`,
      FLAGS.textOutput,
    ),
  ];
}

/** What follows from the counts of a line alone: the tokens of each charge, and the flags. */
export function chargeColumns(d: Dialect, alias: string): string[] {
  return [
    ...TOKEN_CHARGES.map((charge) => `${tokensSql(charge, alias)} AS ${tokensName(charge)}`),
    flagsColumn(d, alias),
  ];
}

/** What there is to say of a line, in one number. */
export function flagsColumn(d: Dialect, alias: string): string {
  const counts = [HELPERS.requests, ...TOKEN_COLUMNS.map(countName)];
  const split = TOKEN_CHARGES.filter(({ parts }) => parts.length > 0);
  const flags = [
    `${alias}.rs_open`,
    ...TOKEN_CHARGES.map((charge) => bit(`${tokensSql(charge, alias)} > 0`, chargeBit(charge))),
    bit(d.anyNegative(counts.map((name) => `${alias}.${name}`)), FLAGS.badCount),
    bit(d.anyNegative(split.map((charge) => `(${tokensSql(charge, alias)})`)), FLAGS.partsAboveWhole),
  ];
  return `${flags.join("\n    + ")} AS ${HELPERS.flags}`;
}

function bit(when: string, value: number): string {
  return `CASE WHEN ${when} THEN ${value} ELSE 0 END`;
}

export function tokensName({ meter }: TokenCharge): string {
  return `rs_q_${meter}`;
}

/** The first problem of a line `n` that was looked up in `resolved` as `p`; 0 is none. */
export function problemSql(d: Dialect): string {
  const has = (flag: number): string => d.hasBit(`n.${HELPERS.flags}`, flag);
  const lacks = (flag: number): string => `(${has(flag)} AND ${d.hasBit("p.refused", flag)})`;
  const open = [FLAGS.openInput, FLAGS.openOutput, FLAGS.openCached];
  return `CASE WHEN p.canonical IS NULL THEN
      CASE WHEN n.${HELPERS.day} IS NULL THEN ${problemNumber("no day")}
        WHEN n.${HELPERS.tier} IS NULL THEN ${problemNumber("unknown tier")} ELSE ${problemNumber("unknown model")} END
    WHEN NOT (${d.anyBit(`n.${HELPERS.flags}`, "p.refused")}) THEN 0
    WHEN ${has(FLAGS.badCount)} THEN ${problemNumber("bad count")}
    WHEN ${has(FLAGS.partsAboveWhole)} THEN ${problemNumber("cached above input")}
    WHEN ${lacks(FLAGS.openRequests)} THEN ${problemNumber("needs requests")}
    WHEN ${open.map(lacks).join(" OR ")} THEN ${problemNumber("needs audio and image tokens")}
    ELSE ${problemNumber("no price")} END`;
}

/** The input tokens of one request of a line: its average, rounded up, which is above a threshold when the average is. */
export function requestInputSql(d: Dialect, alias: string): string {
  const [input, requests] = [`${alias}.${countName("input_tokens")}`, `${alias}.${HELPERS.requests}`];
  return `CASE WHEN ${requests} > 1 AND ${input} > 0 THEN ${d.dividedUp(input, requests)} ELSE ${input} END`;
}
