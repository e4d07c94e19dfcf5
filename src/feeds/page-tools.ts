import { Decimal } from "../pricing/money";
import type { Meter } from "../pricing/meter";
import { cellText } from "./cell-text";
import type { NamedRow, RowReader } from "./page-rows";
import { parseUnit, readPriceCell } from "./price-cell";
import type { RateCollector } from "./rate-collector";

/** The tools of the price page, under the ids by which they are priced. */
const TOOL_MODELS = [
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
  /** What the cells that name the tool say together. */
  readonly names: RegExp;
  readonly model: ToolModel;
  readonly read: (sentence: string) => readonly ToolPrice[] | undefined;
}

const TOOL_ROWS: readonly ToolRow[] = [
  { names: /^(?:web search )?web search(?: \(all models\))?$/, model: "web-search", read: searchCalls },
  {
    names: /^(?:web search )?image web search(?: \(all models\))?$/,
    model: "image-web-search",
    read: searchCalls,
  },
  {
    names: /^(?:web search )?web search preview \(reasoning models(?:, including [^()]*)?\)$/,
    model: "web-search-preview",
    read: searchCalls,
  },
  {
    names: /^(?:web search )?web search preview \(non-reasoning models\)$/,
    model: "web-search-preview-non-reasoning",
    read: searchCalls,
  },
  {
    names:
      /^(?:containers? )?(?:hosted shell and code interpreter|code interpreter(?: and hosted shell)?|containers?)$/,
    model: "code-interpreter",
    read: containers,
  },
  { names: /^file search (?:vector )?storage$/, model: "file-search", read: storage },
  { names: /^file search (?:tool )?calls?$/, model: "file-search", read: calls },
  {
    names: /^(?:agent ?kit )?chatkit (?:file and image (?:upload )?)?storage$/,
    model: "chatkit",
    read: storage,
  },
];

/** Reads the sentences of the tools table; a row or a sentence in other words than the known ones is left. */
export function readTools(reader: RowReader, collector: RateCollector): void {
  const { page } = reader;
  const pricing = page.columns.find(({ role }) => role.kind === "price" && role.of === "any");
  reader.each((row) => {
    const names = namesOf(row);
    const known = TOOL_ROWS.find((tool) => tool.names.test(names));
    if (!known) return "a tool that is not known";
    const prices = known.read(cellText(row.row.cells[pricing?.position ?? -1] ?? "").text);
    if (!prices) return "the price sentence is not of a known form";
    for (const price of prices)
      collector.add({
        ...price,
        model: known.model,
        tier: page.tier,
        band: "plain",
        where: reader.whereOf(row),
      });
    return null;
  }, TOOL_MODELS);
}

/** `Web search` and `Web search (all models)`: the cells that name the tool, with a space between them. */
function namesOf(row: NamedRow): string {
  const [tool, details] = (["tool", "details"] as const).map((kind) =>
    cellText(row.cell(kind)).text.replace(/`/g, "").toLowerCase(),
  );
  return [tool, details].filter((name) => name !== "").join(" ");
}

/** `$10.00 / 1k calls` and what stands behind it. */
function perCall(sentence: string): { readonly price: string; readonly rest: string } | undefined {
  const match = /^(\S+) ?(?:\/|per) ?(1k calls|1,000 calls|1000 calls|1k tool calls)\b(.*)$/i.exec(sentence);
  const price = dollars(match?.[1]);
  return price === undefined || parseUnit(match?.[2] ?? "") !== "1k calls"
    ? undefined
    : { price, rest: (match?.[3] ?? "").trim().replace(/\.$/, "").toLowerCase() };
}

/** `$10.00 / 1k calls + Search content tokens billed at model rates.` */
function searchCalls(sentence: string): readonly ToolPrice[] | undefined {
  const call = perCall(sentence);
  const tokens = /^[+,;] search content tokens (?:are )?(billed at (?:the )?model(?:'s)? rates?|free)$/.exec(
    call?.rest ?? "",
  )?.[1];
  if (!call || tokens === undefined) return undefined;
  const note = `search content tokens ${tokens === "free" ? "are free" : "are billed at model rates"}`;
  return [{ meter: "call", price: call.price, note }];
}

/** `$2.50 / 1k calls` */
function calls(sentence: string): readonly ToolPrice[] | undefined {
  const call = perCall(sentence);
  return call?.rest === "" ? [{ meter: "call", price: call.price, note: "" }] : undefined;
}

/** `$0.10 / GB per day (1 GB free)` or `$0.10 / GB-day after 1 GB free per account per month` */
function storage(sentence: string): readonly ToolPrice[] | undefined {
  const match =
    /^(\S+) ?(?:\/|per) ?(?:GB per day|GB-day|GB \/ day|GB\/day) (?:\((\d+) GB free\)|after (?:the first )?(\d+) GB free( per account per month)?)\.?$/i.exec(
      sentence,
    );
  const price = dollars(match?.[1]);
  const free = match?.[2] ?? match?.[3];
  if (price === undefined || free === undefined) return undefined;
  const monthly = match?.[4] === undefined ? "" : " per account per month";
  return [{ meter: "gb_day", price, note: `after ${free} GB free${monthly}` }];
}

const CONTAINERS = /^(.+) per (?:(\d+)-minute session|minute)(?: per container)?\.?$/i;
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
  const minutes = match?.[2] === undefined ? 1 : Number(match[2]);
  const sizes = match?.[1]?.split(/, (?:and )?/) ?? [];
  const prices: ToolPrice[] = [];
  for (const size of sizes) {
    const pair = /^(\d+) GB:? (\S+)$/i.exec(size);
    const meter = CONTAINER_METERS.get(pair?.[1] ?? "");
    const printed = dollars(pair?.[2]);
    if (!meter || printed === undefined || !(minutes > 0)) return undefined;
    const minute = new Decimal(printed).div(minutes);
    // A quotient that does not end would be a rounded price, and a rounded price is not the printed one.
    if (!minute.times(minutes).eq(printed) || minute.decimalPlaces() > 12) return undefined;
    const note = minutes === 1 ? "" : `printed as $${printed} per ${minutes}-minute session; `;
    prices.push({
      meter,
      price: minute.toFixed(),
      note: `${note}billed by the minute since 2026-06-02, 5 minutes at least`,
    });
  }
  return prices.length > 0 ? prices : undefined;
}

function dollars(text: string | undefined): string | undefined {
  const cell = readPriceCell(text ?? "");
  return cell.kind === "price" && cell.unit === null && cell.price !== "0" ? cell.price : undefined;
}
