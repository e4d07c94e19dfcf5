import { NotEmulated, StaleResult } from "../../../preview/services/errors";
import { addOnInMemory } from "../../support/add-on";
import { smallBundle } from "../../support/bundle";

const SHEET = "SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()";

function addOn(body: string) {
  return addOnInMemory(smallBundle(`function go() { ${body} }`));
}

function run(body: string): unknown {
  return addOn(body).addOn.call("go").result;
}

describe("what is not emulated throws, and cannot be caught away", () => {
  test.each([
    ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById"],
    [`${SHEET}.getRange("A1").getDisplayValues()`, "Range.getDisplayValues"],
    ["DriveApp.getFiles()", "DriveApp.getFiles"],
    [`${SHEET}.getRangeList(["A1"]).setBorder(true, true, true, true, true, true)`, "RangeList.setBorder"],
    [`${SHEET}.insertRowsAfter(1, 1)`, "Sheet.insertRowsAfter"],
    ["Utilities.computeDigest('MD5', 'x')", "Utilities.computeDigest with MD5"],
    ["Utilities.formatDate(new Date(), 'Etc/UTC', 'w')", "Utilities.formatDate with the pattern letter w"],
  ])("%s", (call, member) => {
    expect(() => run(`${call};`)).toThrow(NotEmulated);
    expect(() => run(`try { ${call}; } catch (error) { return "fine"; }`)).toThrow(member);
  });
});

describe("a formula's result is not known in the call that wrote cells", () => {
  test("reading it is a loud error that names the cell", () => {
    const body = `var s = ${SHEET}; s.getRange("A1").setFormula("=1+1"); return s.getRange("A1:A2").getValues();`;
    expect(() => run(body)).toThrow(StaleResult);
    expect(() => run(body)).toThrow(/Sheet1!A1/);
  });

  test("reading literals is fine", () => {
    expect(run(`var s = ${SHEET}; return s.getRange("A1").setValue(5).getValues();`)).toEqual([[5]]);
  });
});

describe("a custom function", () => {
  test.each([
    [`${SHEET}.getRange("A1").setValue(1)`, "You do not have permission to call Range.setValue."],
    ["SpreadsheetApp.getActiveSpreadsheet().insertSheet('x')", "You do not have permission"],
    ["PropertiesService.getUserProperties().setProperty('a', 'b')", "You do not have permission"],
    ["SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context"],
  ])("may not %s", (call, message) => {
    expect(() => addOn(`${call};`).addOn.evaluate("go", [])).toThrow(message);
  });

  test("may read", () => {
    const outcome = addOn(`return ${SHEET}.getRange("A1").getValues();`).addOn.evaluate("go", []);
    expect(outcome.result).toEqual([[""]]);
  });
});

describe("the ledger of a call", () => {
  const body = `var s = ${SHEET}; s.getRange("A1").setValue(1); s.getRange("A2").setValue(2); s.getRange("A3").setValue(3);`;

  test("counts calls and names writes", () => {
    const { ledger } = addOn(body).addOn.call("go");
    expect(ledger.calls.get("Range.setValue")).toBe(3);
    expect(ledger.writes).toHaveLength(3);
    expect(ledger.total).toBe(2 + 3 + 3);
  });

  test.each([1, 2, 3])("can fail write %i, and what was written before stays", (atWrite) => {
    const { addOn: started, book } = addOn(body);
    expect(() => started.call("go", [], { atWrite, how: "throws" })).toThrow(/server error/);
    const values = [0, 1, 2].map((row) => book.activeSheet.cell(row, 0).content);
    expect(values.filter((content) => content.kind === "literal" && content.value !== "")).toHaveLength(
      atWrite - 1,
    );
  });

  test("a script that dies cannot write on in a handler; one whose write failed can", () => {
    const rescue = `try { ${body} } catch (error) { ${SHEET}.getRange("B1").setValue("rescued"); }`;
    const failed = addOn(rescue);
    failed.addOn.call("go", [], { atWrite: 2, how: "throws" });
    expect(failed.book.activeSheet.cell(0, 1).content).toEqual({ kind: "literal", value: "rescued" });
    const killed = addOn(rescue);
    expect(() => killed.addOn.call("go", [], { atWrite: 2, how: "dies" })).toThrow(/was ended/);
    expect(killed.book.activeSheet.cell(0, 1).content).toEqual({ kind: "literal", value: "" });
  });
});
