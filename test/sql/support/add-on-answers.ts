import { builtFunctions, wordOf, type BuiltFunctions, type Cell, type Column } from "./built-functions";
import type { Count, OpenData, UsageRow } from "./random-usage";

/** What the add-on says of a line: its cost, or that it refuses it and why in a word. */
export interface Answer {
  /** The double of the built add-on; null where it refuses the line. Where it is free, its list value. */
  readonly cost: number | null;
  /** The problem that the queries must name; null where the line is priced. */
  readonly problem: string | null;
  /** Complimentary tokens: nothing is charged. */
  readonly free: boolean;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function isCount(count: Count): boolean {
  return count === null || (BigInt(count) >= 0n && BigInt(count) <= LARGEST);
}

/** Said before anything is known of the counts. */
const OF_NAMES = ["unknown tier", "unknown model"];

/** The built dist/Code.js, asked line by line for what the queries must find too. */
export class AddOnAnswers {
  private readonly realm: BuiltFunctions = builtFunctions();
  /** Ids of models with prices for text output and for image output. */
  private readonly drawing: ReadonlySet<string>;

  constructor(data: OpenData) {
    const sellers = (meter: string): Set<string> =>
      new Set(data.rates.filter((rate) => rate.meter === meter).map(({ model }) => model));
    const [writing, drawing] = [sellers("output"), sellers("image_output")];
    const both = new Set([...drawing].filter((model) => writing.has(model)));
    const aliases = data.aliases.filter(({ model }) => both.has(model)).map(({ alias }) => alias);
    this.drawing = new Set([...both, ...aliases]);
  }

  /** The answers for many lines, in a few calls of OPENAI_USAGE_COST. */
  answers(rows: readonly UsageRow[]): Answer[] {
    const own = rows.map(ownProblem);
    const asked = rows.map((row, index) => usageObject(row, own[index] !== undefined));
    const one = this.ask(rows, asked);
    const unknown = rows.filter(({ requests, day }) => requests === null && day !== null);
    const ambiguous = new Set(this.ambiguous(unknown));
    return rows.map((row, index): Answer => {
      const free = /incentivized/.test(row.service_tier ?? "");
      const refused = (problem: string): Answer => ({ cost: null, problem, free });
      const [cell, problem] = [one[index] ?? "", own[index]];
      if (problem === "no day") return refused(problem);
      const word = typeof cell === "string" ? wordOf(cell) : undefined;
      if (word !== undefined && OF_NAMES.includes(word)) return refused(word);
      if (problem !== undefined) return refused(problem);
      if (row.service_tier === "scale") return scale(row);
      if (ambiguous.has(row)) return refused("needs requests");
      // An answer of the Images API is pictures where it does not say; a line of a log is not known to be one.
      if (row.output_image_tokens === null && Number(row.output_tokens) > 0 && this.drawsAndWrites(row)) {
        return refused("needs audio and image tokens");
      }
      return typeof cell === "number" ? { cost: cell, problem: null, free } : refused(wordOf(cell));
    });
  }

