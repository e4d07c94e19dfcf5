import type { Injector, IUnitRange } from "@univerjs/core";
import {
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

interface Round {
  readonly dirtyRanges: readonly IUnitRange[];
  readonly excludedCell: unknown;
}

/** What Univer calculates again in a second round; its types do not tell of it. */
interface SecondRound {
  _getArrayFormulaDirtyRangeAndExcludedRange(arrays: object, features: object): Round;
}

interface Value {
  readonly v?: unknown;
  readonly t?: unknown;
}

/**
 * Has Univer calculate again, in its second round, only what reads results of array formulas that are other ones than
 * before. It takes all of a result for new when one cell of it is: every formula of a forecast was calculated twice.
 */
export function followChangedResults(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService) as unknown as SecondRound;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const find = service._getArrayFormulaDirtyRangeAndExcludedRange.bind(service);
  const before = ({ unitId, sheetId }: IUnitRange, row: number, column: number): Value =>
    config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column) ?? {};
  const now = ({ unitId, sheetId }: IUnitRange, row: number, column: number): Value =>
    runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column) ?? {};
  const changedRows = (array: IUnitRange): readonly IUnitRange[] => {
    const { startRow, endRow, startColumn, endColumn } = array.range;
    const rows: IUnitRange[] = [];
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const [old, result] = [before(array, row, column), now(array, row, column)];
        if (old.v === result.v && old.t === result.t) continue;
        rows.push({ ...array, range: { startRow: row, endRow: row, startColumn: column, endColumn } });
        break;
      }
    }
    return rows;
  };
  service._getArrayFormulaDirtyRangeAndExcludedRange = (arrays, features) => {
    const { dirtyRanges, excludedCell } = find(arrays, {});
    const ofFeatures = find({}, features).dirtyRanges;
    return { dirtyRanges: [...dirtyRanges.flatMap(changedRows), ...ofFeatures], excludedCell };
  };
}
