import { type ICellData, ICommandService, type Injector, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, IFunctionService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { parseReference } from "../model/area";
import type { WorkbookModel } from "../model/workbook-model";
import type { FWorkbook } from "./facade";
import { referencesOf, toDefinedName, UNIT_ID } from "./workbook-data";

/** The named ranges of the model and of the grid. */
export class GridNames {
  readonly #model: WorkbookModel;
  readonly #workbook: FWorkbook;
  readonly #commands: ICommandService;
  readonly #functions: IFunctionService;
  readonly #formulas: FormulaDataModel;

  constructor(model: WorkbookModel, workbook: FWorkbook, injector: Injector) {
    this.#model = model;
    this.#workbook = workbook;
    this.#commands = injector.get(ICommandService);
    this.#functions = injector.get(IFunctionService);
    this.#formulas = injector.get(FormulaDataModel);
  }

  /** Model → grid. */
  show(): void {
    const shown = new Map(
      this.#workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]),
    );
    const wanted = referencesOf(this.#model);
    // A name that moves is set anew, never deleted first: formulas that use it would turn into #REF! for good.
    for (const name of shown.keys()) {
      if (!wanted.has(name)) this.#workbook.deleteDefinedName(name);
    }
    for (const [name, reference] of wanted) {
      if (shown.get(name) !== reference) this.#insert(name, reference);
    }
  }

  /** Grid → model. */
  read(): void {
    // The names of sheets that are gone are not in the grid, and may outlive them.
    for (const { name } of this.#model.names) this.#model.dropName(name);
    this.#model.dropDeadNames();
    for (const defined of this.#workbook.getDefinedNames()) {
      const text = defined.getFormulaOrRefString().replaceAll("$", "");
      const named = parseReference(text, { rows: 1, columns: 1 })?.sheet;
      const sheet = named === undefined || named === null ? undefined : this.#model.sheetNamed(named);
      const reference = sheet && parseReference(text, sheet);
      if (!reference) continue;
      this.#model.putName({ name: defined.getName(), sheetId: sheet.id, area: reference.area });
    }
  }

  /** By the mutation: Univer's facade refuses a range the name of a function, which Google does not (OPENAI_RATES). */
  #insert(name: string, formulaOrRefString: string): void {
    // Univer keeps the read formulas of all names, and would go on with the place that a name stood for before.
    this.#functions.deleteFormulaAstCacheKey(name);
    this.#commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: UNIT_ID,
      ...toDefinedName(name, formulaOrRefString),
    });
    this.#enterAnew(name);
  }

  /** Univer overlooks formulas whose name moved while no cell changed. */
  #enterAnew(name: string): void {
    const formulas = this.#formulas.getFormulaData()[UNIT_ID] ?? {};
    for (const [subUnitId, cells] of Object.entries(formulas)) {
      const cellValue = new ObjectMatrix<ICellData>();
      new ObjectMatrix(cells ?? {}).forValue((row, column) => {
        const f = this.#formulas.getFormulaStringByCell(row, column, subUnitId, UNIT_ID);
        if (f?.toUpperCase().includes(name.toUpperCase()) === true) cellValue.setValue(row, column, { f });
      });
      if (cellValue.getSizeOf() === 0) continue;
      const target = { unitId: UNIT_ID, subUnitId, cellValue: cellValue.getMatrix() };
      this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, target);
    }
  }
}
