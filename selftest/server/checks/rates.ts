import { serverCode } from "../../../src/addon/server-file";
import { type Check, type Desk, valueOf } from "../desk";

const LINKED = '=OPENAI_RATE("gpt-5";"input";;;OPENAI_RATES)';
const UNLINKED = '=OPENAI_RATE("gpt-5";"input")';
/** No list price of anything. */
const OWN_PRICE = "9.87";

/** The price of gpt-5's input in force, as a cell of the Rates sheet. */
function priceCell(desk: Desk): GoogleAppsScript.Spreadsheet.Range {
  const range = desk.spreadsheet.getRangeByName("OPENAI_RATES");
  if (range === null) throw new Error("There is no OPENAI_RATES.");
  const rows = range.getValues();
  const head = rows[0] ?? [];
  const at = (name: string): number => {
    const column = head.map((cell) => String(cell).toLowerCase()).indexOf(name);
    if (column < 0) throw new Error(`The Rates sheet has no column ${name}.`);
    return column;
  };
  const wanted: readonly (readonly [string, string])[] = [
    ["model", "gpt-5"],
    ["meter", "input"],
    ["tier", "standard"],
    ["until", ""],
  ];
  const row = rows.findIndex((cells) => wanted.every(([name, text]) => cells[at(name)] === text));
  if (row < 0) throw new Error("The Rates sheet has no row of gpt-5's input.");
  return range.getSheet().getRange(range.getRow() + row, range.getColumn() + at("price"));
}

function formulas(desk: Desk): void {
  const sheet = desk.fresh();
  sheet.getRange("A1").setFormula(LINKED);
  sheet.getRange("A2").setFormula(UNLINKED);
}

function shown(desk: Desk, cell: string): unknown {
  return desk.work.getRange(cell).getValue();
}

function refresh(desk: Desk): void {
  const { check, against, from } = valueOf(serverCode().server.checkForUpdates());
  const { rates } = valueOf(serverCode().server.applyUpdates({ check, against, from, ticked: [] }));
  desk.must("a refresh writes the Rates sheet", true, rates > 100, `${rates} rates`);
  desk.must("OPENAI_RATES is there", true, desk.spreadsheet.getRangeByName("OPENAI_RATES") !== null);
  desk.must("the rates in use are the sheet's", "ready sheet", stateOf());
}

function stateOf(): string {
  const status = serverCode().server.ratesStatus();
  return status.state === "ready" ? `${status.state} ${status.origin}` : status.state;
}

/** The life of a Rates sheet, from the first refresh to the links of formulas. */
export const rates: Check = {
  id: "rates",
  title: "Refresh, override, undo, damage, repair, link",
  steps: [
    (desk) => {
      refresh(desk);
      formulas(desk);
    },
    (desk) => {
      desk.must("a linked formula shows the list price", 1.25, shown(desk, "A1"));
      valueOf(
        serverCode().server.overrideRate({
          model: "gpt-5",
          meter: "input",
          tier: "standard",
          context: "any",
          price: OWN_PRICE,
          from: "",
          until: "",
          note: "self-test",
        }),
      );
    },
    (desk) => {
      desk.must("a linked formula follows an override", Number(OWN_PRICE), shown(desk, "A1"));
      desk.fact("one that is not linked", shown(desk, "A2"));
      const { overrides } = valueOf(serverCode().server.ratesOverview());
      desk.must("the override is listed", 1, overrides.length);
      for (const { id } of overrides) valueOf(serverCode().server.removeOverride({ id }));
      desk.must("it can be removed", 0, valueOf(serverCode().server.ratesOverview()).overrides.length);
    },
    (desk) => {
      desk.must("the list price is back", 1.25, shown(desk, "A1"));
      priceCell(desk).setValue(2.5);
    },
    (desk) => {
      desk.must("a linked formula follows a price that was typed", 2.5, shown(desk, "A1"));
      priceCell(desk).setValue("two dollars");
    },
    (desk) => {
      desk.must("a price that is none is an error in the formula", "#ERROR!", shown(desk, "A1"));
      desk.must("the damage is told", "damaged", stateOf());
      const { message } = valueOf(serverCode().server.repairRates());
      desk.must("a repair brings the sheet back", "ready sheet", stateOf(), message);
    },
    (desk) => {
      desk.must("formulas work again", "number", typeof shown(desk, "A1"));
      const { links } = valueOf(serverCode().server.previewLinks());
      desk.must("a formula to link is found", 1, links.length);
      desk.must("it is linked", 1, valueOf(serverCode().server.linkFormulas({ cells: links })).linked);
      desk.must("it names OPENAI_RATES", true, /OPENAI_RATES/.test(desk.work.getRange("A2").getFormula()));
      const sheet = desk.spreadsheet.getRangeByName("OPENAI_RATES")?.getSheet();
      if (sheet) desk.spreadsheet.deleteSheet(sheet);
    },
    (desk) => {
      desk.fact("a linked formula when the sheet was deleted", shown(desk, "A1"));
      desk.must("the state is told all the same", true, stateOf().length > 0, stateOf());
      refresh(desk);
      formulas(desk);
    },
    (desk) => desk.must("the new sheet works", 1.25, shown(desk, "A1")),
  ],
};
