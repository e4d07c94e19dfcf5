import fc from "fast-check";
import { unreadPrices } from "../../src/feeds/official-page";
import { PROSE } from "./prose";
import { printedForm, printedPrices } from "./printed";
import { lineOf, mustRead } from "./recorded";
import { smallPage } from "./small-page";

/** All headings, labels and prose of the recorded page, and the first rows of its tables. */
const page = smallPage(2);
const rates = (lines: readonly string[]): string =>
  mustRead(lines.join("\n")).rates.map(lineOf).sort().join("\n");
const original = rates(page);
const kinds = Object.entries(PROSE);

/** A paragraph of its own, or lines right against what stands there; a table needs blank lines around it. */
const put = (lines: readonly string[], apart: boolean): readonly string[] =>
  apart || lines[0]?.startsWith("|") === true ? ["", ...lines, ""] : lines;

test("the small page is read as printed", () => {
  const { rates: read } = mustRead(page.join("\n"));
  expect(read.length).toBeGreaterThan(100);
  expect(new Set(read.map(printedForm))).toEqual(printedPrices(page.join("\n")));
});

test("a line of a sentence that is the name of a tier or a section, and nothing else, is no label and no heading", () => {
  const sentence = [
    "",
    "A request costs what its model costs in",
    "Batch",
    "when it is handed to",
    "Tools",
    "that run it.",
    "",
  ];
  for (let at = 0; at <= page.length; at++)
    expect([at, rates([...page.slice(0, at), ...sentence, ...page.slice(at)])]).toEqual([at, original]);
});

/** A prose line between every two lines of the page at once: about 190 of each kind, with and without blank lines around it. */
describe.each([
  ["as paragraphs of their own", true],
  ["right against what stands there", false],
])("prose at every place at once, %s, changes no price", (_how, apart) => {
  test.each(kinds)("%s", (_kind, lines) => {
    const full = page.flatMap((line) => [...put(lines, apart), line]);
    expect(rates([...full, ...put(lines, apart)])).toBe(original);
  });
});

test("a line of prose at any single place, beside any other, changes no price and no list of what was not read", () => {
  const places = fc.array(
    fc.record({ at: fc.nat(page.length), kind: fc.nat(kinds.length - 1), apart: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  );
  const listed = (lines: readonly string[]): readonly string[] =>
    unreadPrices(mustRead(lines.join("\n"))).map(({ text }) => text);
  const originallyListed = listed(page);
  fc.assert(
    fc.property(places, (inserted) => {
      const lines = page.flatMap((line, index) => [
        ...inserted
          .filter(({ at }) => at === index)
          .flatMap(({ kind, apart }) => put(kinds[kind]?.[1] ?? [], apart)),
        line,
      ]);
      expect(rates(lines)).toBe(original);
      expect(listed(lines).length).toBe(originallyListed.length);
    }),
    { seed: 63, numRuns: 300 },
  );
});
