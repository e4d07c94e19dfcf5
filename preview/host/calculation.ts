import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService, SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";

/** How long a calculation may take before waiting for it is given up. */
const PATIENCE = 120_000;

/** Knows whether formulas wait for their results; Univer calculates a moment after each change. */
export class Calculation {
  readonly #api: FUniver;
  /** A new workbook calculates its formulas. */
  #isPending = true;

  /** `onResults` is called when a calculation has delivered its results. */
  constructor(api: FUniver, injector: Injector, onResults: () => void) {
    this.#api = api;
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === SetFormulaCalculationResultMutation.id) onResults();
      else if (options?.onlyLocal === true) return;
      else if (dirty.get(id)) this.#isPending = true;
    });
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    while (this.#isPending) {
      this.#isPending = false;
      await this.#api.getFormula().onCalculationResultApplied(PATIENCE);
    }
  }
}
