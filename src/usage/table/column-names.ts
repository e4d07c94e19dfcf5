/** What a column of somebody's own table may be. */
const ROLES = [
  "model",
  "item",
  "input",
  "cached",
  "cache_writes",
  "output",
  "quantity",
  "unit",
  "requests",
  "tier",
  "as_of",
  "billed",
  "provider",
] as const;

export type ColumnRole = (typeof ROLES)[number];

/** Names as people write them, in lower case, with single spaces for every other mark. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  model: [
    "model",
    "modell",
    "model name",
    "model id",
    "modelname",
    "modèle",
    "modelo",
    "modello",
    "snapshot",
    "engine",
  ],
  item: ["line item", "item", "what", "sku", "charge", "description", "position", "service"],
  input: [
    "input",
    "input tokens",
    "inputs",
    "in",
    "tokens in",
    "prompt",
    "prompt tokens",
    "context tokens",
    "request tokens",
    "eingabe",
    "eingabe token",
    "eingabe tokens",
    "eingabetoken",
    "input token",
    "prompt token",
    "tokens input",
    "entrée",
    "entrada",
    "n context tokens total",
  ],
  cached: [
    "cached",
    "cached input",
    "cached in",
    "cached tokens",
    "cached input tokens",
    "input cached tokens",
    "cache read",
    "cache reads",
    "cache hits",
    "davon gecacht",
    "gecacht",
    "davon cache",
    "of which cached",
    "cached prompt tokens",
  ],
  cache_writes: [
    "cache write",
    "cache writes",
    "cache write tokens",
    "cache creation",
    "input cache write tokens",
  ],
  output: [
    "output",
    "output tokens",
    "outputs",
    "out",
    "tokens out",
    "completion",
    "completions",
    "completion tokens",
    "generated tokens",
    "response tokens",
    "answer tokens",
    "ausgabe",
    "ausgabe token",
    "ausgabe tokens",
    "ausgabetoken",
    "output token",
    "completion token",
    "tokens output",
    "sortie",
    "salida",
  ],
  quantity: ["quantity", "amount", "menge", "count", "units", "anzahl", "qty", "usage", "volume"],
  unit: ["unit", "quantity unit", "unit of measure", "einheit", "mengeneinheit", "unité", "unidad", "unità"],
  requests: [
    "requests",
    "request count",
    "num requests",
    "num model requests",
    "number of requests",
    "calls",
    "anfragen",
    "api calls",
  ],
  tier: ["tier", "service tier", "service level", "stufe"],
  as_of: [
    "date",
    "day",
    "time",
    "timestamp",
    "datetime",
    "created",
    "created at",
    "start time",
    "start time iso",
    "when",
    "month",
    "period",
    "datum",
    "tag",
    "monat",
    "zeit",
    "zeitpunkt",
    "zeitstempel",
    "fecha",
    "data",
    "usage date",
    "request time",
  ],
  billed: [
    "cost",
    "costs",
    "price",
    "spend",
    "billed",
    "charged",
    "usd",
    "kosten",
    "betrag",
    "preis",
    "total cost",
    "coste",
    "coût",
  ],
  provider: ["provider", "vendor", "anbieter", "platform", "custom llm provider"],
};

const BY_NAME: ReadonlyMap<string, ColumnRole> = new Map(
  ROLES.flatMap((role) => NAMES[role].map((name): [string, ColumnRole] => [name, role])),
);

const CURRENCY = /\$|€|£|¥|\b(?:usd|eur|gbp|chf|jpy|cad|aud|inr|dollars?|euros?)\b/;

/** The currency that a heading names, in capitals; undefined when it names none. */
export function currencyIn(heading: string): string | undefined {
  const [found] = CURRENCY.exec(heading.toLowerCase()) ?? [];
  const signs: Readonly<Record<string, string>> = {
    $: "USD",
    dollar: "USD",
    dollars: "USD",
    "€": "EUR",
    euro: "EUR",
    euros: "EUR",
    "£": "GBP",
    "¥": "JPY",
  };
  return found === undefined ? undefined : (signs[found] ?? found.toUpperCase());
}

/**
 * What a column is by its heading; one that names a currency is money, whatever else it says, and a share of something,
 * `cached %`, is none of these.
 */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  if (/[%‰]/.test(heading)) return undefined;
  const text = heading.trim().toLowerCase();
  const isMoney = currencyIn(text) !== undefined;
  const name = text
    .replace(new RegExp(CURRENCY.source, "g"), " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:in|of)\b\s*$/, "")
    .trim();
  const role = BY_NAME.get(name);
  if (!isMoney) return role ?? BY_NAME.get(text.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
  return role === "billed" || role === "quantity" || name === "" || role === undefined ? "billed" : undefined;
}
