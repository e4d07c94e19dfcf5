import { bundledSources, bundledTable, modelFacts } from "../../src/pricing/bundled";
import { METERS } from "../../src/pricing/meter";
import { describeRates } from "../../src/pricing/rate-info";
import { DataFile } from "../../src/pricing/data-file";
import ratesText from "../../src/pricing/data/rates.tsv";

/** A rate as it is given away. Everything is text or a number; null is not known or does not apply. */
interface OpenRate {
  readonly model: string;
  readonly meter: string;
  readonly unit: string;
  readonly tier: string;
  readonly context: string;
  readonly threshold: number | null;
  readonly price: string;
  readonly per: number;
  readonly currency: "USD";
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: string;
  readonly day_certainty: string;
  readonly source: string;
  readonly source_url: string;
  readonly checked: string | null;
  readonly note: string;
}

const RATE_COLUMNS: readonly (keyof OpenRate)[] = [
  "model",
  "meter",
  "unit",
  "tier",
  "context",
  "threshold",
  "price",
  "per",
  "currency",
  "from",
  "until",
  "certainty",
  "day_certainty",
  "source",
  "source_url",
  "checked",
  "note",
];

/** The certainty of each bundled rate, in the order of the table: by model, and as the lines of a model stand. */
function certainties(): readonly Pick<OpenRate, "certainty" | "day_certainty">[] {
  const file = new DataFile(ratesText);
  const cellOf = (cells: readonly string[], column: string): string =>
    cells[file.columns.indexOf(column)] ?? "";
  return file.keys.flatMap((model) =>
    file.cellsOf(model).flatMap((cells) => {
      const known = { certainty: cellOf(cells, "certainty"), day_certainty: cellOf(cells, "day") };
      return cellOf(cells, "prices")
        .split(", ")
        .map(() => known);
    }),
  );
}

function openRates(): OpenRate[] {
  const urls = new Map(bundledSources().map(({ title, url }) => [title, url]));
  const known = certainties();
  const rates = bundledTable().rates;
  if (known.length !== rates.length) throw new Error("rates.tsv has another number of prices than the table");
  return rates.map((rate, index) => ({
    model: rate.model,
    meter: rate.meter,
    unit: METERS[rate.meter].unit,
    tier: rate.tier,
    context: rate.context.band,
    threshold: rate.context.band === "any" ? null : rate.context.threshold,
    price: rate.price,
    per: rate.per,
    currency: "USD",
    from: rate.from,
    until: rate.until,
    certainty: known[index]?.certainty ?? "",
    day_certainty: known[index]?.day_certainty ?? "",
    source: rate.source,
    source_url: urls.get(rate.source) ?? "",
    checked: rate.checked,
    note: rate.note,
  }));
}

/** dist/rates.csv: one line a rate, RFC 4180, UTF-8. */
export function ratesCsv(): string {
  const field = (value: string | number | null): string => {
    const text = value === null ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  const lines = openRates().map((rate) => RATE_COLUMNS.map((column) => field(rate[column])).join(","));
  return `${[RATE_COLUMNS.join(","), ...lines].join("\n")}\n`;
}

/** dist/rates.json: the same with what is known of the models, their aliases by day, and the sources; a line an entry. */
export function ratesJson(): string {
  const { version, updated } = describeRates(bundledTable().rates);
  const { aliases, models } = modelFacts();
  const head = {
    $schema: "./rates.schema.json",
    name: "RateSheet: OpenAI API prices by day",
    version,
    updated,
    currency: "USD",
    licence: "The figures are facts. The selection and the notes: MIT.",
  };
  const lists = {
    sources: bundledSources(),
    models: [...models.values()].map((fact) => ({
      model: fact.model,
      released: fact.released,
      shutdown: fact.shutdown,
      context_window: fact.contextWindow,
      encoding: fact.encoding,
    })),
    aliases: [...aliases].flatMap(([alias, periods]) =>
      periods.map(({ model, from, until }) => ({ alias, model, from, until })),
    ),
    rates: openRates(),
  };
  const parts = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(
      ([key, list]) =>
        `${JSON.stringify(key)}: [\n${list.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`,
    ),
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}
