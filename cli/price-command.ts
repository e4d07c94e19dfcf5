import { utcDay } from "../src/pricing/day";
import { grouped } from "../src/pricing/words";
import { parseArguments } from "./arguments";
import { wrongUsage } from "./failure";
import { inputFiles } from "./input-files";
import { jsonResult } from "./json-result";
import { MOST_ROWS, priceFiles } from "./price-files";
import { writePriced } from "./price-out";
import { Progress } from "./progress";
import { ratesOf } from "./rates-file";
import { summaryText } from "./summary";
import { GROUP_KEYS, Tally, type GroupKey } from "./tally";

const USAGE = `ratesheet price FILE… [--json] [--out FILE.csv|FILE.parquet] [--rates FILE.csv] [--group day,model]

  Prices OpenAI's usage and cost exports, Batch outputs, logs of answers, LiteLLM, OpenRouter and FOCUS files, and
  request logs of any size: a line per request with columns model, input_tokens, cached_tokens, output_tokens,
  service_tier, created_at. CSV, JSON, JSON lines or Parquet, gzipped or not; a name may be a pattern: 'logs/*.parquet'.

  --json         the result as JSON: rows (up to ${grouped(MOST_ROWS)}), groups, totals
  --out FILE     the log with list_cost and problem as further columns, as CSV or Parquet
  --rates FILE   prices of your own: the Rates sheet, downloaded as CSV
  --group KEYS   what to sum by (default day,model): ${GROUP_KEYS.join(", ")}

  Parquet and logs of more than ${grouped(MOST_ROWS)} lines need DuckDB: npm install @duckdb/node-api
`;

/** `ratesheet price FILE…`: a summary on the screen, or JSON; priced lines with `--out`. */
export async function runPrice(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    json: { type: "boolean" },
    out: { type: "string" },
    rates: { type: "string" },
    group: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (positionals.length === 0) throw wrongUsage(`Name a file to price.\n\n${USAGE}`);
  if (values.out !== undefined && !/\.(csv|parquet)$/i.test(values.out)) {
    throw wrongUsage(`--out ${values.out}: the name must end in .csv or .parquet.`);
  }
  const tally = new Tally(groupKeys(values.group ?? "day,model"));
  const today = utcDay(new Date());
  const rates = await ratesOf(values.rates, today);
  const files = await inputFiles(positionals);
  const progress = new Progress(process.stderr);
  const options = { rates, today, progress, mostLines: mostLines() };
  const priced = await priceFiles(files, tally, options);
  if (values.out !== undefined) await writePriced(values.out, priced, options);
  process.stdout.write(values.json === true ? jsonResult(priced, tally) : summaryText(priced, tally));
  return 0;
}

function groupKeys(text: string): GroupKey[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    const key = GROUP_KEYS.find((known) => known === name);
    if (key === undefined)
      throw wrongUsage(`--group ${JSON.stringify(name)} is none of ${GROUP_KEYS.join(", ")}.`);
    return key;
  });
}

/** For the tests, which hold the two ways of pricing a log against each other. */
function mostLines(): number {
  const told = Number(process.env["RATESHEET_MOST_LINES"] ?? NaN);
  return Number.isSafeInteger(told) && told >= 0 ? told : MOST_ROWS;
}
