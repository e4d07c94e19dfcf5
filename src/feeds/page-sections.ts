/** What the tables of a section may be: by their columns, see `page-columns.ts`. */
export type Shape = "tokens" | "modality" | "video" | "minutes" | "tools" | "finetuning";

/** A section of the price page. */
export interface Section {
  /** Its heading as printed. */
  readonly title: string;
  readonly shapes: ReadonlySet<Shape>;
  /** True where the models are fine-tuned ones: ids of their own, `ft:gpt-4.1`. */
  readonly fineTuned: boolean;
  /** True for the section without which the page is not whole. */
  readonly flagship: boolean;
}

/** Words that make a heading the heading of a section, and the tables that may stand in it. */
const KEYS: readonly (readonly [words: RegExp, shapes: readonly Shape[]])[] = [
  [/^(?:flagship|frontier|text|language|reasoning)$/, ["tokens"]],
  [/^(?:cyber|cybersecurity|daybreak)$/, ["tokens"]],
  [/^life sciences?$/, ["tokens"]],
  [/^(?:speciali[sz]ed|specialty|chatgpt|codex|search|embeddings?|moderation|legacy|older)$/, ["tokens"]],
  [/^(?:deep research|computer use)$/, ["tokens"]],
  [/^(?:multimodal)$/, ["modality", "minutes", "video"]],
  [/^(?:gpt-live|live|voice)$/, ["minutes", "modality"]],
  [/^(?:realtime|real-time|audio|speech)$/, ["modality", "minutes"]],
  [/^(?:images?|image generation)$/, ["modality"]],
  [/^(?:videos?|video generation)$/, ["video"]],
  [/^(?:transcription|transcriptions|speech-to-text|translation)$/, ["minutes", "tokens"]],
  [/^(?:tools?)$/, ["tools"]],
  [/^(?:fine-?tuning|fine-?tuned)$/, ["finetuning", "tokens"]],
];
/** Words that say nothing more in a heading. */
const FILLERS =
  /^(?:and|or|of|our|the|all|new|latest|current|other|models?|generation|sessions?|duration|apis?|pricing|prices?|costs?|rates?|tokens?|built-in|hosted|openai|gpt|table|data)$/;
/** Pairs of words that are one. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\blife (sciences?)\b/g, "life_$1"],
  [/\bdeep research\b/g, "deep_research"],
  [/\bcomputer use\b/g, "computer_use"],
  [/\bfine tun(ing|ed)\b/g, "fine-tun$1"],
  [/\bgpt live\b/g, "gpt-live"],
  [/\bspeech to text\b/g, "speech-to-text"],
  [/\bbuilt in\b/g, "built-in"],
];
const MOST_WORDS = 8;

/**
 * The section that a heading opens: one whose words are all known, one of them naming what is sold. `Realtime and audio
 * generation models` and `Audio models` open the same kind; a sentence opens none.
 */
export function findSection(heading: string): Section | undefined {
  const words = wordsOf(heading);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const shapes = new Set<Shape>();
  let fineTuned = false;
  let flagship = false;
  for (const word of words) {
    const key = KEYS.find(([pattern]) => pattern.test(word));
    if (!key && !FILLERS.test(word)) return undefined;
    for (const shape of key?.[1] ?? []) shapes.add(shape);
    fineTuned ||= word.startsWith("fine");
    flagship ||= word === "flagship" || word === "frontier" || word === "text" || word === "language";
  }
  if (shapes.size === 0) return undefined;
  return { title: heading, shapes, fineTuned, flagship };
}

function wordsOf(heading: string): readonly string[] {
  if (/[.!?;]$/.test(heading)) return [];
  let text = heading
    .toLowerCase()
    .replace(/[&+/,]/g, " ")
    .replace(/:$/, "");
  for (const [pattern, pair] of PAIRS) text = text.replace(pattern, pair);
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replace("_", " "));
}
