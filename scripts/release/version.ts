import type { Step } from "./step";

/** What names the version of a release. */
export interface VersionTexts {
  readonly packageJson: string;
  readonly packageLock: string;
  readonly changelog: string;
  /** The tags of the repository that stand on an earlier commit than the one checked. */
  readonly earlierTags: readonly string[];
}

const SECTION = /^## (.+)$/gm;

/** The version of package.json stands in the lock file and, with its day, on top of the changelog, and is not taken. */
export function versionStep({ packageJson, packageLock, changelog, earlierTags }: VersionTexts): Step {
  const version = versionIn(packageJson);
  const missing: string[] = [];
  if (versionIn(packageLock) !== version)
    missing.push("package-lock.json has another version. Run: npm install");
  const [first] = [...changelog.matchAll(SECTION)].map(([, heading]) => heading ?? "");
  const dated = new RegExp(`^${version.replaceAll(".", "\\.")} – \\d{4}-\\d{2}-\\d{2}$`);
  if (first === undefined || !dated.test(first)) {
    missing.push(
      `CHANGELOG.md begins with "${first ?? ""}". Give it the version and the day: "${version} – YYYY-MM-DD"`,
    );
  }
  if (earlierTags.includes(`v${version}`)) {
    missing.push(`v${version} is a tag already. Set the next version in package.json`);
  }
  return { asks: `version ${version} in package.json, package-lock.json and CHANGELOG.md`, missing };
}

/** The version that a package.json or its lock file gives; "" where there is none. */
export function versionIn(json: string): string {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === "object" &&
    parsed !== null &&
    "version" in parsed &&
    typeof parsed.version === "string"
    ? parsed.version
    : "";
}
