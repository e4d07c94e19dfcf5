/** The sections of the price page, by their headings. */
export type SectionName =
  | "flagship"
  | "cyber"
  | "realtime"
  | "image"
  | "video"
  | "transcription"
  | "tools"
  | "specialized"
  | "finetuning";

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** What the sentence under the heading must say the prices are per; null where each cell says it. */
  readonly unit: string | null;
}

const PER_MILLION_TOKENS = "per 1M tokens";

const SECTIONS: readonly Section[] = [
  { name: "flagship", title: "Flagship models", unit: PER_MILLION_TOKENS },
  { name: "cyber", title: "Cyber models", unit: PER_MILLION_TOKENS },
  { name: "realtime", title: "Realtime and audio generation models", unit: PER_MILLION_TOKENS },
  { name: "image", title: "Image generation models", unit: PER_MILLION_TOKENS },
  { name: "video", title: "Video generation models", unit: "per second" },
  { name: "transcription", title: "Transcription models", unit: PER_MILLION_TOKENS },
  { name: "tools", title: "Tools", unit: null },
  { name: "specialized", title: "Specialized models", unit: PER_MILLION_TOKENS },
  { name: "finetuning", title: "Finetuning", unit: PER_MILLION_TOKENS },
];

/** Sections without which the page is not whole: the first, and the last, which shows that the end was received. */
export const REQUIRED_SECTIONS: readonly SectionName[] = ["flagship", "finetuning"];

/** The sentence under a heading that says what its prices are per. */
export const UNIT_SENTENCE = /^prices (per .+?)(?: unless noted)?\.$/i;

/** Phrases above or between sections that look like headings and are none. */
export const INTRODUCTIONS = /^(?:pricing|multimodal models|our latest .{1,30})$/i;

export function findSection(heading: string): Section | undefined {
  const title = heading.toLowerCase();
  return SECTIONS.find((section) => section.title.toLowerCase() === title);
}

export function titleOf(name: SectionName): string {
  return SECTIONS.find((section) => section.name === name)?.title ?? name;
}
