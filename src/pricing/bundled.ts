import aliasesText from "./data/aliases.tsv";
import modelsText from "./data/models.tsv";
import ratesText from "./data/rates.tsv";
import sourcesText from "./data/sources.tsv";
import type { AliasPeriod } from "./aliases";
import { LONG_CONTEXT_THRESHOLD, type Context } from "./context";
import { DataFile } from "./data-file";
import { parseDay, type Day } from "./day";
import { LateMap } from "./late-map";
import { isMeter, perOf } from "./meter";
import type { ModelFact, ModelFacts } from "./model-facts";
import type { Rate } from "./rate";
import { RateTable, type RatesByModel } from "./rate-table";
import { parseTier } from "./tier";

/** Where bundled rates were read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly checked: Day;
}

let table: RateTable | undefined;

/** What is known of the bundled models, and their other ids. Each list is read when it is first asked for. */
export function modelFacts(): ModelFacts {
  return FACTS;
}

let aliases: ModelFacts["aliases"] | undefined;
let models: ModelFacts["models"] | undefined;

const FACTS: ModelFacts = {
  get aliases() {
    return (aliases ??= lateMap(new DataFile(aliasesText), (rows) => rows.map(aliasPeriod)));
  },
  get models() {
    return (models ??= lateMap(new DataFile(modelsText), ([row]) => row && modelFact(row)));
  },
};

/** What the lines of a key say, read when the key is first asked for. */
function lateMap<Value>(
  file: DataFile,
  read: (rows: readonly Fields[]) => Value | undefined,
): ReadonlyMap<string, Value> {
  return new LateMap(
    () => file.keys,
    (key) => (file.has(key) ? read(recordsOf(file, key)) : undefined),
  );
}

function aliasPeriod(row: Fields): AliasPeriod {
  return {
    model: field(row, "model"),
    from: optionalDay(row, "from"),
    until: optionalDay(row, "until"),
  };
}

function modelFact(row: Fields): ModelFact {
  const contextWindow = field(row, "context_window");
  const reasoning = field(row, "reasoning");
  return {
    model: field(row, "model"),
    released: optionalDay(row, "released"),
    shutdown: optionalDay(row, "shutdown"),
    contextWindow: contextWindow === "" ? null : Number(contextWindow),
    encoding: field(row, "encoding") || null,
    reasons: reasoning === "" ? null : reasoning === "yes",
    images: field(row, "images"),
    note: field(row, "note"),
  };
}

/** The rate table that ships with the add-on. Read once, on first use: loading the bundle costs nothing. */
export function bundledTable(): RateTable {
  table ??= new RateTable(bundledRates(), modelFacts);
  return table;
}

let sources: ReadonlyMap<string, Source> | undefined;

/** The sources of the bundled rates by their id. */
function sourcesById(): ReadonlyMap<string, Source> {
  return (sources ??= lateMap(new DataFile(sourcesText), ([row]) => row && sourceOf(row)));
}

function sourceOf(row: Fields): Source {
  return {
    id: field(row, "id"),
    title: field(row, "title"),
    url: field(row, "url"),
    checked: day(row, "checked"),
  };
}

/** The sources of the bundled rates. */
export function bundledSources(): readonly Source[] {
  return [...sourcesById().values()];
}

/** The rates as the file lists them; the lines of a model are read when it is first asked for. */
function bundledRates(): RatesByModel {
  const file = new DataFile(ratesText);
  const rates = lateMap(file, (rows) => rows.flatMap(ratesOfLine));
  const models = file.keys;
  const ratesOf = (model: string): readonly Rate[] => rates.get(model) ?? [];
  return { models, ratesOf, all: () => models.flatMap(ratesOf) };
}

function ratesOfLine(row: Fields): Rate[] {
  const source = sourcesById().get(field(row, "source"));
  if (!source) throw new Error(`rates.tsv: unknown source ${field(row, "source")}`);
  const common = { ...commonOf(row), source: source.title, checked: source.checked, override: false };
  return field(row, "prices")
    .split(", ")
    .map((priced) => ({ ...common, ...priceOf(priced) }));
}

/** What the prices of one line have in common. */
function commonOf(row: Fields): Omit<Rate, "meter" | "price" | "per" | "source" | "checked" | "override"> {
  const tier = parseTier(field(row, "tier"));
  if (tier === undefined) throw new Error(`rates.tsv: bad tier of ${field(row, "model")}`);
  return {
    model: field(row, "model"),
    tier,
    context: context(row),
    from: optionalDay(row, "from"),
    until: optionalDay(row, "until"),
    note: field(row, "note"),
  };
}

/** `cached_input 0.125` → that meter at that price; how many units it buys is the meter's. */
function priceOf(text: string): Pick<Rate, "meter" | "price" | "per"> {
  const [meter = "", price = ""] = text.split(" ");
  if (!isMeter(meter) || price === "") throw new Error(`rates.tsv: bad price ${text}`);
  return { meter, price, per: perOf(meter) };
}

/** A band without a threshold of its own has that of OpenAI's long context. */
function context(row: Fields): Context {
  const band = field(row, "context");
  return band === "short" || band === "long"
    ? { band, threshold: Number(field(row, "threshold")) || LONG_CONTEXT_THRESHOLD }
    : { band: "any" };
}

type Fields = ReadonlyMap<string, string>;

function recordsOf(file: DataFile, key: string): readonly Fields[] {
  return file
    .cellsOf(key)
    .map((cells) => new Map(file.columns.map((name, index) => [name, cells[index] ?? ""])));
}

function field(row: Fields, name: string): string {
  const value = row.get(name);
  if (value === undefined) throw new Error(`data file without column ${name}`);
  return value;
}

function day(row: Fields, name: string): Day {
  const value = parseDay(field(row, name));
  if (value === undefined) throw new Error(`data file: ${name} ${field(row, name)} is no day`);
  return value;
}

/** A day, or null where the column is blank. */
function optionalDay(row: Fields, name: string): Day | null {
  return field(row, name) === "" ? null : day(row, name);
}
