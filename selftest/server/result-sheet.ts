import type { Ending, Finding } from "../api";
import { RESULT } from "./spreadsheet";
import { WORK } from "./desk";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEAD = ["Check", "Kind", "Expected", "Got", "More", "Milliseconds", "Result"];
const WIDTHS = [320, 60, 300, 300, 240, 90, 70];
const FIRST_ROW = 6;
/** What a cell of the sheet shows; the whole text is of no use there. */
const SHOWN = 300;
/** Below the 50,000 characters that a cell holds. */
const LONGEST_JSON = 49_000;

/** Writes the sheet with one line a finding, and one cell to send. */
export function writeResult(spreadsheet: Spreadsheet, findings: readonly Finding[], seconds: number): Ending {
  const passed = findings.filter(({ pass }) => pass).length;
  const failed = findings.length - passed;
  const sheet = emptied(spreadsheet);
  const columns = HEAD.length;
  const head = [
    ["RateSheet self-test"],
    [`${passed} of ${findings.length} as expected, ${failed} not, in ${seconds} seconds.`],
    ["Send the text of the next cell: copy the cell, and paste it into an issue."],
    [jsonOf(findings, seconds)],
  ];
  sheet.getRange(1, 1, head.length, 1).setNumberFormat("@").setValues(head);
  const lines = findings.map((finding) => [
    finding.check,
    finding.kind,
    short(finding.expected),
    short(finding.got),
    short(finding.detail),
    String(finding.milliseconds),
    finding.pass ? "PASS" : "FAIL",
  ]);
  const table = sheet.getRange(FIRST_ROW, 1, lines.length + 1, columns);
  table.setNumberFormat("@").setValues([HEAD, ...lines]);
  table.setBackgrounds(
    [HEAD, ...lines].map((line) => line.map((text) => (text === "FAIL" ? "#f4cccc" : null))),
  );
  sheet.getRange(FIRST_ROW, 1, 1, columns).setFontWeight("bold");
  sheet.getRange(1, 1).setFontWeight("bold");
  WIDTHS.forEach((width, index) => sheet.setColumnWidths(index + 1, 1, width));
  sheet.setFrozenRows(FIRST_ROW);
  spreadsheet.setActiveSheet(sheet);
  const work = spreadsheet.getSheetByName(WORK);
  if (work) spreadsheet.deleteSheet(work);
  return { passed, failed, sheet: RESULT };
}

function emptied(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(`${RESULT} ${Date.now()}`);
  const old = spreadsheet.getSheetByName(RESULT);
  if (old) spreadsheet.deleteSheet(old);
  return sheet.setName(RESULT);
}

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Everything that was found. Where that is too much for a cell, the texts of what passed are cut. */
function jsonOf(findings: readonly Finding[], seconds: number): string {
  const run = { product: "RateSheet self-test", when: new Date().toISOString(), seconds };
  for (const length of [2000, SHOWN, 60, 0]) {
    const cut = findings.map((finding) => ({
      ...finding,
      expected: finding.expected.slice(0, finding.pass ? length : 2000),
      got: finding.got.slice(0, finding.pass ? length : 2000),
      detail: finding.detail.slice(0, length),
    }));
    const text = JSON.stringify({ ...run, findings: cut });
    if (text.length <= LONGEST_JSON) return text;
  }
  return JSON.stringify({ ...run, findings: findings.filter(({ pass }) => !pass) }).slice(0, LONGEST_JSON);
}
