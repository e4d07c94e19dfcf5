import { namesOfSet } from "../../scenarios/blueprint/build-blueprint";
import type { Blueprint } from "../../scenarios/blueprint/blueprint";
import type { PlanForm } from "../../scenarios/plan";
import { withBase } from "../../scenarios/shared-drivers";
import type { Problem } from "../../api/problem";
import type { BuildRequest, BuildResult, Conflict, FieldProblem, SavedPlan } from "../../api/scenarios";
import type { Result } from "../../pricing/result";
import { tryWithLock } from "../lock";
import { problem, scenariosAnswer } from "../problem";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { describeAt } from "./describe";
import { ensureRates, settledRates } from "./ensure-rates";
import { fieldProblem, planForm } from "./forms";
import { BuildNotes, planMemory, rememberPlan, type Journal } from "./memory";
import { changesOf, inWords, mergedForm } from "./merge";
import { inputsNow, type InputsNow } from "./open";
import { freeSet, inputsOf, markSheet, ownSets, setOf, type SheetSet } from "./own-sets";
import { checkForm } from "./preview";
import { putRight } from "./put-right";
import { replaceSet, type Written } from "./replace-set";
import { summaryPdf } from "./summary-pdf";
import { takeBack } from "./unfinished";
import { writeBlueprint, type SheetsByRole } from "./write-blueprint";

const PATIENCE_MS = 5_000;
const NO_SHEETS: SheetsByRole = new Map();

/** Writes the tabs of a plan: new ones, or the calculated ones of a set whose replacing the user confirmed. */
export function buildScenarios(request: BuildRequest): Result<BuildResult, Problem> {
  return scenariosAnswer(() => withScenarioLock((book, notes) => build(book, notes, request)));
}

/** Does what writes scenario sheets while nobody else can, after what was cut off earlier is put right. */
export function withScenarioLock<Value>(work: (book: RatesBook, notes: BuildNotes) => Value): Value {
  const done = tryWithLock(PATIENCE_MS, () => {
    const book = openRatesBook();
    const notes = new BuildNotes(book.spreadsheet);
    if (putRight(book, notes)) throw wasPutRight();
    return work(book, notes);
  });
  if (done !== undefined) return done.value;
  throw problem(
    "busy",
    "Someone else is writing with RateSheet in this spreadsheet right now.",
    "Wait a moment and build again; what you typed is kept.",
    true,
  );
}

/** What is read from here on must be calculated first, which takes a request of its own. */
function wasPutRight(): Error {
  return problem(
    "changed",
    "An earlier write was cut off. What it had left is put right now.",
    "Try again; what you typed is kept.",
    true,
  );
}

function build(book: RatesBook, notes: BuildNotes, request: BuildRequest): BuildResult {
  const { replace, press } = request;
  const { spreadsheet } = book;
  const built = alreadyBuilt(book, notes, request);
  if (built !== null) return built;
  const rates = settledRates(book);
  const old = replace === null ? null : replaceable(setOf(spreadsheet, replace));
  // Read before the first write: formulas have no results while a script runs that has written.
  const now = old === null ? null : inputsNow(inputsOf(old));
  const merged = now === null ? { form: planForm(request.form), conflicts: [] } : mergedWith(now, request);
  if (merged.conflicts.length > 0) return { built: false, problems: [], conflicts: merged.conflicts };
  const { plan, problems } = checkForm(merged.form, rates);
  const shown = problems.map(fieldProblem);
  if (plan === null) return { built: false, problems: shown, conflicts: [] };
  const ofRates = ensureRates(book, rates);
  const form = withBase(merged.form);
  const describe = describeAt(rates, book);
  const { set, after } = old === null ? freeSet(spreadsheet) : { set: old.number, after: 0 };
  const written =
    old === null || now === null
      ? writeNew(book, notes, describe(plan, form, namesOfSet(set)), { set, after, press })
      : replaceSet(book, notes, old, { plan, form, now, press, describe });
  book.attempt("remembering what was written, by which changes are found", () => {
    rememberPlan(written.inputs, { form, undo: written.undo }, old === null);
  });
  const pdf = summaryPdf(spreadsheet, { sheets: written.byRole });
  const saved = savedAs(set, written.inputsName, pdf);
  const result = resultOf({ saved, form, problems: shown }, written.sheets, written.kept, old !== null);
  const prices = ofRates.length === 0 ? "" : ` Wrote ${ofRates.join(", ")} for their prices.`;
  return { ...result, message: `${result.message}${prices}${book.missedWords}` };
}

