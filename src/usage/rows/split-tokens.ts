import { MODALITIES, type Meter, type Modality } from "../../pricing/meter";
import { tokenMeter } from "../line-item/modality-meters";
import type { Note } from "../notes";
import type { Quantity } from "../quantity";

/** The token counts of a row of usage, as OpenAI's usage API means them; undefined where the row has no such field. */
export interface TokenCounts {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  /** All cached tokens. */
  readonly cached?: number | undefined;
  readonly cacheWrites?: number | undefined;
  readonly uncached?: number | undefined;
  /** Uncached and not written to the cache; the parts of the input are disjoint. */
  readonly inputText?: number | undefined;
  readonly inputAudio?: number | undefined;
  readonly inputImage?: number | undefined;
  readonly cachedText?: number | undefined;
  readonly cachedAudio?: number | undefined;
  readonly cachedImage?: number | undefined;
  readonly outputText?: number | undefined;
  readonly outputAudio?: number | undefined;
  readonly outputImage?: number | undefined;
}

/** What was counted, where it is not known on which meter it is billed. */
export interface Unsplit {
  readonly meter: Meter | null;
  readonly count: number;
  readonly inUnit: 1;
}

/** What a row used, meter by meter, and what is wrong with it. */
export interface Split {
  readonly quantities: readonly Quantity[];
  /** What cannot be split into meters, and so has no price. */
  readonly unsplit: readonly Unsplit[];
  /** All input tokens, which decide the context band. */
  readonly inputTokens: number;
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}

/** A row of one thing that is no token. */
export function oneQuantity(quantity: Quantity, notes: readonly Note[] = []): Split {
  return { ...NOTHING, quantities: [quantity], notes };
}

/** A row whose count has no price, and why. */
export function withoutPrice(count: number | undefined, problem: string): Split {
  const unsplit = count === undefined ? [] : [{ meter: null, count, inUnit: 1 } as const];
  return { ...NOTHING, unsplit, problems: [problem] };
}

/** A count that is none leaves all of a row without a price: that of the rest would pass for the cost of the row. */
export function withProblems(split: Split, problems: readonly string[]): Split {
  if (problems.length === 0) return split;
  const counted = split.quantities.map(({ meter, count }): Unsplit => ({
    meter,
    count: Number(count),
    inUnit: 1,
  }));
  return {
    ...split,
    quantities: [],
    unsplit: [...counted, ...split.unsplit],
    problems: [...problems, ...split.problems],
  };
}

export const NOTHING: Split = { quantities: [], unsplit: [], inputTokens: 0, problems: [], notes: [] };

/**
 * Splits the counts of a row into meters, and checks the identity of OpenAI's usage reports (documented since 2026-08-14,
 * seen in exports): input = uncached text, audio and image + cached text, audio and image + cache writes; output = text,
 * audio and image. A row that breaks it keeps its parts, with the break told.
 * @param sells whether the model has a price on a meter: what is left open matters only where prices differ
 */
export function splitTokens(counts: TokenCounts, sells: (meter: Meter) => boolean): Split {
  if (counts.input === undefined && counts.output === undefined)
    return withoutPrice(undefined, "no token count in the row");
  const split = new Splitting(counts, sells);
  split.input();
  split.output();
  return split;
}

class Splitting implements Split {
  readonly quantities: Quantity[] = [];
  readonly unsplit: Unsplit[] = [];
  readonly problems: string[] = [];
  readonly notes: Note[] = [];
  readonly inputTokens: number;
  private readonly writes: number;

  constructor(
    private readonly counts: TokenCounts,
    private readonly sells: (meter: Meter) => boolean,
  ) {
    this.inputTokens = counts.input ?? 0;
    this.writes = counts.cacheWrites ?? 0;
  }

  input(): void {
    const { inputText, inputAudio = 0, inputImage = 0 } = this.counts;
    const cached = this.cachedParts();
    if (inputText !== undefined) {
      this.check(
        "input_tokens",
        this.counts.input,
        inputText + inputAudio + inputImage + sum(cached) + this.writes,
      );
      this.check("input_uncached_tokens", this.counts.uncached, inputText + inputAudio + inputImage);
      this.check("input_cached_tokens", this.counts.cached, sum(cached));
      this.addInput({ text: inputText, audio: inputAudio, image: inputImage }, cached);
      return;
    }
    const text = this.inputTokens - sum(cached) - this.writes - inputAudio - inputImage;
    const impossible = text < 0 || cached.text < 0;
    if (impossible || this.isOpen()) {
      this.problems.push(
        impossible
          ? this.brokenInput()
          : "the input is not split into text, audio and image, which this model prices apart",
      );
      this.addUnsplit("input", this.inputTokens);
      return;
    }
    this.addInput({ text, audio: inputAudio, image: inputImage }, cached);
  }

