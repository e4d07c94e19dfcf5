import { inputCell } from "../../functions/inputs-argument";
import type { Cell } from "../../functions/definition";
import { readInputs, type InputsReading } from "../../scenarios/blueprint/read-inputs";
import { meanSame, placesOf, textAt } from "../../scenarios/places";
import { describeField } from "../../scenarios/problem";
import type { Problem } from "../../api/problem";
import type { OpenedPlan } from "../../api/scenarios";
import type { Result } from "../../pricing/result";
import { scenariosAnswer } from "../problem";
import { sheetHost } from "../sheet-host";
import { planMemory } from "./memory";
import { inputsOf, setOf } from "./own-sets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads the Inputs sheet of a set back into the form, with whatever was changed in it since. */
export function openScenarios({ id }: { readonly id: string }): Result<OpenedPlan, Problem> {
  return scenariosAnswer(() => openedFrom(inputsOf(setOf(SpreadsheetApp.getActiveSpreadsheet(), id))));
}

/** An Inputs sheet as it is now. */
export interface InputsNow extends InputsReading {
  /** Places whose cell holds a formula. */
  readonly formulas: ReadonlySet<string>;
}

export function inputsNow(inputs: Sheet): InputsNow {
  const range = inputs.getDataRange();
  const host = sheetHost();
  const values = range.getValues() as Cell[][];
  const formulas = range.getFormulas();
  const reading = readInputs(values.map((row) => row.map((cell) => inputCell(cell, host))));
  const places = placesOf(reading.form.scenarios.length).filter(({ field }) => {
    const cell = reading.cellOf(field);
    return cell !== undefined && formulaAt(formulas, cell) !== "";
  });
  return { ...reading, formulas: new Set(places.map(({ name }) => name)) };
}

function formulaAt(formulas: readonly (readonly string[])[], cell: string): string {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return formulas[Number(digits) - 1]?.[column - 1] ?? "";
}

function openedFrom(inputs: Sheet): OpenedPlan {
  const now = inputsNow(inputs);
  const memory = planMemory(inputs);
  return {
    form: now.form,
    layout: now.version,
    formulas: [...now.formulas],
    changes: memory.form === null ? [] : changesSince(memory.form, now),
    canUndo: memory.undo.length > 0,
  };
}

/** What differs between a form and the sheet as it is now, in words. */
function changesSince(
  before: NonNullable<ReturnType<typeof planMemory>["form"]>,
  now: InputsNow,
): readonly string[] {
  return placesOf(now.form.scenarios.length).flatMap((place) => {
    const [was, is] = [textAt(before, place), textAt(now.form, place)];
    if (meanSame(place.driver, was, is)) return [];
    return [`${describeField(place.field)}: ${shown(was)} → ${shown(is)}`];
  });
}

export function shown(text: string | undefined): string {
  if (text === undefined) return "as base";
  return text === "" ? "blank" : text;
}
