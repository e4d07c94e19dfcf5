import { comparisonStep, googleStep, picturesStep } from "../../scripts/release/proofs";
import { stepText } from "../../scripts/release/step";
import { versionStep } from "../../scripts/release/version";

const TEXTS = {
  packageJson: '{"name": "ratesheet", "version": "0.2.0"}',
  packageLock: '{"name": "ratesheet", "version": "0.2.0", "packages": {}}',
  changelog: "# Changelog\n\n## 0.2.0 – 2026-12-01\n\n## 0.1.0 – 2026-09-01\n",
  earlierTags: ["v0.1.0"],
};

describe("the version of a release", () => {
  test.each([
    ["everything in place", {}, []],
    [
      "another version in the lock file",
      { packageLock: '{"version": "0.1.0"}' },
      ["package-lock.json has another"],
    ],
    [
      "changes not yet under the version",
      { changelog: "# C\n\n## Unreleased\n\n## 0.2.0 – 2026-12-01\n" },
      ['begins with "Unreleased"'],
    ],
    ["a version without its day", { changelog: "## 0.2.0\n" }, ['begins with "0.2.0"']],
    ["a version that only looks alike", { changelog: "## 0x2.0 – 2026-12-01\n" }, ['begins with "0x2.0']],
    ["a tag on an earlier commit", { earlierTags: ["v0.2.0"] }, ["v0.2.0 is a tag already"]],
  ])("%s", (_, changed, expected) => {
    const { missing } = versionStep({ ...TEXTS, ...changed });
    expect(missing.map((text, index) => text.includes(expected[index] ?? " "))).toEqual(
      expected.map(() => true),
    );
  });
});

describe("the comparison", () => {
  const page =
    "On 2026-12-01, on 2 × A, Linux x64, Node 20.20.2, all in one run,\n| RateSheet | 0.2.0 | 100 ns |\n";

  test.each([
    ["measured on the day of the last change", "0.2.0", "2026-12-01", 0],
    ["the code changed since", "0.2.0", "2026-12-02", 1],
    ["of another version", "0.3.0", "2026-12-01", 1],
  ])("%s", (_, version, lastChange, count) => {
    expect(comparisonStep(page, version, lastChange).missing).toHaveLength(count);
  });
});

test("pictures that were taken from other files are named with them", () => {
  expect(picturesStep([]).missing).toEqual([]);
  expect(picturesStep(["Sidebar.html"]).missing[0]).toMatch(
    /Sidebar\.html changed\. Run: npm run screenshots/,
  );
});

test("what only Google can answer is counted, and its log needs a line of the version", () => {
  const answers = JSON.stringify({
    one: { answer: "x", source: "assumed" },
    two: { answer: "y", source: "a run" },
  });
  const log = "| day | version | by |\n|---|---|---|\n| – | 0.2.0 | – |\n";
  expect(googleStep(answers, log, "0.2.0").missing).toEqual([
    expect.stringMatching(/^1 answers? /),
    expect.stringContaining("no line of 0.2.0"),
  ]);
  expect(googleStep("{}", `${log}| 2026-12-02 | 0.2.0 | A. Person |\n`, "0.2.0").missing).toEqual([]);
});

test("a step prints what it asks for and each thing that is missing below it", () => {
  expect(stepText({ asks: "x", missing: [] })).toBe("ok      x");
  expect(stepText({ asks: "x", missing: ["a", "b"] })).toBe("missing x\n    - a\n    - b");
});
