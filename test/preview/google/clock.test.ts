import { costOf, secondsTogether } from "../../../preview/google/clock";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { smallBundle } from "../../support/bundle";

function addOn(body: string, timeLimits = true) {
  const book = new WorkbookModel({ rules: { timeLimits } });
  return addOnInMemory(smallBundle(`function go() { ${body} }`), book).addOn;
}

// 1 ms for the store and 34 for a property: 30 s are 857 of them.
const reads = (calls: number) =>
  `for (var i = 0; i < ${calls}; i++) PropertiesService.getUserProperties().getProperty("k"); return i;`;

describe("the simulated clock", () => {
  test("ends a custom function after 30 seconds, whatever it catches", () => {
    expect(addOn(reads(850)).evaluate("go", []).result).toBe(850);
    const message = /Exceeded maximum execution time: 30 seconds .* most calls: 858 of Properties/;
    expect(() => addOn(reads(900)).evaluate("go", [])).toThrow(message);
    expect(() => addOn(`try { ${reads(900)} } catch (e) { return 0; }`).evaluate("go", [])).toThrow(message);
  });

  test("gives another call 360 seconds, of which it tells how many were used", () => {
    const { ledger } = addOn(reads(900)).call("go");
    expect(ledger.milliseconds).toBe(900 * 35);
    const requests = `for (;;) try { UrlFetchApp.fetch("https://developers.openai.com/"); } catch (e) { if (/maximum/.test(e.message)) throw e; }`;
    expect(() => addOn(requests).call("go")).toThrow("360 seconds");
  });

  test("can be stopped", () => {
    expect(addOn(reads(900), false).evaluate("go", []).result).toBe(900);
  });

  test.each([
    ["Properties.getProperty", 34],
    ["Range.setValues", 50],
    ["Range.getRow", 1],
    ["Utilities.formatDate", 0.42],
  ])("%s takes %d ms", (member, milliseconds) => {
    expect(costOf(member)).toBe(milliseconds);
  });
});

describe("calls that run 30 at a time", () => {
  test.each([
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [172, 6],
  ])("%d calls of a second take %d seconds", (calls, seconds) => {
    expect(secondsTogether(Array<number>(calls).fill(1000))).toBe(seconds);
  });

  test("a long one holds its place only", () => {
    expect(secondsTogether([5000, 1000, 1000, 1000, 1000], 2)).toBe(5);
  });
});
