import type { Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";

/**
 * Keeps what formulas depend on when rows are hidden or shown. Univer would forget all that refers to the sheet: formulas
 * of other tabs were then calculated before the cells they read, and did not follow them any more.
 */
export function keepDependenciesOfHiddenRows(injector: Injector): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const id of [SetRowHiddenMutation.id, SetRowVisibleMutation.id]) {
    const conversion = dirty.get(id);
    if (!conversion) throw new Error(`Univer does not calculate after ${id}.`);
    dirty.register(id, {
      ...conversion,
      getDirtyData: (command) => ({ ...conversion.getDirtyData(command), clearDependencyTreeCache: {} }),
    });
  }
}
