import { languageOf } from "../../../preview/google/language";
import { readFormula, writtenFormula } from "../../../preview/google/parse-error";
import { readTyped } from "../../../preview/model/typed-text";

/** What the engine reads, which knows English only; null where the language cannot read the formula. */
function engine(formula: string, locale: string): string | null {
  const read = readFormula(formula, languageOf(locale)).engine;
  return read.startsWith("=LOCAL_PARSE_ERROR(") ? null : read;
}

describe("a formula is read in the spreadsheet's language", () => {
  test.each([
    // ; is read everywhere, and shown as the language writes it
    ["en_US", "=SUM(1;2)", "=SUM(1,2)"],
    ["de_DE", "=SUM(1;2)", "=SUM(1,2)"],
    ["ja_JP", "=OPENAI_COST(A2;B2)", "=OPENAI_COST(A2,B2)"],
    ["pt_BR", "=OPENAI_COST(A2;B2;;;OPENAI_RATES)", "=OPENAI_COST(A2,B2,,,OPENAI_RATES)"],
    // , separates only where it is not the decimal point: there it is 1.2
    ["en_US", "=SUM(1,2)", "=SUM(1,2)"],
    ["ja_JP", "=OPENAI_COST(A2,B2)", "=OPENAI_COST(A2,B2)"],
    ["de_DE", "=SUM(1,2)", "=SUM(1.2)"],
    ["fr_FR", "=OPENAI_COST(A2,B2)", null],
    ["pt_BR", '=OPENAI_COST("gpt-5",1000)', null],
    ["de_DE", "=SUM(1,2,3)", null],
    ["de_DE", "=SUM(A1;1.5)", null],
    ["de_DE", "=SUM(A1;1,5)", "=SUM(A1,1.5)"],
    // in braces ; stands between rows, and between columns , in English, \ where , is the decimal point
    ["en_US", "=X({1,2;3,4})", "=X({1,2;3,4})"],
    ["de_DE", "=X({1\\2;3\\4};A1)", "=X({1,2;3,4},A1)"],
    ["de_DE", "=X({1;2})", "=X({1;2})"],
    ["fr_FR", "=X(A1\\2)", null],
    // what stands in quotes is nobody's separator
    ["de_DE", `='My, sheet'!A1&"a,b;c"`, `='My, sheet'!A1&"a,b;c"`],
    ["de_DE", '=IF(A1;"x"";""y";Tab1!B2)', '=IF(A1,"x"";""y",Tab1!B2)'],
    ["de_DE", "=MODE.SNGL($A$1:B2)", "=MODE.SNGL($A$1:B2)"],
  ])("%s: %s", (locale, formula, expected) => {
    expect(engine(formula, locale)).toBe(expected);
  });

  test.each([
    ["=SUM(A1;1,5;{1\\2;3\\4})", "de_DE"],
    [`='My, sheet'!A1&"a,b;c"`, "fr_FR"],
    ["=OPENAI_COST(A2,B2)", "pt_BR"],
    ['=OPENAI_COST("a""b",2)', "pt_BR"],
    ["=SUM(A1,1.5,{1,2;3,4})", "en_US"],
  ])("%s comes back as written in %s, readable or not", (formula, locale) => {
    const language = languageOf(locale);
    expect(writtenFormula(readFormula(formula, language).engine, language)).toBe(formula);
  });
});

describe("typed text is read in the spreadsheet's language", () => {
  // 46235 is 2026-08-01; 46143 is 2026-05-01.
  test.each([
    ["en_US", "1,250.5", 1250.5],
    ["de_DE", "1.250,5", 1250.5],
    ["fr_FR", "1 250,5", 1250.5],
    ["pt_BR", "0,625", 0.625],
    // the separator of thousands, where it could be one
    ["de_DE", "0.625", 625],
    ["de_DE", "0.62", "0.62"],
    ["ja_JP", "0.625", 0.625],
    ["en_US", "0,625", 625],
    ["en_US", "8/1/2026", 46235],
    ["de_DE", "1.8.2026", 46235],
    ["fr_FR", "01/08/2026", 46235],
    ["ja_JP", "2026/8/1", 46235],
    ["pt_BR", "2026-08-01", 46235],
    ["de_DE", "12,5%", 0.125],
    ["de_DE", "32.1.2026", "32.1.2026"],
  ])("%s: %s", (locale, text, value) => {
    expect(readTyped(text, undefined, languageOf(locale))).toMatchObject({ value });
  });

  test("in Germany 1.5 is a day in May", () => {
    const read = readTyped("1.5", undefined, languageOf("de_DE"));
    expect(read).toMatchObject({ numberFormat: "yyyy-mm-dd", value: expect.any(Number) as number });
  });
});
