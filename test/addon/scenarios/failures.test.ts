import type { Bundle } from "../../../preview/addon/add-on";
import { ask, build, scenarioBundle } from "./desk";
import { contentsOf, cutOff, form, office, TABS, withRates, type Office } from "./office";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

test("a build that is cut off anywhere is removed by the next look, and built once by the next try", async () => {
  for (let atWrite = 2; ; atWrite += 29) {
    const place = office(bundle);
    await build(place.call, { form: form(), replace: null });
    place.calculate();
    const before = place.names();
    const request = { form: form(), replace: null, press: "one" };
    if (cutOff(place, request, { atWrite, how: "dies" })?.ok === true) break;
    place.environment.storage.locks.clear();
    await ask(place.call, "scenarioSetup");
    expect([atWrite, place.names()]).toEqual([atWrite, before]);
    const { value } = await build(place.call, request);
    expect(value.sheets).toEqual(TABS.map((name) => `${name} 2`));
  }
}, 180_000);

describe("each call that writes, failed once", () => {
  /** What a cell must hold is written, or nothing is. What else is not carried out is told, and loses no cell. */
  const NEEDED = new Set([
    "DeveloperMetadata.setValue",
    "Spreadsheet.insertSheet",
    "Sheet.addDeveloperMetadata",
    "Range.setValues",
  ]);
  const TOLD: Readonly<Record<string, string>> = {
    "Sheet.setColumnWidths": "the column widths and frozen panes of Checks",
    "Sheet.setFrozenRows": "the column widths and frozen panes of Checks",
    "Sheet.setFrozenColumns": "the column widths and frozen panes of Checks",
    "Sheet.setHiddenGridlines": "the column widths and frozen panes of Checks",
    "Sheet.setTabColor": "the column widths and frozen panes of Checks",
    "Sheet.setRowGroupControlPosition": "the column widths and frozen panes of Workings",
    "Range.setNumberFormats": "the number formats of Summary",
    "Range.setTextStyles": "the colours and fonts of Summary",
    "Range.setBackgrounds": "the colours and fonts of Summary",
    "Range.setHorizontalAlignments": "the colours and fonts of Summary",
    "Range.setWraps": "the colours and fonts of Summary",
    "RangeList.setBorder": "the colours and fonts of Summary",
    "Sheet.setRowHeights": "the row heights of Summary",
    "Sheet.setConditionalFormatRules": "the conditional formats of Summary",
    "Range.shiftRowGroupDepth": "the folding of Summary",
    "Sheet.collapseAllRowGroups": "the folding of Summary",
    "Sheet.setColumnGroupControlPosition": "the folding of Inputs",
    "Range.shiftColumnGroupDepth": "the folding of Inputs",
    "Sheet.collapseAllColumnGroups": "the folding of Inputs",
    "Sheet.insertChart": 'the chart "',
    "Range.setDataValidations": "the drop-downs of Inputs",
  };

  let place: Office;
  let clean: unknown;
  let writes: readonly string[];
  const request = { form: form(), replace: null };
  const contents = (): unknown => TABS.map((name) => contentsOf(place.book, name));
  beforeAll(async () => {
    place = await withRates(bundle);
    const { ledger } = await build(place.call, request);
    clean = contents();
    writes = ledger.writes;
  });
  afterEach(() => place.keepRates());

  test("every kind of call that a build writes by is looked at here", () => {
    expect(new Set([...NEEDED, ...Object.keys(TOLD), "Spreadsheet.setNamedRange"])).toEqual(new Set(writes));
  });

  test.each(Object.entries(TOLD))("%s: every cell is written, and %s is told", (member, told) => {
    const { result } = place.addOn.call("buildScenarios", [request], {
      atWrite: writes.indexOf(member) + 1,
      how: "throws",
    });
    expect(result).toMatchObject({ ok: true, value: { built: true } });
    const { message } = (result as { value: { message: string } }).value;
    expect(message).toContain(`Wrote ${TABS.join(", ")}. Google Sheets did not carry out: ${told}`);
    expect(contents()).toEqual(clean);
  });

  test.each([...NEEDED].filter((member) => member !== "Sheet.addDeveloperMetadata"))(
    "%s: nothing stands half written, and the words say so",
    (member) => {
      const before = place.names();
      const { result } = place.addOn.call("buildScenarios", [request], {
        atWrite: writes.indexOf(member) + 1,
        how: "throws",
      });
      expect(result).toMatchObject({ ok: false, failure: { code: "unexpected", retry: true } });
      expect(JSON.stringify(result)).toContain("Your sheets are as they were");
      expect(place.names()).toEqual(before);
    },
  );

  test("what is remembered beside a set that stands is told, and only that", () => {
    const { result } = place.addOn.call("buildScenarios", [request], {
      atWrite: writes.lastIndexOf("Sheet.addDeveloperMetadata") + 1,
      how: "throws",
    });
    expect(JSON.stringify(result)).toContain("did not carry out: remembering what was written");
    expect(contents()).toEqual(clean);
  });

  test("a name that Google refuses once is given again", () => {
    const { result } = place.addOn.call("buildScenarios", [request], {
      atWrite: writes.indexOf("Spreadsheet.setNamedRange") + 1,
      how: "throws",
    });
    expect(JSON.stringify(result)).not.toContain("did not carry out");
    expect(place.book.nameOf("SCENARIO_BUDGET")).toBeDefined();
  });

  test("a copy of a blank sheet that Google refuses is made from nothing", () => {
    const second = writes.indexOf("Spreadsheet.insertSheet", writes.indexOf("Spreadsheet.insertSheet") + 1);
    const { result } = place.addOn.call("buildScenarios", [request], { atWrite: second + 1, how: "throws" });
    expect(JSON.stringify(result)).not.toContain("did not carry out");
    expect(contents()).toEqual(clean);
    expect(place.book.sheetNamed("Workings")?.frozenColumns).toBe(3);
  });
});

test("while someone else is writing the builder waits, then says so; nothing is written", async () => {
  const { call, environment, names } = office(bundle);
  environment.storage.locks.set("document", {});
  const { result } = await call("buildScenarios", [{ form: form(), replace: null }]);
  expect(result).toMatchObject({ ok: false, failure: { code: "busy", retry: true } });
  expect(names()).toEqual(["Sheet1"]);
});
