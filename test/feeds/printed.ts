import { canonical } from "./recorded";

/**
 * What a reader with a ruler finds on a price page: for each price, the model at the beginning of its line, the words above its
 * column and the nearest label above its table. Written apart from the reader of the add-on, to hold its rates against.
 */
export function printedPrices(text: string): Set<string> {
  const found = new Set<string>();
  let section: Section | null = null;
  let tier = "";
  let labelled = false;
  let unit = "";
  let table: { readonly header: string[]; readonly tier: string } | null = null;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.trim();
    if (line.startsWith("|")) {
      const cells = line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim());
      if (!table) {
        table = { header: cells.map((cell) => cell.toLowerCase()), tier: tier === "" ? "standard" : tier };
        if (tier === "" && labelled) table = { header: [], tier: "" };
        labelled = tier !== "";
        tier = "";
      } else if (section && UNITS[section] === unit && cells.length === table.header.length) {
        for (const price of pricesOf(section, table.header, cells, table.tier))
          if (!price.endsWith("NaN")) found.add(price);
      }
      continue;
    }
    table = null;
    if (line === "") continue;
    const words = line
      .replace(/^#+\s+/, "")
      .toLowerCase()
      .replace(/ pricing data$/, "");
    const known = SECTIONS.get(words);
    if (known) [section, tier, labelled, unit] = [known, "", false, known === "tools" ? "tools" : ""];
    else if (TIER_WORDS.has(words)) tier = TIER_WORDS.get(words) ?? "";
    else if (words.startsWith("prices per ")) unit = words.replace(" unless noted", "");
    else if (!NEUTRAL.test(words) && !/[.:!?>]$/.test(words) && words.length <= 60) section = null;
  }
  return found;
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

type Section = "bands" | "modality" | "video" | "transcription" | "tools" | "plain" | "finetuning";

const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["flagship models", "bands"],
  ["cyber models", "bands"],
  ["realtime and audio generation models", "modality"],
  ["image generation models", "modality"],
  ["video generation models", "video"],
  ["transcription models", "transcription"],
  ["tools", "tools"],
  ["specialized models", "plain"],
  ["finetuning", "finetuning"],
]);
const TOKENS = "prices per 1m tokens.";
const UNITS: Readonly<Record<Section, string>> = {
  bands: TOKENS,
  modality: TOKENS,
  video: "prices per second.",
  transcription: TOKENS,
  tools: "tools",
  plain: TOKENS,
  finetuning: TOKENS,
};
const TIER_WORDS: ReadonlyMap<string, string> = new Map([
  ["standard", "standard"],
  ["batch", "batch"],
  ["flex", "flex"],
  ["fast", "priority"],
  ["fast mode", "priority"],
  ["priority", "priority"],
  ["ultrafast", "ultrafast"],
]);
const NEUTRAL =
  /^(?:grouped pricing table data|pricing table data|grouped pricing table|pricing table|pricing|multimodal models|our latest .*|[>*_<[(].*)$/;

function modelOf(cell: string, section: Section): string {
  const model = canonical(cell.replace(/ \(.*\)$/, "").toLowerCase());
  if (section !== "finetuning") return model;
  return `ft:${model}${cell.endsWith("(data sharing)") ? ":data-sharing" : ""}`;
}

function pricesOf(section: Section, header: string[], cells: string[], tier: string): string[] {
  const at = (name: string): string => cells[header.indexOf(name)] ?? "";
  if (section === "tools") return toolPrices(at("tool"), at("details"), at("pricing"), tier);
  const model = modelOf(at("model"), section);
  return header.flatMap((name, index) => {
    const cell = cells[index] ?? "";
    const amount = cell === "Free" ? 0 : Number(/^\$([\d,]+(?:\.\d+)?)/.exec(cell)?.[1]?.replace(/,/g, ""));
    const meter = meterOf(section, name, cell, at("modality").toLowerCase(), at("size"));
    if (meter === "") return [];
    const band = name.startsWith("long") ? "long" : "short";
    const rowTier = meter.startsWith("training") ? "standard" : tier;
    return [`${model} ${meter} ${rowTier} ${band} ${amount}`];
  });
}

function meterOf(section: Section, name: string, cell: string, modality: string, size: string): string {
  if (cell.endsWith("/ 1M characters")) return "character";
  if (cell.endsWith("/ minute")) return "minute";
  if (cell.endsWith("/ hour")) return "training_hour";
  if (name === "training") return "training";
  if (section === "video") return name === "price per second" ? `video_${size}` : "";
  const kind = /cached/.test(name)
    ? "cached_input"
    : /cache writes/.test(name)
      ? "cache_write"
      : /^output|context output/.test(name)
        ? "output"
        : /input$/.test(name)
          ? "input"
          : "";
  if (section !== "modality" || modality === "text" || kind === "") return kind;
  return kind === "cached_input" ? `cached_${modality}_input` : `${modality}_${kind}`;
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
