import type { FeedRate } from "../../src/feeds/feed-rate";
import { readPriceCell } from "../../src/feeds/price-cell";
import { utcDay, type Day } from "../../src/pricing/day";
import { MODALITIES, MODALITY_METERS, perOf, type Meter, type Modality } from "../../src/pricing/meter";

/** What the page of October 2025 says: prices, and the lines with a dollar sign that are no price of their own. */
export interface Page2025 {
  readonly rates: readonly FeedRate[];
  readonly left: readonly string[];
  /** The models its image calculator offers; it prints no price for most of them. */
  readonly calculator: readonly string[];
  /** The day before which ChatKit storage costs nothing. */
  readonly chatkitFrom: Day;
}

const LABELS: ReadonlyMap<string, Meter> = new Map([
  ["Input:", "input"],
  ["Cached input:", "cached_input"],
  ["Output:", "output"],
  ["Training:", "training"],
]);
const KINDS: ReadonlyMap<string, "input" | "cached" | "output"> = new Map([
  ["input tokens", "input"],
  ["cached input tokens", "cached"],
  ["cached input tokens\\*", "cached"],
  ["output tokens", "output"],
]);
const TOOLS: readonly {
  readonly label: string;
  readonly price: RegExp;
  readonly model: string;
  readonly meter: Meter;
  readonly note: string;
}[] = [
  {
    label: "Code Interpreter",
    price: /^(\S+) \/ session$/,
    model: "code-interpreter",
    meter: "session",
    note: "",
  },
  {
    label: "File Search Storage",
    price: /^(\S+) \/ GB of vector storage per day \(first GB free\)$/,
    model: "file-search",
    meter: "gb_day",
    note: "after 1 GB free",
  },
  {
    label: "File Search Tool Call",
    price: /^(\S+) \/ 1k tool calls$/,
    model: "file-search",
    meter: "call",
    note: "Responses API only",
  },
  {
    label: "Web search (all models)",
    price: /^(\S+) \/ 1K calls \+ search content tokens billed at model rates1$/,
    model: "web-search",
    meter: "call",
    note: "search content tokens are billed at model rates; for gpt-4o-mini and gpt-4.1-mini as 8,000 input tokens a call",
  },
  {
    label: "Web search preview (reasoning models)",
    price: /^(\S+) \/ 1K calls \+ search content tokens billed at model rates$/,
    model: "web-search-preview",
    meter: "call",
    note: "search content tokens are billed at model rates",
  },
  {
    label: "Web search preview (non-reasoning models)",
    price: /^(\S+) \/ 1K calls \+ search content tokens are free$/,
    model: "web-search-preview-non-reasoning",
    meter: "call",
    note: "search content tokens are free",
  },
  {
    label: "Price beyond free tier",
    price: /^(\S+) \/ GB-day$/,
    model: "chatkit",
    meter: "gb_day",
    note: "after 1 GB free per account per month",
  },
];

/** Reads the trimmed text of the page of October 2025. A dollar sign it does not understand is an error, not a loss. */
export function readPage2025(text: string): Page2025 {
  const rates = new Map<string, FeedRate>();
  const left: string[] = [];
  let calculator: readonly string[] = [];
  let chatkitFrom: Day | undefined;
  let heading = "";
  let fineTuned = false;
  let modality: Modality = "text";
  let label = "";
  let model = "";
  let height = "";

  const add = (id: string, meter: Meter, printed: string, note = ""): void => {
    const cell = readPriceCell(printed);
    if (cell.kind !== "price" || cell.unit !== null)
      throw new Error(`2025-10 page: no price in “${printed}”`);
    const key = `${id}|${meter}`;
    const known = rates.get(key);
    if (known && known.price !== cell.price) throw new Error(`2025-10 page: two prices for ${key}`);
    if (known) left.push(`${id} ${meter} ${printed}: printed a second time`);
    else
      rates.set(key, {
        model: id,
        meter,
        tier: "standard",
        context: { band: "any" },
        price: cell.price,
        per: perOf(meter),
        note,
      });
  };

  const lines = text.split("\n").map((line) => line.trim());
  lines.forEach((line, index) => {
    const tool = TOOLS.find((known) => known.label === label && known.price.test(line));
    const tokens = /^(\S+) \/ 1M tokens$/.exec(line)?.[1];
    const kind = /^(\S+) \/ 1M (.+)$/.exec(line);
    const kindName = KINDS.get(kind?.[2] ?? "");
    const hour = /^(\S+) \/ training hour$/.exec(line)?.[1];
    if (line.startsWith("## ")) heading = line.slice(3);
    else if (line.startsWith("### ")) {
      const name = line.slice(4);
      fineTuned = /fine-tuning price$/i.test(name);
      modality = MODALITIES.find((known) => known === name.toLowerCase()) ?? modality;
    } else if (tokens !== undefined)
      add(modelId(heading, fineTuned), LABELS.get(label) ?? fail(line), tokens);
    else if (hour !== undefined) add(modelId(heading, fineTuned), "training_hour", hour);
    else if (kind?.[1] !== undefined && kindName)
      add(
        model.toLowerCase(),
        MODALITY_METERS[modality][kindName],
        kind[1],
        line.endsWith("*") ? "cached price available via the Responses API" : "",
      );
    else if (tool) add(tool.model, tool.meter, tool.price.exec(line)?.[1] ?? "", tool.note);
    else if (height !== "" && line.startsWith("$")) {
      add(
        model,
        height === "720 x 1280" ? "video_720p" : height === "1024 x 1792" ? "video_1024p" : fail(line),
        line,
      );
      height = "";
    } else if (line.startsWith("Portrait: ")) height = line.slice("Portrait: ".length);
    else if (line.startsWith("Begins on ")) chatkitFrom = dayOf(line);
    else if (lines[index - 1] === "Set model") calculator = splitCalculator(line);
    else if (line.includes("$")) left.push(`${line}: ${describeFigure(line, label)}`);
    else {
      if (/^(?:gpt|sora)-/i.test(line)) model = line;
      if (!line.startsWith("(")) label = line;
    }
  });
  if (chatkitFrom === undefined) throw new Error("2025-10 page: no day from which ChatKit costs");
  return { rates: [...rates.values()], left, calculator, chatkitFrom };
}

/** The figures that are no list prices; any other line with a dollar sign stops the import. */
function describeFigure(line: string, label: string): string {
  if (line.includes("approximately")) return "approximations of what tokens cost";
  if (line.startsWith("\\=$") || label === "Total price") return "a result of the calculator";
  return label === "Price per 1M tokens (fixed)"
    ? "the calculator's copy of gpt-5's input price"
    : fail(line);
}

function fail(line: string): never {
  throw new Error(`2025-10 page: a price that was not understood: “${line}”`);
}

/** The page writes names, not ids: “GPT-5 mini” is gpt-5-mini. */
function modelId(heading: string, fineTuned: boolean): string {
  return (fineTuned ? "ft:" : "") + heading.toLowerCase().replace(/ /g, "-");
}

function dayOf(sentence: string): Day {
  const date = /^Begins on (\w+ \d+, \d{4}) /.exec(sentence)?.[1] ?? fail(sentence);
  return utcDay(new Date(`${date} UTC`));
}

/** The calculator's choices stand in one line without spaces: an id begins with its family's name. */
function splitCalculator(line: string): string[] {
  return line.split(/(?=gpt-|computer-use|codex-mini|o[134])/);
}
