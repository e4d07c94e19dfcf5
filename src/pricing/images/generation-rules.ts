import type { Evidence } from "./image-rule";

export const QUALITIES = ["low", "medium", "high"] as const;

export type Quality = (typeof QUALITIES)[number];

/** Output tokens printed for each size and quality. */
export interface GenerationTable {
  readonly kind: "table";
  readonly sizes: ReadonlyMap<string, Readonly<Record<Quality, number>>>;
}

/** Output tokens computed from any size within limits. */
export interface GenerationFormula {
  readonly kind: "formula";
  /** Tokens along the long edge. */
  readonly factor: Readonly<Record<Quality, number>>;
  readonly step: number;
  readonly longestEdge: number;
  readonly largestRatio: number;
  readonly fewestPixels: number;
  readonly mostPixels: number;
}

/** How many output tokens a model's generated image has. */
export interface GenerationRule {
  readonly model: string;
  readonly counting: GenerationTable | GenerationFormula;
  readonly evidence: Evidence;
  readonly note: string;
}

const GPT_IMAGE_1: GenerationTable = {
  kind: "table",
  sizes: new Map([
    ["1024x1024", { low: 272, medium: 1056, high: 4160 }],
    ["1024x1536", { low: 408, medium: 1584, high: 6240 }],
    ["1536x1024", { low: 400, medium: 1568, high: 6208 }],
  ]),
};

const GPT_IMAGE_2: GenerationFormula = {
  kind: "formula",
  factor: { low: 16, medium: 48, high: 96 },
  step: 16,
  longestEdge: 3840,
  largestRatio: 3,
  fewestPixels: 655_360,
  mostPixels: 8_294_400,
};

const GUIDE: Evidence = { certainty: "official", source: "OpenAI, Image generation guide, 2025-10" };

/** Every model whose count of a generated image is known: a new model is a new row. */
export const GENERATION_RULES: readonly GenerationRule[] = [
  { model: "gpt-image-1", counting: GPT_IMAGE_1, evidence: GUIDE, note: "" },
  {
    model: "gpt-image-1-mini",
    counting: GPT_IMAGE_1,
    evidence: GUIDE,
    note: "The per-image prices OpenAI prints are $0.002 to $0.003 above tokens × rate, unexplained.",
  },
  { model: "gpt-image-1.5", counting: GPT_IMAGE_1, evidence: GUIDE, note: "" },
  {
    model: "chatgpt-image-latest",
    counting: GPT_IMAGE_1,
    evidence: { certainty: "assumed", source: "not documented; counted as gpt-image-1.5" },
    note: "Its printed per-image prices are those of gpt-image-1.5.",
  },
  {
    model: "gpt-image-2",
    counting: GPT_IMAGE_2,
    evidence: {
      certainty: "third-party",
      source: "OpenAI forum, 2026-06: formula behind OpenAI's calculator",
    },
    note: "Reproduces every figure OpenAI prints.",
  },
];
