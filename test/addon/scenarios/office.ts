import type { AddOn, Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { Environment } from "../../../preview/services/environment";
import type { Problem } from "../../../src/api/problem";
import type { BuildRequest, BuildResult, ScenarioForm } from "../../../src/api/scenarios";
import type { Result } from "../../../src/pricing/result";
import { planForm, type ScenarioText } from "../../scenarios/support/plans";
import { addOnInMemory } from "../../support/add-on";
import { build, type Call } from "./desk";

export const TABS = ["Summary", "Inputs", "Actuals", "Forecast", "Compare", "Workings", "Checks"];

/** A spreadsheet in memory, which calculates nothing, and the add-on in it. */
export interface Office {
  readonly addOn: AddOn;
  /** Gives every formula a result, as a spreadsheet does between two calls. */
  readonly calculate: () => void;
  readonly environment: Environment;
  readonly book: WorkbookModel;
  readonly call: Call;
  readonly names: () => readonly string[];
  /** Removes all tabs but those of the rates, and the names of their cells. */
  readonly keepRates: () => void;
}

export function office(bundle: Bundle, locale = "en_US"): Office {
  const memory = addOnInMemory(bundle, new WorkbookModel({ locale }));
  return {
    ...memory,
    call: (name, args) => memory.addOn.call(name, args),
    names: () => memory.book.sheets.map(({ name }) => name),
    keepRates: () => {
      const { book } = memory;
      for (const { name } of book.names) if (name !== "OPENAI_RATES") book.dropName(name);
      book.sheets = book.sheets.filter(({ name }) => !TABS.includes(name));
    },
    calculate: () => {
      for (const sheet of memory.book.sheets) {
        sheet.cells.forEach((line, row) => {
          line.forEach((cell, column) => {
            if (cell?.content.kind !== "formula") return;
            sheet.put(row, column, { ...cell, content: { ...cell.content, result: "" } });
          });
        });
      }
      memory.book.takeChanges();
    },
  };
}

export const PLAIN: ScenarioText = { model: "gpt-5.6-terra", userTokens: "500", outputTokens: "100" };

export function form(scenario: ScenarioText = {}): ScenarioForm {
  return asTyped(planForm([PLAIN, { ...PLAIN, ...scenario }]));
}

export function asTyped(value: unknown): ScenarioForm {
  return JSON.parse(JSON.stringify(value)) as ScenarioForm;
}

/** What stands in the cells of a sheet. */
export function contentsOf(book: WorkbookModel, name: string): unknown {
  return book.sheetNamed(name)?.cells.map((line) => line.map((cell) => cell?.content));
}

/** A spreadsheet that has its Rates sheets and nothing else: the first build writes them, and its tabs go again. */
export async function withRates(bundle: Bundle): Promise<Office> {
  const place = office(bundle);
  await build(place.call, { form: form(), replace: null });
  place.keepRates();
  return place;
}

/** Builds while a write fails, or ends the script, which then has no answer. */
export function cutOff(
  { addOn }: Office,
  request: BuildRequest,
  failure: { readonly atWrite: number; readonly how: "throws" | "dies" },
): Result<BuildResult, Problem> | undefined {
  try {
    return addOn.call("buildScenarios", [request], failure).result as Result<BuildResult, Problem>;
  } catch {
    return undefined;
  }
}
