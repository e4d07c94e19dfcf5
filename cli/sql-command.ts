import { parseArguments } from "./arguments";
import { ratesOf } from "./rates-file";
import { utcDay } from "../src/pricing/day";
import { wrongUsage } from "./failure";
import { ENGINES } from "../src/sql/dialect";
import { isEngine, sqlText } from "../src/sql/script";

const USAGE = `ratesheet sql ENGINE [--rates FILE.csv]

  Writes the rate table and the pricing queries as SQL text: run it whole in the engine.

  ENGINE         ${ENGINES.join(", ")} (snowflake and spark are generated, not run)
  --rates FILE   prices of your own: the Rates sheet, downloaded as CSV
`;

/** `ratesheet sql ENGINE`: the SQL text on stdout. */
export async function runSql(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    rates: { type: "string" },
    help: { type: "boolean" },
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [engine = "", ...more] = positionals;
  if (!isEngine(engine) || more.length > 0) {
    const what =
      engine === ""
        ? "Name an engine"
        : more.length > 0
          ? "Name one engine"
          : `${JSON.stringify(engine)} is no engine`;
    throw wrongUsage(`${what}: ${ENGINES.join(", ")}.\n\n${USAGE}`);
  }
  process.stdout.write(sqlText(engine, await ratesOf(values.rates, utcDay(new Date()))));
  return 0;
}
