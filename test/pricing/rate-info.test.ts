import { createHash } from "node:crypto";
import fc from "fast-check";
import { describeRates } from "../../src/pricing/rate-info";
import { day, rate } from "../support/rates";

/** The content as the hash is defined: a JSON line a rate, sorted, in UTF-8. */
function sha256(...lines: readonly string[]): string {
  return createHash("sha256")
    .update([...lines].sort().join("\n"), "utf8")
    .digest("hex");
}

const line = (note: string): string =>
  JSON.stringify([
    "gpt-5",
    "input",
    "standard",
    { band: "any" },
    "1.25",
    1_000_000,
    null,
    null,
    "test",
    null,
    note,
    false,
  ]);

describe("what is said of a whole table", () => {
  test("the version is the last day checked and the beginning of the hash", () => {
    const info = describeRates([rate({ checked: day("2026-08-31") }), rate({ checked: day("2026-11-24") })]);
    expect(info.updated).toBe("2026-11-24");
    expect(info.version).toBe(`2026-11-24.${info.hash.slice(0, 8)}`);
  });

  test("the hash is the SHA-256 of the content in UTF-8, whatever characters a note has", () => {
    expect(describeRates([rate({ note: "é € 😀 \ud800" })]).hash).toBe(sha256(line("é € 😀 \ud800")));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (note) => {
        expect(describeRates([rate({ note })]).hash).toBe(sha256(line(note)));
      }),
    );
  });

  test("the order of rows and zeros at the end of a price do not count; any other field does", () => {
    const one = rate({ note: "one" });
    const other = rate({ note: "other" });
    expect(describeRates([one, other]).hash).toBe(describeRates([other, one]).hash);
    expect(describeRates([rate({ price: "1.250" })]).hash).toBe(describeRates([rate()]).hash);
    expect(describeRates([rate({ price: "1.26" })]).hash).not.toBe(describeRates([rate()]).hash);
    expect(describeRates([rate({ override: true })]).hash).not.toBe(describeRates([rate()]).hash);
  });
});
