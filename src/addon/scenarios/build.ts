import { comparePlan } from "../../scenarios/comparison";
import { buildBlueprint, namesOfSet, type SetNames } from "../../scenarios/blueprint/build-blueprint";
import type { Blueprint } from "../../scenarios/blueprint/blueprint";
import type { Plan, PlanForm } from "../../scenarios/plan";
import { pricesOf } from "../../scenarios/prices";
import { withBase } from "../../scenarios/shared-drivers";
import type { Problem } from "../../api/problem";
import type { BuildRequest, BuildResult, FieldProblem, SavedPlan } from "../../api/scenarios";
import type { Result } from "../../pricing/result";
import { tryWithLock } from "../lock";
import { problem, scenariosAnswer } from "../problem";
import { PRODUCT_VERSION } from "../../api/product";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { ensureRates, settledRates, type RatesInUse } from "./ensure-rates";
import { fieldProblem, planForm } from "./forms";
import { BuildNotes, rememberPlan, type Journal } from "./memory";
import { freeSet, inputsOf, markSheet, ownSets, setOf } from "./own-sets";
import { checkForm } from "./preview";
import { replaceSet, type Written } from "./replace-set";
import { summaryPdf } from "./summary-pdf";
import { clearUnfinished, takeBack } from "./unfinished";
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
    if (clearUnfinished(book.spreadsheet, notes)) throw putRight();
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
function putRight(): Error {
  return problem(
    "changed",
    "An earlier write was cut off. What it had left is put right now.",
    "Try again; what you typed is kept.",
    true,
  );
}

function build(book: RatesBook, notes: BuildNotes, { form, replace, press }: BuildRequest): BuildResult {
  const { spreadsheet } = book;
  const built = alreadyBuilt(book, notes, press);
  if (built !== null) return built;
  const rates = settledRates(book);
  const { plan, problems } = checkForm(form, rates);
  const shown = problems.map(fieldProblem);
  if (plan === null) return { built: false, problems: shown };
  const ofRates = ensureRates(book, rates);
  const typed = withBase(planForm(form));
  const { set, after } = replace === null ? freeSet(spreadsheet) : { set: Number(replace), after: 0 };
  const describe = (planned: Plan, of: PlanForm, names: SetNames): Blueprint =>
    describePlan(planned, of, rates, names, book);
  const written =
    replace === null
      ? writeNew(book, notes, describe(plan, typed, namesOfSet(set)), { set, after, press })
      : replaceSet(book, notes, setOf(spreadsheet, replace), { plan, form: typed, press, describe });
  book.attempt("remembering what was written, by which changes are found", () => {
    rememberPlan(written.inputs, { form: typed, undo: written.undo }, replace === null);
  });
  const pdf = summaryPdf(spreadsheet, { sheets: written.byRole });
  const saved = savedAs(set, written.inputsName, pdf);
  const result = resultOf(saved, written.sheets, written.kept, shown, replace !== null);
  const prices = ofRates.length === 0 ? "" : ` Wrote ${ofRates.join(", ")} for their prices.`;
  return { ...result, message: `${result.message}${prices}${book.missedWords}` };
}

/** What a press of the button has built already: the answer was lost on its way, not the work. */
function alreadyBuilt(
  { spreadsheet }: RatesBook,
  notes: BuildNotes,
  press: string | undefined,
): BuildResult | null {
  const { last } = notes.memory;
  if (press === undefined || last === null || last.press !== press) return null;
  const set = ownSets(spreadsheet).find(({ number }) => number === last.set);
  if (set === undefined) return null;
  const sheets = [...set.sheets.values()].map((sheet) => sheet.getName());
  const saved = savedAs(set.number, inputsOf(set).getName(), summaryPdf(spreadsheet, set));
  return resultOf(saved, sheets, [], [], false);
}

function savedAs(set: number, inputs: string, pdf: string | null): SavedPlan {
  return { id: String(set), inputs, layout: 2, summaryPdf: pdf };
}

function describePlan(
  plan: Plan,
  form: PlanForm,
  { table, info }: RatesInUse,
  names: SetNames,
  { host }: RatesBook,
): Blueprint {
  const compared = comparePlan(plan, pricesOf(table));
  const stamp = {
    version: info.version,
    updated: info.updated,
    built: host.today(),
    product: PRODUCT_VERSION,
  };
  return buildBlueprint({
    plan,
    compared,
    stamp,
    names,
    ...(form.notes === undefined ? {} : { notes: form.notes }),
  });
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
  saved: SavedPlan,
  sheets: readonly string[],
  kept: readonly string[],
  problems: readonly FieldProblem[],
  isReplaced: boolean,
): Extract<BuildResult, { readonly built: true }> {
  const done = `${isReplaced ? "Replaced" : "Wrote"} ${sheets.join(", ")}.`;
  const yours = kept.length === 0 ? "" : ` What you had changed in them is kept on ${kept.join(", ")}.`;
  return {
    built: true,
    saved,
    sheets,
    problems,
    message: `${done}${yours}`,
  };
}
