import type { Injector, IRange, IUnitRange } from "@univerjs/core";
import {
  type IArrayFormulaRangeType,
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

/** What a calculation is about. */
interface Config {
  _forceCalculate: boolean;
  loadDirtyRangesAndExcludedCell(...args: unknown[]): void;
}

interface Value {
  readonly v?: unknown;
  readonly t?: unknown;
}

/**
 * Has Univer calculate again, in its second round, only what reads results of array formulas that are other ones than
 * before. It takes all of a result for new when one cell of it is, and a whole workbook for new that was opened: every
 * formula was calculated twice.
 */
export function followChangedResults(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService) as unknown as SecondRound;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  calculateAllOnlyOnce(config as unknown as Config);
  const find = service._getArrayFormulaDirtyRangeAndExcludedRange.bind(service);
  const before = ({ unitId, sheetId }: IUnitRange, row: number, column: number): Value =>
    config.getArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column) ?? {};
  const now = ({ unitId, sheetId }: IUnitRange, row: number, column: number): Value =>
    runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.getValue(row, column) ?? {};
  dropWhatFailed(config, runtime);
  const changedRows = (array: IUnitRange): readonly IUnitRange[] => {
    const { startRow, startColumn } = array.range;
    const old = arrayAt(config.getArrayFormulaRange(), array.unitId, array.sheetId, startRow, startColumn);
    const endRow = Math.max(array.range.endRow, old?.endRow ?? 0);
    const endColumn = Math.max(array.range.endColumn, old?.endColumn ?? 0);
    const rows: IUnitRange[] = [];
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const [known, result] = [before(array, row, column), now(array, row, column)];
        if (known.v === result.v && known.t === result.t) continue;
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

/**
 * Has Univer forget the cells of a result once its formula gives one value: as it is, what reads them goes on with the old
 * ones, beside the error that stands for all.
 */
function dropWhatFailed(config: IFormulaCurrentConfigService, runtime: IFormulaRuntimeService): void {
  const take = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    take(result);
    const {
      currentUnitId: unitId,
      currentSubUnitId: sheetId,
      currentRow: row,
      currentColumn: column,
    } = runtime;
    if (arrayAt(config.getArrayFormulaRange(), unitId, sheetId, row, column) === undefined) return;
    const now = runtime.getUnitArrayFormula()[unitId]?.[sheetId];
    if (now === undefined || now[row]?.[column] !== undefined) return;
    const alone = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    (now[row] ??= {})[column] = alone;
  };
}

function arrayAt(
  arrays: IArrayFormulaRangeType,
  unitId: string,
  sheetId: string,
  row: number,
  column: number,
): IRange | undefined {
  return arrays[unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
}

function calculateAllOnlyOnce(config: Config): void {
  if (typeof config._forceCalculate !== "boolean") throw new Error("Univer has no _forceCalculate.");
  const beginSecondRound = config.loadDirtyRangesAndExcludedCell.bind(config);
  config.loadDirtyRangesAndExcludedCell = (...args) => {
    config._forceCalculate = false;
    beginSecondRound(...args);
  };
}
