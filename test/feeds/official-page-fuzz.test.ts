import fc from "fast-check";
import { applyDifference } from "../../src/feeds/apply";
import { compareRates } from "../../src/feeds/difference";
import { isInForce } from "../../src/pricing/period";
import { findDoubts } from "../../src/feeds/doubts";
import { keyOf } from "../../src/feeds/feed-rate";
import { unreadPrices, type OfficialPage } from "../../src/feeds/official-page";
import { refuseImplausible } from "../../src/feeds/plausibility";
import type { Day } from "../../src/pricing/day";
import { FACTUAL, pageLines, STRUCTURAL, TEXTUAL, type Edit } from "./page-edits";
import { printedForm, printedPrices, printedRows, type PrintedRow } from "./printed";
import { inUse, lineOf, mustRead, read } from "./recorded";
import { smallPage } from "./small-page";

/** Every table of the recorded page, with its first rows: a page of all rows says no more and takes many times as long. */
const PAGE = smallPage(3).join("\n");
const DAY = "2026-11-25" as Day;
const original = mustRead(PAGE);
const originalLines = original.rates.map(lineOf).sort().join("\n");
const table = inUse(original);

/** Chooses by a list of numbers, so that a failing case can be repeated and shrunk. */
function picker(numbers: readonly number[]): (below: number) => number {
  let next = 0;
  return (below) => (below <= 0 ? 0 : (numbers[next++ % numbers.length] ?? 0) % below);
}

function edited(edits: readonly (readonly [Edit, readonly number[]])[]): string {
  let text = PAGE;
  for (const [edit, numbers] of edits) {
    const page = pageLines(text);
    edit(page, picker(numbers));
    text = page.lines.join("\n");
  }
  return text;
}

const numbers = fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 });
const oneOf = <T>(named: Readonly<Record<string, T>>): fc.Arbitrary<readonly [T, readonly number[]]> =>
  fc.tuple(fc.constantFrom(...Object.values(named)), numbers);

/** Every rate that is read is printed: for that model, under that column, below that label. */
function expectPrinted(page: OfficialPage, rows: readonly PrintedRow[], text: string): void {
  const printed = new Set(rows.flatMap(({ readings }) => readings.flat()));
  const invented = page.rates.filter((rate) => !printed.has(printedForm(rate))).map(lineOf);
  if (invented.length > 0) throw new Error(`not printed: ${invented.join("; ")}\n${changedLines(text)}`);
}

/** Every price of the page is a rate, or stands in the list of what was not read, by its line. */
function expectComplete(page: OfficialPage, rows: readonly PrintedRow[], text: string): void {
  const listed = new Set(unreadPrices(page).map(({ line }) => line));
  const rates = new Set(page.rates.map(printedForm));
  const passed = rows.filter(
    ({ line, readings }) =>
      !listed.has(line) &&
      !readings.some((prices) => prices.length > 0 && prices.every((price) => rates.has(price))),
  );
  const words = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => (/^\s*[^|]*\$\d/.test(line) && !line.includes("|") ? [index + 1] : []));
  const lost = [...passed.map(({ line }) => line), ...words.filter((line) => !listed.has(line))];
  if (lost.length > 0)
    throw new Error(`neither read nor listed: line ${lost.join(", ")}\n${changedLines(text)}`);
}

/** Where an edited page differs line by line, so that a failure can be read. */
function changedLines(text: string): string {
  const [before, after] = [PAGE.split("\n"), text.split("\n")];
  const isMoved = before.length === after.length;
  const came = after.flatMap((line, index) =>
    (isMoved ? line === before[index] : before.includes(line)) ? [] : [`${index + 1} + ${line}`],
  );
  const gone = before.flatMap((line, index) => (after.includes(line) ? [] : [`${index + 1} - ${line}`]));
  return [...gone, ...came].slice(0, 12).join("\n");
}

