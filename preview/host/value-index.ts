import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

let isQuick = false;

/**
 * Has Univer keep the index of where each value stands only for columns that comparisons have read. It keeps it for every
 * result, and goes through all values of a column to find the last one of a row: 100,000 results took seven minutes. A
 * row that no comparison has read is taken into the index with its value of then, so that nothing is missing.
 */
export function indexOnlyWhatIsCompared(): void {
  if (isQuick) return;
  isQuick = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult === true && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isResult);
  };
}
