/** One line of the release list in CONTRIBUTING: what it asks for, and what of it is missing. */
export interface Step {
  readonly asks: string;
  /** What is missing, each with what to do. Empty: it holds. */
  readonly missing: readonly string[];
}

/** A step as the check prints it. */
export function stepText({ asks, missing }: Step): string {
  const lines = missing.map((text) => `    - ${text}`);
  return [`${missing.length === 0 ? "ok     " : "missing"} ${asks}`, ...lines].join("\n");
}
