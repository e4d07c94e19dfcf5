import { Decimal } from "../pricing/money";
import type { Meter } from "../pricing/meter";
import type { NamedRow, NamedRows } from "./page-columns";
import { leftRow } from "./page-columns";
import type { PageTable } from "./page-structure";
import { titleOf } from "./page-sections";
import { readPriceCell } from "./price-cell";
import type { RateCollector } from "./rate-collector";
import type { Left } from "./reading";

/** The tools of the price page, under the ids by which they are priced. */
export const TOOL_MODELS = [
  "web-search",
  "image-web-search",
  "web-search-preview",
  "web-search-preview-non-reasoning",
  "code-interpreter",
  "file-search",
  "chatkit",
] as const;

export type ToolModel = (typeof TOOL_MODELS)[number];

interface ToolPrice {
  readonly meter: Meter;
  readonly price: string;
  readonly note: string;
}

interface ToolRow {
  readonly tool: string;
  readonly details: RegExp;
  readonly model: ToolModel;
  readonly read: (sentence: string) => readonly ToolPrice[] | undefined;
}

const TOOL_ROWS: readonly ToolRow[] = [
  { tool: "web search", details: /^web search \(all models\)$/i, model: "web-search", read: searchCalls },
  {
    tool: "web search",
    details: /^image web search \(all models\)$/i,
    model: "image-web-search",
    read: searchCalls,
  },
  {
    tool: "web search",
    details: /^web search preview \(reasoning models(?:, including [^()]*)?\)$/i,
    model: "web-search-preview",
    read: searchCalls,
  },
  {
    tool: "web search",
    details: /^web search preview \(non-reasoning models\)$/i,
    model: "web-search-preview-non-reasoning",
    read: searchCalls,
  },
  {
    tool: "containers",
    details: /^hosted shell and code interpreter$/i,
    model: "code-interpreter",
    read: containers,
  },
  { tool: "file search", details: /^storage$/i, model: "file-search", read: storage },
  { tool: "file search", details: /^tool call$/i, model: "file-search", read: calls },
  {
    tool: "agent kit",
    details: /^chatkit file and image upload storage$/i,
    model: "chatkit",
    read: storage,
  },
];

/** Reads the sentences of the tools table; a row or a sentence in other words than the known ones is left. */
export function readTools(page: PageTable, named: NamedRows, collector: RateCollector): readonly Left[] {
  const left = [...named.left];
  for (const row of named.rows) {
    const known = findRow(row);
    const prices = known?.read(row.cell("pricing"));
    if (!known || !prices) {
      const why = known ? "the price sentence is not of a known form" : "a tool that is not known";
      left.push({ ...leftRow(page, row.row, why), models: TOOL_MODELS });
      continue;
    }
    for (const price of prices)
      collector.add({
        ...price,
        model: known.model,
        tier: page.tier,
        band: "plain",
        where: `${titleOf(page.section)}, line ${row.row.line}`,
      });
  }
  return left;
}

function findRow(row: NamedRow): ToolRow | undefined {
  const tool = row.cell("tool").toLowerCase();
  return TOOL_ROWS.find((known) => known.tool === tool && known.details.test(row.cell("details")));
}

/** `$10.00 / 1k calls + Search content tokens billed at model rates.` */
function searchCalls(sentence: string): readonly ToolPrice[] | undefined {
  const match = /^(\S+) \/ 1k calls \+ search content tokens (billed at model rates|are free)\.?$/i.exec(
    sentence,
  );
  const price = dollars(match?.[1]);
  const tokens = match?.[2]?.toLowerCase();
  return price === undefined || tokens === undefined
    ? undefined
    : [
        {
          meter: "call",
          price,
          note: `search content tokens ${tokens === "are free" ? "are free" : "are billed at model rates"}`,
        },
      ];
}

/** `$2.50 / 1k calls` */
function calls(sentence: string): readonly ToolPrice[] | undefined {
  const price = dollars(/^(\S+) \/ 1k calls$/i.exec(sentence)?.[1]);
  return price === undefined ? undefined : [{ meter: "call", price, note: "" }];
}

/** `$0.10 / GB per day (1 GB free)` or `$0.10 / GB-day after 1 GB free per account per month` */
function storage(sentence: string): readonly ToolPrice[] | undefined {
  const plain = /^(\S+) \/ GB per day \((\d+) GB free\)$/i.exec(sentence);
  const monthly = /^(\S+) \/ GB-day after (\d+) GB free per account per month$/i.exec(sentence);
  const price = dollars((plain ?? monthly)?.[1]);
  const free = (plain ?? monthly)?.[2];
  if (price === undefined || free === undefined) return undefined;
  return [
    { meter: "gb_day", price, note: `after ${free} GB free${monthly ? " per account per month" : ""}` },
  ];
}

const CONTAINERS = /^(.+) per (\d+)-minute session per container\.?$/i;
const CONTAINER_METERS: ReadonlyMap<string, Meter> = new Map([
  ["1", "container_minute_1gb"],
  ["4", "container_minute_4gb"],
  ["16", "container_minute_16gb"],
  ["64", "container_minute_64gb"],
]);

/**
 * `1 GB $0.03, 4 GB $0.12 per 20-minute session per container.` as prices per minute: $0.03 / 20 = $0.0015.
 * Containers are billed by the minute since 2026-06-02, five minutes at least; the page still prints sessions.
 */
function containers(sentence: string): readonly ToolPrice[] | undefined {
  const match = CONTAINERS.exec(sentence);
  const minutes = Number(match?.[2]);
  const sizes = match?.[1]?.split(/, /) ?? [];
  const prices: ToolPrice[] = [];
  for (const size of sizes) {
    const pair = /^(\d+) GB (\S+)$/i.exec(size);
    const meter = CONTAINER_METERS.get(pair?.[1] ?? "");
    const session = dollars(pair?.[2]);
    if (!meter || session === undefined || !(minutes > 0)) return undefined;
    const minute = new Decimal(session).div(minutes);
    // A quotient that does not end would be a rounded price, and a rounded price is not the printed one.
    if (!minute.times(minutes).eq(session) || minute.decimalPlaces() > 12) return undefined;
    prices.push({
      meter,
      price: minute.toFixed(),
      note: `printed as $${session} per ${minutes}-minute session; billed by the minute since 2026-06-02, 5 minutes at least`,
    });
  }
  return prices.length > 0 ? prices : undefined;
}

function dollars(text: string | undefined): string | undefined {
  const cell = readPriceCell(text ?? "");
  return cell.kind === "price" && cell.unit === null && cell.price !== "0" ? cell.price : undefined;
}
