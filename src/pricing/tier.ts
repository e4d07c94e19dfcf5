/** The service tiers OpenAI sells. "fast" is the name Priority carries since 2026-07-30; both are accepted. */
export const TIERS = ["standard", "batch", "flex", "priority", "ultrafast"] as const;

export type Tier = (typeof TIERS)[number];

/** Reads a tier as written in a cell or a feed; undefined when it is none. */
export function parseTier(text: string): Tier | undefined {
  const name = text.trim().toLowerCase();
  if (name === "fast") return "priority";
  return TIERS.find((tier) => tier === name);
}