  private cachedParts(): Record<Modality, number> {
    const { cached, cachedText, cachedAudio, cachedImage, inputAudio = 0 } = this.counts;
    if (
      cached === undefined &&
      cachedText === undefined &&
      this.inputTokens > 0 &&
      this.sells("cached_input")
    ) {
      this.notes.push("cached-not-in-file");
    }
    const [audio, image] = [cachedAudio ?? 0, cachedImage ?? 0];
    const text = cachedText ?? (cached ?? 0) - audio - image;
    if (cachedText === undefined && cachedAudio === undefined && text > 0 && inputAudio > 0) {
      this.notes.push("split-not-in-file");
    }
    return { text, audio, image };
  }

  /** Whether the input may be text or something else that has a price of its own. */
  private isOpen(): boolean {
    const { inputAudio, inputImage } = this.counts;
    const told = inputAudio !== undefined || inputImage !== undefined;
    return !told && this.inputTokens > 0 && (this.sells("audio_input") || this.sells("image_input"));
  }

  private brokenInput(): string {
    const { cached = 0, inputAudio = 0, inputImage = 0 } = this.counts;
    const parts = [
      `cached ${cached}`,
      ...(this.writes > 0 ? [`cache writes ${this.writes}`] : []),
      ...(inputAudio > 0 ? [`audio ${inputAudio}`] : []),
      ...(inputImage > 0 ? [`image ${inputImage}`] : []),
    ];
    return `${parts.join(", ")} are more than the ${this.inputTokens} input tokens they are part of`;
  }

  private addInput(input: Record<Modality, number>, cached: Record<Modality, number>): void {
    for (const modality of MODALITIES) {
      this.add(tokenMeter(modality, "input"), input[modality]);
      this.add(tokenMeter(modality, "cached input"), cached[modality]);
      if (modality === "text") this.add("cache_write", this.writes);
    }
  }

  output(): void {
    const { output = 0, outputText, outputAudio = 0, outputImage = 0 } = this.counts;
    if (outputText !== undefined) {
      this.check("output_tokens", this.counts.output, outputText + outputAudio + outputImage);
      this.addOutput({ text: outputText, audio: outputAudio, image: outputImage });
      return;
    }
    const rest = output - outputAudio - outputImage;
    const modality = this.restOfOutput();
    if (rest < 0 || (modality === undefined && rest > 0)) {
      this.problems.push(
        rest < 0
          ? `output audio ${outputAudio} and image ${outputImage} are more than the ${output} output tokens they are part of`
          : "the output is not split into text and audio, which this model prices apart",
      );
      this.addUnsplit("output", output);
      return;
    }
    const parts = { text: 0, audio: outputAudio, image: outputImage };
    parts[modality ?? "text"] += rest;
    this.addOutput(parts);
  }

  /** What the output is where the row does not say: pictures of an image model, speech of a speech model, else text. */
  private restOfOutput(): Modality | undefined {
    const { outputAudio, outputImage } = this.counts;
    if (outputImage === undefined && this.sells("image_output")) {
      return outputAudio === undefined || !this.sells("output") ? "image" : "text";
    }
    if (outputAudio !== undefined || !this.sells("audio_output")) return "text";
    return this.sells("output") ? undefined : "audio";
  }

  private addOutput(output: Record<Modality, number>): void {
    for (const modality of MODALITIES) this.add(tokenMeter(modality, "output"), output[modality]);
  }

  private add(meter: Meter | undefined, count: number): void {
    if (meter !== undefined && count > 0) this.quantities.push({ meter, count, inUnit: 1 });
  }

  private addUnsplit(meter: Meter, count: number): void {
    if (count > 0) this.unsplit.push({ meter, count, inUnit: 1 });
  }

  private check(name: string, told: number | undefined, parts: number): void {
    if (told !== undefined && told !== parts)
      this.problems.push(`${name} is ${told}, but its parts add up to ${parts}`);
  }
}

function sum({ text, audio, image }: Record<Modality, number>): number {
  return text + audio + image;
}
