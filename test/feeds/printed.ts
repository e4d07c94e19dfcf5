import { canonical } from "./recorded";

/**
 * A row of the page with prices, and the rates that it prints; none where the ruler finds no sense in it. Two readings where a
 * heading in the middle of a paragraph may be one or not.
 */
export interface PrintedRow {
  readonly line: number;
  readonly readings: readonly (readonly string[])[];
}

/**
 * What a reader with a ruler finds on a price page: for each price, the model of its row, the words above its column, and the
 * label that stands on a line of its own above its table. Written apart from the reader of the add-on and knowing less, to hold
 * its rates against: what the add-on reads must stand here, and what stands here it must read, list, or refuse.
 */
export function printedRows(text: string): readonly PrintedRow[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const rows: PrintedRow[] = [];
  let labels = new Set<string>();
  // The same words within a paragraph may be a label or not.
  let perhaps = new Set<string>();
  let unit = "";
  let fineTuned: readonly boolean[] = [false];
  // Of the tables of a section one without a label is the standard one: the first of its kind, where none has a label.
  let unlabelled: Set<string> | null = null;
  let isApart = true;
  let table = { header: [] as string[], tiers: [] as string[] };
  lines.forEach((line, index) => {
    const below = lines[index + 1] ?? "";
    // Within a table a row of single dashes is a row without prices, as the page writes them; a rule has three or more.
    const isHeader = isRule(below) && !isRule(line) && (isApart || below.includes("---"));
    // A bar with nothing behind it is no row.
    if (/^\|.*[^|\s]/.test(line) || ((!isApart || isHeader) && line.includes(" | "))) {
      const cells = cellsOf(line);
      // Rows without a header use up the label above them, and mean nothing.
      if (isApart && !isRule(lines[index + 1] ?? "")) {
        table = { header: [], tiers: [] };
        [labels, perhaps, unlabelled] = [new Set(), new Set(), null];
      }
      isApart = false;
      if (isHeader) {
        const header = cells.map((cell) => cell.toLowerCase().replace(/\s+/g, " "));
        const kind = kindOf(header);
        const isFirst = unlabelled?.has(kind) === false;
        const tiers = labels.size > 0 ? [...labels] : [...perhaps, ...(isFirst ? ["standard"] : [])];
        table = { header, tiers: labels.size > 1 ? [] : tiers };
        if (labels.size + perhaps.size > 0) unlabelled = null;
        unlabelled?.add(kind);
        [labels, perhaps] = [new Set(), new Set()];
      } else if (/\$ ?\d|\| Free \|/.test(line)) {
        const { header } = table;
        const tiers = cells.length === header.length ? table.tiers : [];
        const readings = fineTuned.map((isFineTuned) =>
          tiers
            .flatMap((tier) => pricesOf(header, cells, tier, unit, isFineTuned))
            .filter((price) => !price.endsWith("NaN")),
        );
        rows.push({ line: index + 1, readings });
      }
      return;
    }
    const words = line.replace(/^#+\s+/, "").toLowerCase();
    const label = TIER_WORDS.get(words.replace(/ pricing data$/, ""));
    isApart ||= label !== undefined || line.startsWith("#") || HEADINGS.has(words);
    if (label !== undefined) (isApartFrom(lines, index) ? labels : perhaps).add(label);
    else if (words.startsWith("prices per ")) unit = words.replace(/\.$/, "").replace(" unless noted", "");
    else if (HEADINGS.has(words)) {
      [labels, perhaps, unlabelled] = [new Set(), new Set(), new Set()];
      const isAbout = words === "finetuning";
      fineTuned = isApartFrom(lines, index) ? [isAbout] : [...new Set([...fineTuned, isAbout])];
    }
  });
  return rows;
}

export function printedPrices(text: string): Set<string> {
  return new Set(printedRows(text).flatMap(({ readings }) => readings.flat()));
}

/** The same form for a rate of the reader under test; short and unbanded prices stand in the same column. */
export function printedForm(rate: {
  readonly model: string;
  readonly meter: string;
  readonly tier: string;
  readonly context: { readonly band: string };
  readonly price: string;
}): string {
  const band = rate.context.band === "long" ? "long" : "short";
  return `${rate.model} ${rate.meter} ${rate.tier} ${band} ${Number(rate.price)}`;
}

const HEADINGS: ReadonlySet<string> = new Set([
  "flagship models",
  "cyber models",
  "multimodal models",
  "realtime and audio generation models",
  "image generation models",
  "video generation models",
  "transcription models",
  "tools",
  "specialized models",
  "finetuning",
]);
const TOKENS = "prices per 1m tokens";
const TIER_WORDS: ReadonlyMap<string, string> = new Map([
  ["standard", "standard"],
  ["batch", "batch"],
  ["flex", "flex"],
  ["fast", "priority"],
  ["fast mode", "priority"],
  ["priority", "priority"],
  ["ultrafast", "ultrafast"],
]);

/** True for a line with no text right above or below it; a Markdown heading stands apart from any. */
function isApartFrom(lines: readonly string[], index: number): boolean {
  return [lines[index - 1] ?? "", lines[index + 1] ?? ""].every(
    (line) => line === "" || /^[|#]/.test(line) || lines[index]?.startsWith("#") === true,
  );
}

function isRule(line: string): boolean {
  return /^\|?(?:\s*-+\s*\|)+(?:\s*-+)?$/.test(line);
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\([!-/:-@[-`{-~])/g, "$1").trim());
}

/** What a table is about, by a word above one of its columns. */
function kindOf(header: readonly string[]): string {
  const words = ["tool", "training", "price per second", "modality", "use case", "short context input"];
  return words.find((word) => header.includes(word)) ?? "tokens";
}

/** The rates of a row, by the words above its cells. */
function pricesOf(
  header: readonly string[],
  cells: readonly string[],
  tier: string,
  unit: string,
  fineTuned: boolean,
): string[] {
  const at = (name: string): string => cells[header.indexOf(name)] ?? "";
  if (header.includes("tool")) return toolPrices(at("tool"), at("details"), at("pricing"), tier);
  const id = canonical(
    at("model")
      .replace(/ \(.*\)$/, "")
      .toLowerCase(),
  );
  const variant = at("model").endsWith("(data sharing)") ? ":data-sharing" : "";
  const model = fineTuned || header.includes("training") ? `ft:${id}${variant}` : id;
  return header.flatMap((name, index) => {
    const cell = cells[index] ?? "";
    const amount = cell === "Free" ? 0 : Number(/^\$ ?([\d,]+(?:\.\d+)?)/.exec(cell)?.[1]?.replace(/,/g, ""));
    const meter = meterOf(name, cell, at("modality").toLowerCase(), at("size"));
    if (meter === "" || (unit !== TOKENS && !/ \/ |second/.test(`${cell} ${name}`))) return [];
    const band = name.startsWith("long") ? "long" : "short";
    const rowTier = meter.startsWith("training") ? "standard" : tier;
    return [`${model} ${meter} ${rowTier} ${band} ${amount}`];
  });
}

function meterOf(name: string, cell: string, modality: string, size: string): string {
  if (cell.endsWith("/ 1M characters")) return "character";
  if (cell.endsWith("/ minute")) return "minute";
  if (cell.endsWith("/ hour")) return "training_hour";
  if (name === "training") return "training";
  if (name === "price per second") return `video_${resolution(size)}`;
  const kind = /cached/.test(name)
    ? "cached_input"
    : /cache writes/.test(name)
      ? "cache_write"
      : /^output|output$/.test(name)
        ? "output"
        : /input$/.test(name)
          ? "input"
          : "";
  if (modality === "" || modality === "text" || kind === "") return kind;
  return kind === "cached_input" ? `cached_${modality}_input` : `${modality}_${kind}`;
}

/** 720x1280 and 1280x720 are 720p. */
function resolution(size: string): string {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? [];
  return width === undefined ? size : `${Math.min(Number(width), Number(height))}p`;
}

/** The first words of each tool's row, and how its sentence is to be read. */
function toolPrices(tool: string, details: string, sentence: string, tier: string): string[] {
  const model = tool.startsWith("Web")
    ? details.startsWith("Image")
      ? "image-web-search"
      : details.includes("non-reasoning")
        ? "web-search-preview-non-reasoning"
        : details.includes("preview")
          ? "web-search-preview"
          : "web-search"
    : tool === "Containers"
      ? "code-interpreter"
      : tool === "File search"
        ? "file-search"
        : "chatkit";
  const minutes = Number(/per (\d+)-minute session/.exec(sentence)?.[1]);
  if (model === "code-interpreter")
    return [...sentence.matchAll(/(\d+) GB \$([\d.]+\d)/g)].map(([, size, price]) =>
      [
        model,
        `container_minute_${size ?? ""}gb`,
        tier,
        "short",
        Math.round((Number(price) / minutes) * 1e9) / 1e9,
      ].join(" "),
    );
  const price = Number(/^\$([\d.]+)/.exec(sentence)?.[1]);
  return [[model, sentence.includes("GB") ? "gb_day" : "call", tier, "short", price].join(" ")];
}
