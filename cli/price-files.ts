import type { Day } from "../src/pricing/day";
import type { RateTable } from "../src/pricing/rate-table";
import type { Charge } from "../src/usage/charge";
import type { Format } from "../src/usage/file/formats";
import type { Finding } from "../src/usage/file/findings";
import { readUsageFile } from "../src/usage/file/read-file";
import { FileRefused } from "../src/usage/file/refusal";
import { Duck, hasDuckDb, literal } from "./duckdb";
import { refused } from "./failure";
import { textOf, type InputFile } from "./input-files";
import { tallyLog } from "./log-groups";
import { logShape, logSource, type LogShape } from "./log-source";
import type { Progress } from "./progress";
import type { Tally } from "./tally";

/** More charges than these are summed and not listed; a request log with more lines goes through DuckDB. */
export const MOST_ROWS = 100_000;
/** Text up to this size is read whole, whatever it is. */
const SMALL_BYTES = 16_000_000;
/** Takes some seconds, in which nothing else can be said. */
const LONG_TEXT = 3_000_000;

export interface PriceOptions {
  readonly rates: RateTable;
  readonly today: Day;
  readonly progress: Progress;
  /** A request log with more lines goes through DuckDB. Smaller in tests, which hold the two ways against each other. */
  readonly mostLines: number;
}

/** A file as it was priced. */
export interface PricedFile {
  readonly file: InputFile;
  readonly format: Format;
  /** Its text, where it was read whole. */
  readonly text: string | undefined;
  /** Its charges one by one; undefined for a log that was summed by DuckDB. */
  readonly charges: readonly Charge[] | undefined;
  readonly findings: readonly Finding[];
}

/** Prices files into a tally. A log that is summed leaves nothing but its sums. */
export async function priceFiles(
  files: readonly InputFile[],
  tally: Tally,
  options: PriceOptions,
): Promise<PricedFile[]> {
  const plans: Plan[] = [];
  for (const file of files) plans.push(await planOf(file, options));
  const lines = plans.reduce((sum, plan) => sum + (plan.lines ?? 0), 0);
  const priced: PricedFile[] = [];
  for (const plan of plans) {
    const sumUp =
      plan.shape !== undefined &&
      lines > options.mostLines &&
      (plan.text === undefined || (await hasDuckDb()));
    priced.push(
      sumUp ? await sumLog(plan, plan.shape, tally, options) : await readWhole(plan, tally, options),
    );
  }
  const [first] = priced;
  const other = priced.find(({ format }) => format !== first?.format);
  if (first !== undefined && other !== undefined) {
    throw refused(
      `${first.file.path} is ${first.format} and ${other.file.path} is ${other.format}: price files of different kinds one by one.`,
    );
  }
  return priced;
}

interface Plan {
  readonly file: InputFile;
  /** Undefined for what is no request log. */
  readonly shape: LogShape | undefined;
  /** The text, where it is small enough to be read at once. */
  readonly text: string | undefined;
  /** About how many lines; undefined for what is no request log. */
  readonly lines: number | undefined;
}

async function planOf(file: InputFile, { progress }: PriceOptions): Promise<Plan> {
  const shape = logShape(file);
  const isSmall = file.kind === "text" && file.bytes <= (file.gzipped ? SMALL_BYTES / 8 : SMALL_BYTES);
  if (isSmall || shape === undefined) {
    const text = await textOf(file);
    return { file, shape, text, lines: shape === undefined ? undefined : breaksIn(text) };
  }
  const kind = shape.kind === "parquet" ? "Parquet" : "a log of this size";
  const duck = await Duck.open(`${file.path}: ${kind}`);
  try {
    progress.say(`counting the lines of ${file.path}`);
    const from =
      shape.kind === "parquet"
        ? `read_parquet(${literal(file.path)})`
        : (await logSource(duck, file, shape)).from;
    const [[lines] = ["0"]] = await duckly(file, () => duck.texts(`SELECT COUNT(*) FROM ${from}`));
    return { file, shape, text: undefined, lines: Number(lines ?? 0) };
  } finally {
    duck.close();
  }
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

async function sumLog(
  { file }: Plan,
  shape: LogShape,
  tally: Tally,
  { rates, today, progress }: PriceOptions,
): Promise<PricedFile> {
  const duck = await Duck.open(`${file.path}: a log of this size`);
  const done = progress.watch(`pricing ${file.path}`, () => duck.progress);
  try {
    await duckly(file, async () => {
      const source = await logSource(duck, file, shape);
      requireLog(
        file,
        source.columns.map(({ key }) => key),
      );
      await tallyLog(duck, source, tally, { rates, today });
    });
  } finally {
    done();
    duck.close();
  }
  return { file, format: "request-log", text: undefined, charges: undefined, findings: [] };
}

function requireLog(file: InputFile, columns: readonly string[]): void {
  const has = (...names: readonly string[]): boolean => names.some((name) => columns.includes(name));
  if (has("model") && has("input_tokens", "prompt_tokens", "output_tokens", "completion_tokens")) return;
  throw refused(
    `${file.path} is no request log: it needs columns named model, input_tokens and output_tokens. It has ${columns.slice(0, 30).join(", ")}.`,
  );
}

async function readWhole(plan: Plan, tally: Tally, options: PriceOptions): Promise<PricedFile> {
  const { file } = plan;
  const text = plan.text ?? (await linesAsJson(plan));
  if (text.length > LONG_TEXT) options.progress.announce(`pricing ${file.path}`);
  try {
    const { format, charges, findings } = readUsageFile(text, { rates: options.rates, today: options.today });
    for (const charge of charges) tally.add(charge);
    return { file, format, text: plan.text, charges, findings };
  } catch (error) {
    if (error instanceof FileRefused) throw refused(`${file.path}: ${error.message}`);
    throw error;
  } finally {
    options.progress.clear();
  }
}

/** A log of few lines as a JSON object a line, for src/usage to read: Parquet, and text with long fields. */
async function linesAsJson({ file, shape }: Plan): Promise<string> {
  const duck = await Duck.open(file.path);
  try {
    if (shape?.kind !== "parquet") return await textOf(file);
    const columns = await duck.texts(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${literal(file.path)}))`,
    );
    const names = columns.map(([name]) => `"${(name ?? "").replace(/"/g, '""')}"`);
    // Text, so that no number passes through a double; a time as ISO text.
    const fields = columns.map(
      ([name], index) => `${literal((name ?? "").toLowerCase())}, CAST(${names[index] ?? ""} AS VARCHAR)`,
    );
    const rows = await duckly(file, () =>
      duck.texts(
        `SELECT CAST(json_object(${fields.join(", ")}) AS VARCHAR) FROM read_parquet(${literal(file.path)})`,
      ),
    );
    return rows.map(([row]) => row ?? "").join("\n");
  } finally {
    duck.close();
  }
}

/** Words DuckDB's own errors for the person who named the file. */
async function duckly<T>(file: InputFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /Error: /.test(error.message)) {
      throw refused(`${file.path} cannot be read. ${error.message.split("\n")[0] ?? ""}`);
    }
    throw error;
  }
}
