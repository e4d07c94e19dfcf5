import { sqlScript } from "../src/sql/script";
import { TIER_ROWS } from "../src/sql/tiers";
import { otherVendor } from "../src/usage/rows/vendors";
import { Duck, identifier, literal } from "./duckdb";
import { LogColumns } from "./log-columns";
import { logShape, logSource, type LogColumn, type LogSource } from "./log-source";
import type { PricedFile, PriceOptions } from "./price-files";
import { fail } from "./price-out";

/** Writes request logs of any size, line by line, with their cost: DuckDB runs the query of `ratesheet sql duckdb`. */
export async function writeLogs(
  out: string,
  files: readonly PricedFile[],
  { rates, progress }: PriceOptions,
): Promise<void> {
  const duck = await Duck.open("Parquet");
  const done = progress.watch(`writing ${out}`, () => duck.progress);
  try {
    const script = sqlScript("duckdb", rates);
    const sources: { source: LogSource; usage: string }[] = [];
    for (const { file } of files) {
      const shape = logShape(file);
      if (shape === undefined) continue;
      const source = await logSource(duck, file, shape);
      sources.push({ source, usage: await usageSql(duck, source, sources.length) });
    }
    const names = [...new Set(sources.flatMap(({ source }) => source.columns.map(({ name }) => name)))];
    await duck.run(script.schema);
    for (const table of script.tables.filter((text) => !text.includes("meter_prices"))) await duck.run(table);
    await duck.run(
      `CREATE VIEW ratesheet.usage AS ${sources.map(({ usage }) => usage).join(" UNION ALL BY NAME ")}`,
    );
    await duck.run(script.pricedUsage);
    const own = names
      .filter((name) => !["list_cost", "problem"].includes(name.toLowerCase()))
      .map((name) => `${identifier(ownName(name))} AS ${identifier(name)}`);
    const problem = `CASE WHEN problem IS NULL AND odd_tier IS NOT NULL THEN 'unknown tier, priced as standard: ' || odd_tier ELSE problem END`;
    const format = /\.parquet$/i.test(out) ? "FORMAT parquet" : "FORMAT csv, HEADER true";
    await duck.run(
      `COPY (SELECT ${[...own, "list_cost", `${problem} AS problem`].join(", ")} FROM ratesheet.priced_usage ORDER BY own_file, own_line) TO ${literal(out)} (${format})`,
    );
  } catch (error) {
    fail(out, error);
  } finally {
    done();
    duck.close();
  }
}

/** Columns of the log may be named as those of the view `usage` are. */
function ownName(name: string): string {
  return `own ${name}`;
}

/** The log as the view `usage`, read as src/usage reads its lines; the log's own columns are carried along. */
async function usageSql(duck: Duck, source: LogSource, file: number): Promise<string> {
  const columns = new LogColumns(source);
  const own = source.columns.map((column) => `${plain(column)} AS ${identifier(ownName(column.name))}`);
  const tier = columns.text(columns.of("tier"));
  const words = TIER_ROWS.flatMap((row) => row.words)
    .map(literal)
    .join(", ");
  const batch = `LOWER(${columns.text(columns.named(["batch"]))}) IN ('true', '1', 'yes')`;
  const odd = `CASE WHEN LOWER(${tier}) NOT IN (${words}) AND NOT COALESCE(${batch}, FALSE) THEN ${tier} END`;
  const provider = columns.text(columns.named(["provider", "custom_llm_provider"]));
  const others = await otherProviders(duck, source, provider);
  const model = columns.text(columns.of("model"));
  const where = source.except === undefined ? "" : ` WHERE NOT (${source.except})`;
  // A count that is left out is none; of cached tokens what is not said to be audio or images is text.
  const count = (role: Parameters<LogColumns["count"]>[0]): string => `COALESCE(${columns.count(role)}, 0)`;
  return `SELECT ${[
    ...own,
    "ROW_NUMBER() OVER () AS own_line",
    `${file} AS own_file`,
    `${odd} AS odd_tier`,
    others.length === 0
      ? `${model} AS model`
      : `CASE WHEN ${provider} IN (${others.map(literal).join(", ")}) THEN NULL ELSE ${model} END AS model`,
    `CASE WHEN ${batch} THEN 'batch' WHEN ${odd} IS NOT NULL THEN 'standard' ELSE ${tier} END AS service_tier`,
    `${columns.has("time") ? columns.day() : "CURRENT_DATE"} AS day`,
    `${columns.has("requests") ? columns.count("requests") : "CAST(1 AS BIGINT)"} AS requests`,
    `${count("input")} AS input_tokens`,
    `${count("cached")} AS cached_tokens`,
    `${count("cacheWrites")} AS cache_write_tokens`,
    `${count("output")} AS output_tokens`,
    `${columns.count("inputAudio")} AS input_audio_tokens`,
    `${count("cachedAudio")} AS input_cached_audio_tokens`,
    `${columns.count("outputAudio")} AS output_audio_tokens`,
    `${columns.count("inputImage")} AS input_image_tokens`,
    `${count("cachedImage")} AS input_cached_image_tokens`,
    `${columns.count("outputImage")} AS output_image_tokens`,
  ].join(", ")} FROM ${source.from} AS l${where}`;
}

async function otherProviders(duck: Duck, source: LogSource, provider: string): Promise<string[]> {
  if (!source.columns.some(({ key }) => key === "provider" || key === "custom_llm_provider")) return [];
  const rows = await duck.texts(`SELECT DISTINCT ${provider} FROM ${source.from} AS l`);
  return rows.flatMap(([text]) =>
    typeof text === "string" && otherVendor(text) !== undefined ? [text] : [],
  );
}

function plain({ name, kind }: LogColumn): string {
  return kind === "json" ? `json_extract_string(l.${identifier(name)}, '$')` : `l.${identifier(name)}`;
}
