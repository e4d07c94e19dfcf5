/** Regular expressions as text: one that a runtime cannot read must not keep the file from loading. */
const EXPRESSIONS: readonly (readonly [string, string, string, string])[] = [
  ["named groups", "(?<year>\\d{4})", "", "2026"],
  ["look-behind", "(?<=\\$)\\d+", "", "$12"],
  ["classes of Unicode", "\\p{L}", "u", "é"],
  ["dot for all", "a.b", "s", "a\nb"],
  ["sticky", "a", "y", "a"],
];

function works(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}

/** What the language does here, by name. */
export function languageFeatures(): Readonly<Record<string, boolean>> {
  const features: Record<string, boolean> = {};
  for (const [name, source, flags, text] of EXPRESSIONS) {
    features[name] = works(() => new RegExp(source, flags).test(text));
  }
  features["Object.fromEntries"] = works(() => Object.fromEntries([["a", 1]])["a"] === 1);
  features["Array.flatMap"] = works(() => [1].flatMap((value) => [value, value]).length === 2);
  features["sort is stable"] = works(() => {
    const sorted = Array.from({ length: 600 }, (_, index) => index).sort((a, b) => (a % 2) - (b % 2));
    return sorted[0] === 0 && sorted[299] === 598;
  });
  features["dates are UTC in ISO text"] = works(
    () => new Date(Date.UTC(2026, 7, 31)).toISOString() === "2026-08-31T00:00:00.000Z",
  );
  return features;
}
