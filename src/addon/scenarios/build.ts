import { buildBlueprint } from "../../scenarios/blueprint/build-blueprint";
import type { Plan } from "../../scenarios/plan";
import type { Problem } from "../../api/problem";
import type { BuildRequest, BuildResult } from "../../api/scenarios";
import { tryWithLock } from "../lock";
import type { Result } from "../../pricing/result";
import { problem, scenariosAnswer } from "../problem";
import { openRatesBook, type RatesBook } from "../rates-sheet/rates-book";
import { ensureRates, ratesInUse, type RatesInUse } from "./ensure-rates";
import { fieldProblem } from "./forms";
import { freeSet, markSheet, setOf, type SheetSet, type WrittenSet } from "./own-sets";
import { checkForm } from "./preview";
import { replaceSet } from "./replace-set";
import { writeBlueprint } from "./write-blueprint";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATIENCE_MS = 5_000;

/** Writes the sheets of a plan: new ones, or in place of a set of RateSheet's own that the user confirmed to replace. */
export function buildScenarios(request: BuildRequest): Result<BuildResult, Problem> {
  return scenariosAnswer(() => {
    const built = tryWithLock(PATIENCE_MS, () => build(openRatesBook(), request));
    if (built !== undefined) return built.value;
    throw problem(
      "busy",
      "Someone else is writing with RateSheet in this spreadsheet right now.",
      "Wait a moment and build again; what you typed is kept.",
      true,
    );
  });
}

function build(book: RatesBook, { form, replace }: BuildRequest): BuildResult {
  const { spreadsheet } = book;
  const rates = ratesInUse(book);
  const { plan, problems } = checkForm(form, rates);
  const shown = problems.map(fieldProblem);
  if (plan === null) return { built: false, problems: shown };
  ensureRates(book, rates);
  const written =
    replace === null
      ? writeNew(spreadsheet, plan, rates, spreadsheet.getNumSheets(), null)
      : replaceOld(book, plan, rates, setOf(spreadsheet, replace));
  const sheets = written.sheets.map(({ name }) => name);
  return {
    built: true,
    saved: { id: String(written.set), inputs: sheets[0] ?? "" },
    sheets,
    problems: shown,
    message: messageOf(replace === null ? "Wrote" : "Replaced", sheets, written.left),
  };
}

function messageOf(what: string, sheets: readonly string[], left: readonly string[]): string {
  const done = `${what} ${sheets.join(", ")}.`;
  return left.length === 0 ? done : `${done} Could not delete ${left.join(", ")}: delete it by hand.`;
}

function replaceOld({ spreadsheet }: RatesBook, plan: Plan, rates: RatesInUse, old: SheetSet): WrittenSet {
  return replaceSet(spreadsheet, old, (index) => writeNew(spreadsheet, plan, rates, index, old.number));
}

function writeNew(
  spreadsheet: Spreadsheet,
  plan: Plan,
  { info }: RatesInUse,
  index: number,
  replaced: number | null,
): WrittenSet {
  const set = freeSet(spreadsheet, replaced);
  const blueprint = buildBlueprint(plan, info, set);
  writeBlueprint(spreadsheet, blueprint, index, (sheet, { role }) => markSheet(sheet, set, role));
  return { set, sheets: blueprint.sheets, left: [] };
}