/** Nothing changes unseen: what is applied is what was shown, and what was not read stays. */
function expectShown(page: OfficialPage): void {
  const difference = compareRates(table, page, DAY);
  const applied = applyDifference(table, difference, {
    effective: DAY,
    readOn: DAY,
    source: "OpenAI price page",
    accepted: new Set(difference.models.map(({ model }) => model)),
  });
  if (!applied.ok) throw new Error(applied.failure.message);
  const now = new Map(
    applied.value.filter((rate) => isInForce(rate, DAY)).map((rate) => [keyOf(rate), lineOf(rate)]),
  );
  const shown = new Map(table.map((rate) => [keyOf(rate), lineOf(rate)]));
  for (const model of difference.models)
    for (const change of model.changes) {
      const key = keyOf(change.after ?? change.before);
      if (change.after) shown.set(key, lineOf(change.after));
      else if (!model.vanished) shown.delete(key);
    }
  expect(listed(now)).toBe(listed(shown));
  expect(page.rates.filter((rate) => now.get(keyOf(rate)) !== lineOf(rate))).toEqual([]);
}

/** As one text, because comparing maps of this size entry by entry is slow. */
function listed(lines: ReadonlyMap<string, string>): string {
  return [...lines.values()].sort().join("\n");
}

type Outcome = "refused" | "same" | "different";

function check(text: string): Outcome {
  const result = read(text);
  if (!result.ok) {
    expect(result.failure.message.length).toBeGreaterThan(20);
    return "refused";
  }
  const rows = printedRows(text);
  expectPrinted(result.value, rows, text);
  expectComplete(result.value, rows, text);
  expectShown(result.value);
  return result.value.rates.map(lineOf).sort().join("\n") === originalLines ? "same" : "different";
}

/** Checks pages until the runs are through; a fuzz that only ever sees one outcome would prove nothing. */
function checkAll(pages: fc.Arbitrary<string>, seed: number): void {
  const outcomes: Record<Outcome, number> = { refused: 0, same: 0, different: 0 };
  fc.assert(
    fc.property(pages, (text) => {
      outcomes[check(text)]++;
    }),
    // npm run test:engines tries more, for a change of the reader.
    { seed, numRuns: Number(process.env["FUZZ"] ?? 600) },
  );
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(12);
}

test("the ruler finds exactly the rates of the page as it is", () => {
  expect(new Set(original.rates.map(printedForm))).toEqual(printedPrices(PAGE));
});

test("a page out of order is read as printed, shown as different, or refused", () => {
  const edits = fc.array(oneOf({ ...STRUCTURAL, ...FACTUAL }), { minLength: 1, maxLength: 3 });
  checkAll(edits.map(edited), 2026);
});

test("a page with spoilt characters is read as printed, shown as different, or refused", () => {
  const edits = fc.array(oneOf(TEXTUAL), { minLength: 1, maxLength: 4 });
  checkAll(
    edits.map((list) => list.reduce((text, [edit, picks]) => edit(text, picker(picks)), PAGE)),
    810,
  );
});

/** Models whose changes would be applied along with the others, without a tick of their own. */
function undoubted(text: string): string[] {
  const result = read(text);
  if (!result.ok) return [];
  const difference = compareRates(table, result.value, DAY);
  if (refuseImplausible(result.value, difference)) return [];
  const doubted = new Set(findDoubts(difference, table, []).map(({ model }) => model));
  return difference.models
    .filter(({ model, changes }) => !doubted.has(model) && changes.some(({ kind }) => kind !== "added"))
    .map(({ model }) => model);
}

test.each(Object.entries(STRUCTURAL))(
  "%s: every model that changes has a doubt of its own",
  (_name, edit) => {
    fc.assert(
      fc.property(numbers, (picks) => {
        expect(undoubted(edited([[edit, picks]]))).toEqual([]);
      }),
      { seed: 11, numRuns: 20 },
    );
  },
);

test("any two header cells of any table swapped: refused, or every model that changes has a doubt of its own", () => {
  const page = pageLines(PAGE);
  let swaps = 0;
  for (const { start } of page.tables) {
    const cells = (page.lines[start] ?? "").slice(1, -1).split("|");
    for (let one = 0; one < cells.length; one++)
      for (let other = one + 1; other < cells.length; other++) {
        const swapped = [...cells];
        [swapped[one], swapped[other]] = [swapped[other] ?? "", swapped[one] ?? ""];
        const lines = [...page.lines];
        lines[start] = `|${swapped.join("|")}|`;
        swaps++;
        expect([start, one, other, undoubted(lines.join("\n"))]).toEqual([start, one, other, []]);
      }
  }
  expect(swaps).toBe(283);
});
