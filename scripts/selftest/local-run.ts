import { startHeadlessUniver } from "../../preview/host/headless";
import { LocalSpreadsheet } from "../../preview/host/local-spreadsheet";
import { recordedAnswer } from "../../preview/feed/recorded-feed";
import { WorkbookModel } from "../../preview/model/workbook-model";
import { openNodeEnclosure } from "../../preview/realm/node-enclosure";
import type { Manifest } from "../../preview/services/environment";
import type { Beginning, Ending, Finding, StepAnswer } from "../../selftest/api";
import { drive, type Progress } from "../../selftest/driver";

export interface LocalRun extends Ending {
  readonly findings: readonly Finding[];
  readonly book: WorkbookModel;
  /** What the calls of services and the formulas took on the simulated clock. */
  readonly simulatedSeconds: number;
}

/**
 * Runs the built self-test in the local spreadsheet with the recorded price lists. The spreadsheet is a Brazilian one,
 * and must be so afterwards.
 */
export async function runLocally(
  files: Readonly<Record<string, string>>,
  rows: number,
  feedFolder: string,
  progress: Progress,
): Promise<LocalRun> {
  const spreadsheet = new LocalSpreadsheet({
    bundle: {
      code: files["Code.js"] ?? "",
      pages: Object.fromEntries(
        Object.entries(files)
          .filter(([name]) => name.endsWith(".html"))
          .map(([name, text]) => [name.replace(".html", ""), text]),
      ),
      manifest: JSON.parse(files["appsscript.json"] ?? "{}") as Manifest,
    },
    // Its own questions about formulas that a language cannot read must not end it.
    book: new WorkbookModel({
      locale: "pt_BR",
      timeZone: "America/Sao_Paulo",
      rules: { loudFormulas: false },
    }),
    univer: startHeadlessUniver(),
    openEnclosure: openNodeEnclosure,
    parts: { fetch: (request) => recordedAnswer(feedFolder, request) },
  });
  let milliseconds = 0;
  const ask = async <Answer>(name: string, request: unknown): Promise<Answer> => {
    const { result, ledger } = await spreadsheet.call(name, [request]);
    milliseconds += ledger.milliseconds;
    return result as Answer;
  };
  try {
    const run = await drive(
      {
        begin: () => ask<Beginning>("selfTestBegin", null),
        step: (request) => ask<StepAnswer>("selfTestStep", request),
        end: (request) => ask<Ending>("selfTestEnd", request),
      },
      { now: () => Date.now(), wait: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)) },
      progress,
      rows,
    );
    const { book, grid } = spreadsheet;
    grid.refresh();
    // Read before the grid is closed.
    for (const sheet of book.sheets) sheet.put(0, 0, sheet.cell(0, 0));
    const simulatedSeconds = Math.round(milliseconds / 1000 + spreadsheet.takeCalculationTime().seconds);
    return { ...run, book, simulatedSeconds };
  } finally {
    spreadsheet.close();
  }
}
