import type { Bundle } from "../../preview/addon/add-on";
import { languageOf } from "../../preview/google/language";
import { readFormula, writtenFormula } from "../../preview/google/parse-error";
import { BLANK } from "../../preview/model/cell";
import { WorkbookModel } from "../../preview/model/workbook-model";
import { HELP } from "../../src/functions/help/catalog";
import { addOnInMemory } from "../support/add-on";
import { builtBundle } from "../support/bundle";
import { bundleWithModels } from "../support/fresh-bundle";
import { openSpreadsheet } from "../support/spreadsheet";
import { Office } from "./rates/office";
import { internet, pageOf } from "./rates/price-pages";

const LOCALES = ["en_US", "de_DE", "fr_FR", "pt_BR", "ja_JP"];

/** The widest table that a sample spills. */
const APART = 20;

/** The samples of the reference that need nothing of a spreadsheet. */
const SAMPLES = HELP.flatMap(({ examples }) => examples.map(({ formula }) => formula)).filter(
  (formula) => !/\b[A-Z]+\d|OPENAI_RATES\)|!/.test(formula.replace(/"[^"]*"/g, "")),
);

test("every sample of the reference, typed as each language writes it, shows the same", async () => {
  const book = new WorkbookModel();
  book.activeSheet.columns = SAMPLES.length * APART;
  const sheet = openSpreadsheet(builtBundle(), book);
  const shown: unknown[][] = [];
  for (const locale of LOCALES) {
    book.change({ locale });
    SAMPLES.forEach((formula, index) => {
      sheet.type("Sheet1", `${column(index * APART)}1`, writtenFormula(formula, languageOf(locale)));
    });
    await sheet.settled();
    const values = SAMPLES.map((formula, index) => {
      const cell = `${column(index * APART)}1`;
      return [formula, sheet.errorMessage("Sheet1", cell) ?? sheet.value("Sheet1", cell)];
    });
    shown.push(values);
  }
  sheet.close();
  const [english = [], ...others] = shown;
  expect(SAMPLES.length).toBeGreaterThan(15);
  expect(english.filter((line) => /^#|OPENAI_\w+:/.test(String((line as unknown[])[1])))).toEqual([]);
  for (const values of others) expect(values).toEqual(english);
});

function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter;
}

const MODELS = ["gpt-5.4-nano", "gpt-5", "gpt-4.1"];

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

/** What stands in a spreadsheet but in its log: values as they are, formulas as the engine reads them. */
function contents(book: WorkbookModel): unknown {
  const sheets = book.sheets.filter(({ name }) => name !== "Rates log");
  return sheets.map(({ name, cells }) => [
    name,
    cells.map((line) =>
      line.map((cell) => {
        const { content } = cell ?? BLANK;
        return content.kind === "formula" ? (content.engine ?? content.formula) : content.value;
      }),
    ),
  ]);
}

describe("the Rates sheet, its links and an inserted formula are the same in every language", () => {
  /** Refreshes, overrides, links and inserts, as the sidebar asks for it. */
  function worked(locale: string): WorkbookModel {
    const book = new WorkbookModel({ locale });
    const office = new Office(bundle, { book, net: internet(pageOf(MODELS)) });
    const language = languageOf(locale);
    const put = (row: number, text: string): void =>
      book.activeSheet.put(row, 0, {
        ...BLANK,
        content: { kind: "formula", ...readFormula(writtenFormula(text, language), language) },
      });
    put(0, '=OPENAI_COST("gpt-5",1000)');
    put(1, '=IF(A1>0.5,OPENAI_RATE("gpt-5"),openai_rate( "gpt-4.1" ))');
    put(2, '=OPENAI_RATE("gpt-5")');
    const typing = book.activeSheet;
    office.refresh("2026-11-01");
    office.get("overrideRate", {
      model: "gpt-5",
      meter: "input",
      tier: "standard",
      context: "any",
      price: "1.10",
      from: "2026-11-02",
      until: "",
      note: "ours",
    });
    book.activeSheet = typing;
    const { links } = office.get("previewLinks");
    office.get("linkFormulas", { cells: links });
    book.selection = { row: 4, column: 1, rows: 1, columns: 1 };
    const inserted = addOnInMemory(bundle, book).addOn.call("insertFormula", [
      { name: "OPENAI_COST", arguments: ["gpt-5", "1500", "", "1.5"], into: "", replacing: null },
    ]);
    expect(inserted.result).toMatchObject({ ok: true });
    return book;
  }

  let english: unknown;
  beforeAll(() => (english = contents(worked("en_US"))));

  test.each(LOCALES.slice(1))("%s", (locale) => {
    expect(contents(worked(locale))).toEqual(english);
  });
});
