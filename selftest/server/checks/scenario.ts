import { serverCode } from "../../../src/addon/server-file";
import { type Check, type Desk, valueOf } from "../desk";

/** Half a cent, and what adding up binary fractions leaves. */
const TOLERANCE = 0.00501;

function isError(value: unknown): boolean {
  return typeof value === "string" && /^#(ERROR|REF|N\/A|NAME|VALUE|NUM|DIV)/.test(value);
}

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Whether a range of a chart holds numbers, as dates are not. */
function showsNumbers(chart: EmbeddedChart): boolean {
  return chart
    .getRanges()
    .some((range) => range.getValues().some((row) => row.some((value) => typeof value === "number")));
}

function build(locale: string): (desk: Desk) => void {
  return (desk) => {
    desk.spreadsheet.setSpreadsheetLocale(locale);
    desk.fresh();
    const { templates } = valueOf(serverCode().server.scenarioSetup());
    const form = templates[0]?.form;
    if (form === undefined) throw new Error("There is no template.");
    const { comparison } = valueOf(serverCode().server.previewScenarios({ form }));
    const result = valueOf(serverCode().server.buildScenarios({ form, replace: null }));
    if (!result.built) throw new Error(result.problems.map(({ message }) => message).join("; "));
    desk.must(`${locale}: the sheets are built`, true, result.sheets.length >= 4, result.sheets.join(", "));
    desk.remember({
      sheets: [...result.sheets],
      totals: (comparison?.scenarios ?? []).map(({ total }) => Number(total)),
      begun: Date.now(),
    });
  };
}

function read(locale: string): (desk: Desk) => void {
  return (desk) => {
    const waited = Math.round((Date.now() - Number(desk.recall("begun"))) / 1000);
    const sheets = (desk.recall("sheets") as readonly string[]).map((name) => desk.sheet(name));
    const values = sheets.map((sheet) => sheet.getDataRange().getValues());
    const broken: string[] = [];
    const numbers: number[] = [];
    values.forEach((rows, index) =>
      rows.forEach((row, r) =>
        row.forEach((value: unknown, c) => {
          if (isError(value))
            broken.push(`${sheets[index]?.getName() ?? ""} R${r + 1}C${c + 1}: ${String(value)}`);
          if (typeof value === "number") numbers.push(value);
        }),
      ),
    );
    desk.must(`${locale}: no cell shows an error`, 0, broken.length, broken.slice(0, 5).join("; "));
    desk.must(`${locale}: every formula has a result within two minutes`, true, waited < 120, `${waited} s`);
    for (const total of desk.recall("totals") as readonly number[]) {
      const isThere = numbers.some((value) => Math.abs(value - total) < TOLERANCE);
      desk.must(`${locale}: the sheets have the preview's total of ${total}`, true, isThere);
    }
    const charts = sheets.reduce<EmbeddedChart[]>((all, sheet) => [...all, ...sheet.getCharts()], []);
    desk.must(`${locale}: there are charts`, true, charts.length > 0, `${charts.length}`);
    const empty = charts.filter((chart) => !showsNumbers(chart));
    desk.must(`${locale}: every chart has numbers to show`, 0, empty.length);
  };
}

/** A forecast in the two writings of formulas. */
export const scenario: Check = {
  id: "scenario",
  title: "A forecast, in English and in German",
  steps: [build("en_US"), read("en_US"), build("de_DE"), read("de_DE")],
};
