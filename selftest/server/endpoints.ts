import type { Beginning, EndRequest, Ending, SelfTestServer, StepAnswer, StepRequest } from "../api";
import { CHECKS } from "./checks/catalog";
import { Desk } from "./desk";
import { writeResult } from "./result-sheet";
import { isLoading, keepSettings, refusal, reset, restoreSettings } from "./spreadsheet";

function selfTestBegin(): Beginning {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const why = refusal(spreadsheet);
  if (why !== null) return { ok: false, why };
  keepSettings(spreadsheet);
  return { ok: true, checks: CHECKS.map(({ id, title, steps }) => ({ id, title, steps: steps.length })) };
}

/** Runs one step of a check; one that follows another waits until every formula has a result. */
function selfTestStep({ check: id, step, memory, rows }: StepRequest): StepAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const check = CHECKS.find((item) => item.id === id);
  const act = check?.steps[step];
  if (check === undefined || act === undefined) throw new Error(`There is no step ${step} of ${id}.`);
  if (step === 0) reset(spreadsheet);
  else if (isLoading(spreadsheet)) return { state: "waiting" };
  const desk = new Desk(spreadsheet, check, memory, rows);
  act(desk);
  return { state: "done", findings: desk.findings, memory: desk.memory };
}

/** Writes the result and leaves the spreadsheet as it was found. */
function selfTestEnd({ findings, seconds }: EndRequest): Ending {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    reset(spreadsheet);
    return writeResult(spreadsheet, findings, seconds);
  } finally {
    restoreSettings(spreadsheet);
  }
}

export const selfTest: SelfTestServer = { selfTestBegin, selfTestStep, selfTestEnd };