  private drawsAndWrites({ model }: UsageRow): boolean {
    const id = (model ?? "").trim().toLowerCase();
    return this.drawing.has(id.replace(/^openai\//, ""));
  }

  /** The lines that OPENAI_COST refuses since they may be one long request or many short ones. */
  private ambiguous(rows: readonly UsageRow[]): UsageRow[] {
    if (rows.length === 0) return [];
    const column = (value: (row: UsageRow) => Cell): Column => rows.map((row) => [value(row)]);
    const got = this.realm.OPENAI_COST(
      column(modelOf),
      column(({ input_tokens: input }) => (isCount(input) ? Number(input ?? 0) : 0)),
      "",
      "",
      column(tierOf),
      column(({ day }) => day ?? ""),
      "",
      "",
      "",
      "show",
    );
    return rows.filter((_, index) => /requests/.test(String(got[index]?.[0])));
  }

  private ask(rows: readonly UsageRow[], usage: readonly UsageObject[]): Cell[] {
    const column = (value: (row: UsageRow, index: number) => Cell): Column =>
      rows.map((row, index) => [value(row, index)]);
    if (rows.length === 0) return [];
    const got = this.realm.OPENAI_USAGE_COST(
      column((_, index) => JSON.stringify(usage[index])),
      column(modelOf),
      column(tierOf),
      column(({ day }) => day ?? "2026-01-01"),
      "",
      "show",
    );
    return got.map(([cell = ""]) => cell);
  }
}

/** A blank model would be left out, and no answer here names one. */
function modelOf({ model }: UsageRow): string {
  return model === null || model.trim() === "" ? "?" : model;
}

/** What is wrong with a line by itself, worked out from its numbers alone. */
function ownProblem(row: UsageRow): string | undefined {
  if (row.day === null) return "no day";
  const counts = COUNTS.map((name) => row[name]);
  const bad = counts.some((count) => !isCount(count)) || row.input_tokens === null || row.requests === 0;
  if (bad) return "bad count";
  const sum = (...names: readonly (typeof COUNTS)[number][]): bigint =>
    names.reduce((total, name) => total + BigInt(row[name] ?? 0), 0n);
  const tooMuch =
    sum("cached_tokens", "cache_write_tokens", "input_audio_tokens", "input_image_tokens") >
      sum("input_tokens") ||
    sum("input_cached_audio_tokens", "input_cached_image_tokens") > sum("cached_tokens") ||
    sum("output_audio_tokens", "output_image_tokens") > sum("output_tokens");
  return tooMuch ? "cached above input" : undefined;
}

const COUNTS = [
  "requests",
  "input_tokens",
  "cached_tokens",
  "cache_write_tokens",
  "output_tokens",
  "input_audio_tokens",
  "input_cached_audio_tokens",
  "output_audio_tokens",
  "input_image_tokens",
  "input_cached_image_tokens",
  "output_image_tokens",
] as const;

/** The add-on has a list price alone; that nothing is charged is the queries' own column. */
function tierOf({ service_tier: tier }: UsageRow): string {
  return /incentivized|scale/.test(tier ?? "") ? "standard" : (tier ?? "");
}

/** Capacity that is bought by time: none of its tokens has a price, and no tokens cost nothing. */
function scale(row: UsageRow): Answer {
  const none = row.input_tokens === 0 && (row.output_tokens ?? 0) === 0;
  return { cost: none ? 0 : null, problem: none ? null : "no price", free: false };
}

type UsageObject = Readonly<Record<string, unknown>>;

/** The line as the usage object of a Realtime answer, whose details count the cached tokens in. */
function usageObject(row: UsageRow, faulty: boolean): UsageObject {
  if (faulty) return { input_tokens: 0, output_tokens: 0 };
  const number = (count: Count): number => Number(count ?? 0);
  const [input, output] = [number(row.input_tokens), number(row.output_tokens)];
  const [cached, writes] = [number(row.cached_tokens), number(row.cache_write_tokens)];
  const whole = { input_tokens: input, output_tokens: output, requests: number(row.requests ?? 1) };
  const details = { cached_tokens: cached, cache_write_tokens: writes };
  if (row.input_audio_tokens === null) return { ...whole, input_tokens_details: details };
  const [cachedAudio, cachedImage] = [
    number(row.input_cached_audio_tokens),
    number(row.input_cached_image_tokens),
  ];
  const [audio, image] = [
    number(row.input_audio_tokens) + cachedAudio,
    number(row.input_image_tokens) + cachedImage,
  ];
  const [outAudio, outImage] = [number(row.output_audio_tokens), number(row.output_image_tokens)];
  return {
    ...whole,
    input_tokens_details: {
      ...details,
      text_tokens: input - audio - image,
      audio_tokens: audio,
      image_tokens: image,
      cached_tokens_details: {
        text_tokens: cached - cachedAudio - cachedImage,
        audio_tokens: cachedAudio,
        image_tokens: cachedImage,
      },
    },
    output_tokens_details: {
      text_tokens: output - outAudio - outImage,
      audio_tokens: outAudio,
      image_tokens: outImage,
    },
  };
}
