import { costOf, secondsTogether } from "../../../preview/google/clock";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import { addOnInMemory } from "../../support/add-on";
import { smallBundle } from "../../support/bundle";

function addOn(body: string, timeLimits = true) {
  const book = new WorkbookModel({ rules: { timeLimits } });
  return addOnInMemory(smallBundle(`function go() { ${body} }`), book).addOn;
}

// 0.42 ms a call: 30 s are 71,428 calls, 360 s are 857,142.
const days = (calls: number) =>
  `for (var i = 0; i < ${calls}; i++) Utilities.formatDate(new Date(0), "Etc/UTC", "d"); return i;`;

describe("the simulated clock", () => {
  test("ends a custom function after 30 seconds, whatever it catches", () => {
    expect(addOn(days(70_000)).evaluate("go", []).result).toBe(70_000);
    const message =
      /Exceeded maximum execution time: 30 seconds .* most calls: 71429 of Utilities.formatDate/;
    expect(() => addOn(days(80_000)).evaluate("go", [])).toThrow(message);
    expect(() => addOn(`try { ${days(80_000)} } catch (e) { return 0; }`).evaluate("go", [])).toThrow(
      message,
    );
  });

  test("gives another call 360 seconds, of which it tells how many were used", () => {
    const { ledger } = addOn(days(80_000)).call("go");
    expect(ledger.milliseconds).toBeCloseTo(33_600, 0);
    const requests = `for (;;) try { UrlFetchApp.fetch("https://developers.openai.com/"); } catch (e) { if (/maximum/.test(e.message)) throw e; }`;
    expect(() => addOn(requests).call("go")).toThrow("360 seconds");
  });

  test("can be stopped", () => {
    expect(addOn(days(80_000), false).evaluate("go", []).result).toBe(80_000);
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
