import { ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** How long a calculation may take before waiting for it is given up. */
const PATIENCE = 120_000;
/** How long one may take to begin: a page that shows new tabs is busy for a while. */
const UNTIL_IT_BEGINS = 5_000;

/** Knows whether formulas wait for their results; Univer calculates a moment after each change. */
export class Calculation {
  readonly #sessions: FormulaCalculationSessionService;
  #isPending: boolean;
  /** The calculation that was the last one when something changed. */
  #sessionBefore = 0;
  #settling: Promise<void> | null = null;

  /**
   * `hasFormulas` tells of a new workbook, which calculates what it has; `onResults` is called when a calculation has
   * delivered its results.
   */
  constructor(injector: Injector, hasFormulas: boolean, onResults: () => void) {
    this.#isPending = hasFormulas;
    this.#sessions = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === SetFormulaCalculationResultMutation.id) onResults();
      else if (options?.onlyLocal === true) return;
      else if (dirty.get(id)) {
        this.#isPending = true;
        this.#sessionBefore = this.#sessions.state.id;
      }
    });
  }

  /** Resolves when every formula shows its result. All who wait at a time wait together. */
  settled(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = null;
    });
    return this.#settling;
  }

  async #settle(): Promise<void> {
    while (this.#isPending) {
      this.#isPending = false;
      // One that has come and gone since would be waited for in vain.
      if (this.#isDoneSince()) continue;
      await this.#sessions.waitForLatestApplied(PATIENCE, UNTIL_IT_BEGINS);
    }
  }

  #isDoneSince(): boolean {
    const { id, completed, resultApplied } = this.#sessions.state;
    return id > this.#sessionBefore && completed && resultApplied;
  }
}
