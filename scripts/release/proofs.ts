import type { Step } from "./step";

/** The comparison is measured with this version, after the code it measures was last changed. */
export function comparisonStep(page: string, version: string, lastChange: string): Step {
  const missing: string[] = [];
  const measured = /^On (\d{4}-\d{2}-\d{2}), on /m.exec(page)?.[1];
  const again = "On a quiet machine run: npm run bench -- --write docs/comparison.md";
  if (!page.includes(`| RateSheet | ${version} |`)) missing.push(`It does not measure ${version}. ${again}`);
  if (measured === undefined) missing.push(`It does not say when it was measured. ${again}`);
  else if (measured < lastChange)
    missing.push(`It was measured on ${measured}; the code changed on ${lastChange}. ${again}`);
  return { asks: "docs/comparison.md is measured anew", missing };
}

/** The pictures show what is built: no built file has changed since they were taken. */
export function picturesStep(changed: readonly string[]): Step {
  const missing =
    changed.length === 0
      ? []
      : [`Taken before ${changed.join(", ")} changed. Run: npm run screenshots, and look at each`];
  return { asks: "pictures of docs/images show the product as it is", missing };
}

/** The answers of the self-test come from Google, and a person went through the manual checks with this version. */
export function googleStep(answers: string, manualChecks: string, version: string): Step {
  const assumed = Object.values(JSON.parse(answers) as Record<string, { readonly source: string }>).filter(
    ({ source }) => source === "assumed",
  ).length;
  const missing: string[] = [];
  if (assumed > 0) {
    missing.push(
      `${assumed} answers of preview/google/answers.json are assumed. Run the self-test on Google (selftest/README.md), then: npm run selftest -- --take FILE`,
    );
  }
  const row = new RegExp(`^\\| \\d{4}-\\d{2}-\\d{2} \\| ${version.replaceAll(".", "\\.")} \\|`, "m");
  if (!row.test(manualChecks))
    missing.push(
      `docs/manual-checks.md has no line of ${version} in its log. Go through it and write the line`,
    );
  return { asks: "self-test and manual checks on Google", missing };
}
