import { unreadPrices } from "../../src/feeds/official-page";
import { LATER_PAGE, LATER_RATES } from "./later-page";
import { lineOf, mustRead } from "./recorded";

const page = mustRead(LATER_PAGE);
const lines = LATER_PAGE.split("\n");

test("a page of a later month reads into every price that has a known meaning, each once", () => {
  expect(page.rates.map(lineOf).sort()).toEqual([...LATER_RATES].sort());
});

test("the sentence about context gives the threshold, as the notes in brackets do", () => {
  const thresholds = new Set(
    page.rates.flatMap(({ context }) => (context.band === "any" ? [] : [context.threshold])),
  );
  expect([...thresholds]).toEqual([272_000]);
  const moved = LATER_PAGE.replace(/272K/g, "300K").replace(" (&lt;300K context length)", "");
  const [first] = mustRead(moved).rates;
  expect(first?.context).toEqual({ band: "short", threshold: 300_000 });
});

/** By hand: the words of each line that holds a price and is no rate, and why. */
test.each([
  [
    "¹ Introductory price until February 28, 2027; then $1.50 for input.",
    "a price in words, outside the tables",
  ],
  [
    "The Ultrafast price of `gpt-6.2-sol` is 3x the standard one until February 28, 2027.",
    "a surcharge, a discount or a factor in words: it is not part of the rates",
  ],
  ["What stands by costs less, $0.02", "a price in words, outside the tables"],
  ["| gpt-voice-3 | Breath | - | $1.00 | $2.00 |", "a modality that is not known"],
  ["| gpt-robot-1 | $3.00 |", "its columns are not those of a table that is known"],
  [
    "| File search | Storage | $0.12 / GB per day (1 GB free) | EU |",
    "its prices are for “EU” under “Region”",
  ],
  ["| Robot arm | Rental | $5.00 / hour | All |", "a tool that is not known"],
  ["$0.04", "under “Images”, a column that is not known; what stands in it was not read"],
  [
    "| ChatGPT | chat-latest | $2.50 – $3.00 | - | $15.00 | - |",
    "the cell under “Input” is not a price of a known form",
  ],
  [
    "| Codex | gpt-6-codex, gpt-6-codex-mini | ~~$2.00~~ $1.00 | - | $8.00 | - |",
    "the model cell is not of a known form",
  ],
])("%s is listed, on its line", (text, why) => {
  const [unread, ...more] = unreadPrices(page).filter((part) => part.text === text);
  expect(unread?.why).toBe(why);
  expect(lines[(unread?.line ?? 0) - 1]).toContain(text);
  expect(more).toEqual([]);
});

test("nothing else is listed", () => {
  expect(unreadPrices(page)).toHaveLength(10);
});

test("a mark of a footnote is kept as a note", () => {
  const standard = page.rates.filter(({ tier }) => tier === "standard");
  const notes = new Map(standard.map(({ model, note }) => [model, note]));
  expect(
    ["gpt-6.1-terra", "gpt-6-astra", "gpt-5-mini", "gpt-6.2-sol"].map((model) => notes.get(model)),
  ).toEqual(["marked ¹ on the page", "marked * on the page", "marked 2 on the page", ""]);
});

describe("a model cell with markup is read as its id", () => {
  const ID = "| gpt-5-mini<sup>2</sup> | 400K |";
  test.each([
    "[gpt-5-mini](/models/gpt-5-mini)",
    "[gpt-5-mini][1]",
    "[`gpt-5-mini`](https://example.com/a_(b))",
    "**gpt-5-mini**",
    "*gpt-5-mini*",
    "_gpt-5-mini_",
    "***gpt-5-mini***",
    "**[gpt-5-mini](/m)**",
    "`gpt-5-mini`",
    "<code>gpt-5-mini</code>",
    '<a href="/m">gpt-5-mini</a>',
    "![new](/new.svg) gpt-5-mini",
    "gpt-5-mini*",
    "gpt-5-mini †",
    "gpt-5-mini¹",
    "gpt-5-mini¹²",
    "gpt-5-mini[^3]",
    "gpt-5-mini<sup>a</sup>",
    "gpt-5-mini<sup>[1](#note)</sup>",
    "gpt&#45;5&#x2d;mini",
    "gpt\u20115\u2011mini",
    "gpt-5-mini&nbsp;",
    "GPT-5-mini",
    "gpt-5-mini<br>",
    "gpt-5-mini (new)",
    "**gpt-5-mini** (legacy)",
    "gpt-5-mini (gpt-5-mini-2025-08-07)",
  ])("%s", (cell) => {
    const text = LATER_PAGE.replace(ID, () => `| ${cell} | 400K |`);
    expect(mustRead(text).rates.map(lineOf)).toContain("gpt-5-mini input standard any 0.25");
  });

  test.each([
    "gpt-5-mini gpt-5-nano",
    "gpt-5-mini / gpt-5-nano",
    "gpt-5-mini<br>gpt-5-nano",
    "~~gpt-5-mini~~",
    "gpt-5-mini (EU)",
    "gpt-5-mini (until 2027)",
    "gpt-5-mini (gpt-5-nano-2025-08-07)",
    "GPT-5 mini",
    "",
  ])("%s is listed, never guessed", (cell) => {
    const text = LATER_PAGE.replace(ID, () => `| ${cell} | 400K |`);
    const read = mustRead(text);
    const standard = read.rates.filter(
      ({ model, tier }) => model.startsWith("gpt-5-") && tier === "standard",
    );
    expect(standard).toEqual([]);
    expect(unreadPrices(read).some(({ line, text: row }) => line === 24 && row.includes("$0.25"))).toBe(true);
  });
});
