import readme from "../../../README.md";
import { fromEngine } from "../../../preview/google/formula-text";
import { FUNCTIONS } from "../../../src/functions/catalog";
import { REFERENCE_SAMPLES, type SampleResult, type SampleValue } from "../../reference-samples";
import { caught, type Check, type Desk } from "../desk";
import { evaluate } from "../../../src/addon/main";

interface Sample extends SampleResult {
  /** As English writes it. */
  readonly formula: string;
}

/** `=FORMULA(…)    → result`, a line each, in the README's code blocks. */
function readmeSamples(): readonly Sample[] {
  return readme
    .split("\n")
    .map((line) => /^(=[A-Z_]+\(.*\S)\s+→ (\S.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, formula = "", result = ""]) => ({
      formula,
      first: [Number.isNaN(Number(result)) ? result : Number(result)],
    }));
}

/** The samples that need nothing of the spreadsheet but a few cells. */
const SAMPLES: readonly Sample[] = [
  ...readmeSamples(),
  ...Object.entries(REFERENCE_SAMPLES)
    .filter(([formula]) => !/OPENAI_RATES\)|Inputs!/.test(formula))
    .map(([formula, result]) => ({ formula, ...result })),
];

/** Columns between two formulas, and before the first: what they refer to, and what they spill. */
const APART = 16;

/** A sample gets its own sheet's worth of columns; those with cells of their own get a sheet. */
function place(index: number): number {
  return APART * (index + 1) + 1;
}

function alone(): readonly Sample[] {
  return SAMPLES.filter(({ cells }) => cells === undefined);
}

function withCells(): readonly Sample[] {
  return SAMPLES.filter(({ cells }) => cells !== undefined);
}

function write(locale: string): (desk: Desk) => void {
  return (desk) => {
    desk.spreadsheet.setSpreadsheetLocale(locale);
    const language = { hasDecimalComma: locale !== "en_US" };
    const sheet = desk.fresh();
    const samples = alone();
    const missing = place(samples.length) - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    samples.forEach(({ formula }, index) => {
      sheet.getRange(1, place(index)).setFormula(fromEngine(formula, language));
    });
    withCells().forEach(({ formula, cells = {} }, index) => {
      const own = desk.sheet(`Sample ${index + 1}`);
      for (const cell of Object.keys(cells)) {
        const text = cells[cell] ?? "";
        own.getRange(cell).setValue(/^\d+$/.test(text) ? Number(text) : text);
      }
      own.getRange("J1").setFormula(fromEngine(formula, language));
    });
  };
}

function read(locale: string): (desk: Desk) => void {
  return (desk) => {
    const lines = desk.work.getRange(1, 1, 2, desk.work.getMaxColumns()).getValues();
    alone().forEach((sample, index) => {
      const column = place(index) - 1;
      hold(
        desk,
        locale,
        sample,
        lines.map((line: unknown[]) => line.slice(column, column + APART)),
      );
    });
    withCells().forEach((sample, index) => {
      hold(
        desk,
        locale,
        sample,
        desk
          .sheet(`Sample ${index + 1}`)
          .getRange("J1:Z2")
          .getValues(),
      );
    });
  };
}

function hold(desk: Desk, locale: string, { formula, first, second = [] }: Sample, lines: unknown[][]): void {
  const [shownFirst = [], shownSecond = []] = lines;
  const got = [shownFirst.slice(0, first.length), shownSecond.slice(0, second.length)];
  desk.must(`${locale} ${formula}`, [told(first, shownFirst), told(second, shownSecond)], got);
}

/** What is expected; where a text looks as it should, the text itself. */
function told(values: readonly SampleValue[], shown: readonly unknown[]): readonly unknown[] {
  return values.map((value, index) => {
    if (!(value instanceof RegExp)) return value;
    return value.test(String(shown[index])) ? shown[index] : String(value);
  });
}

/** Errors as a cell tells them; a script cannot read the words in a cell, so the function is called here. */
const ERRORS: readonly (readonly [string, readonly (string | number)[], RegExp])[] = [
  ["OPENAI_COST", ["gpt5", 1000], /^throws: OPENAI_COST: unknown model "gpt5"\. Did you mean "gpt-5"\?/],
  ["OPENAI_COST", ["gpt-5", "many"], /^throws: OPENAI_COST: .*input.*many/],
  ["OPENAI_RATE", ["gpt-5", "inputs"], /^throws: OPENAI_RATE: .*inputs/],
  ["IMAGE_TOKENS", [0, 512], /^throws: IMAGE_TOKENS: .*width/],
];

function errors(desk: Desk): void {
  for (const [name, args, words] of ERRORS) {
    const message = String(caught(() => evaluate(name, args)));
    desk.must(`the words of ${name}(${args.join("; ")})`, true, words.test(message), message);
  }
  desk.must("every function is there", true, FUNCTIONS.length > 15, `${FUNCTIONS.length}`);
}

/** Every sample of the README and the reference, in English and in German. */
export const samples: Check = {
  id: "samples",
  title: "The samples of the README and the reference",
  steps: [
    (desk) => {
      errors(desk);
      write("en_US")(desk);
    },
    read("en_US"),
    write("de_DE"),
    read("de_DE"),
  ],
};
