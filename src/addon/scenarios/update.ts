import { meanSame, placesOf, textAt, withText } from "../../scenarios/places";
import type { Problem } from "../../api/problem";
import type { OpenedPlan, UpdateRequest, UpdateResult } from "../../api/scenarios";
import type { Result } from "../../pricing/result";
import { problem, scenariosAnswer } from "../problem";
import type { RatesBook } from "../rates-sheet/rates-book";
import { withScenarioLock } from "./build";
import { ratesInUse } from "./ensure-rates";
import { fieldProblem, planForm } from "./forms";
import { changesOf, inWords, withChanges, type CellChange } from "./merge";
import { planMemory, rememberPlan, type WrittenCell } from "./memory";
import { inputsNow } from "./open";
import { inputsOf, setOf } from "./own-sets";
import { checkForm } from "./preview";
import { putInputs } from "./put-input";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the cells of Inputs that the form changed since it was read, and no others. */
export function updateScenarios(request: UpdateRequest): Result<UpdateResult, Problem> {
  return scenariosAnswer(() => withScenarioLock((book) => update(book, request)));
}

function update(book: RatesBook, { id, loaded, form, prefer }: UpdateRequest): UpdateResult {
  const set = setOf(book.spreadsheet, id);
  const inputs = inputsOf(set);
  const now = inputsNow(inputs);
  if (now.version === 1) {
    throw problem(
      "invalid",
      "These sheets were made by an earlier version of RateSheet.",
      "Build sheets makes a new set from them and leaves them as they are.",
    );
  }
  const [before, wanted] = [planForm(loaded), planForm(form)];
  if (wanted.months !== now.form.months || wanted.scenarios.length !== now.form.scenarios.length) {
    return {
      state: "replace",
      message: "The number of months or of scenarios has changed, which takes new columns: use Replace.",
    };
  }
  const { plan, problems } = checkForm(form, ratesInUse(book));
  if (plan === null) return { state: "problems", problems: problems.map(fieldProblem) };
  const changes = changesOf(before, wanted, now);
  const conflicts = changes.filter(({ isConflict }) => isConflict);
  if (conflicts.length > 0 && prefer === null)
    return { state: "conflicts", conflicts: conflicts.map(inWords) };
  const chosen = prefer === "form" ? changes : changes.filter(({ isConflict }) => !isConflict);
  const cells = writeCells(inputs, chosen);
  const memory = planMemory(inputs);
  const after = withChanges(now.form, chosen);
  const undo = cells.length === 0 ? memory.undo : cells;
  book.attempt("remembering this update for its undo", () => {
    rememberPlan(inputs, { form: after, undo });
  });
  const opened: OpenedPlan = {
    form: after,
    layout: 2,
    formulas: [...now.formulas],
    changes: [],
    canUndo: undo.length > 0 && book.missed.length === 0,
  };
  return { state: "written", message: `${messageOf(cells, inputs)}${book.missedWords}`, plan: opened };
}

/** Writes values alone, so that formats, notes, rules, rows and columns stay as they are. */
function writeCells(inputs: Sheet, changes: readonly CellChange[]): readonly WrittenCell[] {
  return putInputs(
    inputs,
    changes.map(({ place, cell, inForm, inSheet }) => ({ cell, place, before: inSheet, after: inForm })),
  );
}

function messageOf(cells: readonly WrittenCell[], inputs: Sheet): string {
  if (cells.length === 0) return `Nothing to write: ${inputs.getName()} has these values already.`;
  const names = cells.map(({ cell }) => cell);
  const listed =
    names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
  return `Wrote ${listed} on ${inputs.getName()}, and nothing else.`;
}

/** Takes the last update back, cell by cell, where it still stands. */
export function undoScenarios({
  id,
}: {
  readonly id: string;
}): Result<{ readonly message: string; readonly plan: OpenedPlan }, Problem> {
  return scenariosAnswer(() =>
    withScenarioLock((book) => undoIn(book, inputsOf(setOf(book.spreadsheet, id)))),
  );
}

function undoIn(book: RatesBook, inputs: Sheet): { readonly message: string; readonly plan: OpenedPlan } {
  const { undo } = planMemory(inputs);
  if (undo.length === 0) throw problem("nothing", "There is no update to take back.", "Nothing was changed.");
  const now = inputsNow(inputs);
  const places = placesOf(now.form.scenarios.length);
  const found = undo.flatMap((cell) => {
    const place = places.find(({ name }) => name === cell.place);
    return place === undefined ? [] : [{ ...cell, place, is: textAt(now.form, place) }];
  });
  const standing = found.filter(({ place, is, after }) => meanSame(place.driver, is, after ?? undefined));
  putInputs(
    inputs,
    standing.flatMap(({ place, before, after }) => {
      const cell = now.cellOf(place.field);
      const texts = { before: after ?? undefined, after: before ?? undefined };
      return cell === undefined ? [] : [{ cell, place, ...texts }];
    }),
  );
  const form = standing.reduce(
    (changed, { place, before }) => withText(changed, place, before ?? undefined),
    now.form,
  );
  book.attempt("forgetting the update that was taken back", () => {
    rememberPlan(inputs, { form, undo: [] });
  });
  const left = undo.length - standing.length;
  const kept = left === 0 ? "" : ` ${left} were changed since and stay.`;
  return {
    message: `Took back ${standing.length} of ${undo.length} cells on ${inputs.getName()}.${kept}${book.missedWords}`,
    plan: { form, layout: 2, formulas: [...now.formulas], changes: [], canUndo: false },
  };
}