/** A set whose tabs can be written anew. */
function replaceable(set: SheetSet): SheetSet {
  if (set.layout === 2) return set;
  throw problem(
    "invalid",
    "These sheets were made by an earlier version of RateSheet, whose tabs are others.",
    "Build sheets makes a new set from them; delete the old tabs when you no longer need them.",
  );
}

/** The form with what was changed in the sheet since it was read; what both changed is asked, as an update asks it. */
function mergedWith(
  now: InputsNow,
  { form, loaded, prefer = null }: BuildRequest,
): { readonly form: PlanForm; readonly conflicts: readonly Conflict[] } {
  const wanted = withBase(planForm(form));
  if (loaded === undefined) return { form: wanted, conflicts: [] };
  const before = withBase(planForm(loaded));
  const conflicts =
    prefer === null ? changesOf(before, wanted, now).filter(({ isConflict }) => isConflict) : [];
  return { form: mergedForm(before, wanted, now, prefer ?? "form"), conflicts: conflicts.map(inWords) };
}

/** What a press of the button has built already: the answer was lost on its way, not the work. */
function alreadyBuilt(
  { spreadsheet }: RatesBook,
  notes: BuildNotes,
  { press, form }: BuildRequest,
): BuildResult | null {
  const { last } = notes.memory;
  if (press === undefined || last === null || last.press !== press) return null;
  const set = ownSets(spreadsheet).find(({ number }) => number === last.set);
  if (set === undefined) return null;
  const sheets = [...set.sheets.values()].map((sheet) => sheet.getName());
  const inputs = inputsOf(set);
  const saved = savedAs(set.number, inputs.getName(), summaryPdf(spreadsheet, set));
  return resultOf({ saved, form: planMemory(inputs).form ?? form, problems: [] }, sheets, [], false);
}

function savedAs(set: number, inputs: string, pdf: string | null): SavedPlan {
  return { id: String(set), inputs, layout: 2, summaryPdf: pdf };
}

function writeNew(
  book: RatesBook,
  notes: BuildNotes,
  blueprint: Blueprint,
  { set, after, press }: { readonly set: number; readonly after: number; readonly press: string | undefined },
): Written {
  const { spreadsheet } = book;
  const names = Object.values(namesOfSet(set).sheets);
  const journal: Journal = { set, names, aside: [], phase: "writing" };
  notes.remember({ journal });
  try {
    const sheets = writeBlueprint(book, blueprint, NO_SHEETS, after, (sheet, { role }) => {
      markSheet(sheet, set, role);
    });
    notes.remember({ journal: null, last: press === undefined ? null : { press, set } });
    return {
      sheets: blueprint.sheets.map(({ name }) => name),
      kept: [],
      inputs: inputsOf({ sheets }),
      byRole: sheets,
      inputsName: namesOfSet(set).sheets.inputs,
      undo: [],
    };
  } catch (error) {
    takeBack(spreadsheet, journal);
    notes.remember({ journal: null });
    throw error;
  }
}

function resultOf(
  result: { readonly saved: SavedPlan; readonly form: PlanForm; readonly problems: readonly FieldProblem[] },
  sheets: readonly string[],
  kept: readonly string[],
  isReplaced: boolean,
): Extract<BuildResult, { readonly built: true }> {
  const done = `${isReplaced ? "Replaced" : "Wrote"} ${sheets.join(", ")}.`;
  const yours = kept.length === 0 ? "" : ` What you had changed in them is kept on ${kept.join(", ")}.`;
  return {
    built: true,
    ...result,
    sheets,
    message: `${done}${yours}`,
  };
}
