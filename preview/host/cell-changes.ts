import type { Area } from "../model/area";
import type { Change } from "../model/change";

type CellChange = Extract<Change, { part: "cells" }>;

/** The changes of cells without those that a later one covers: values, formats and colours come one after the other. */
export function cellChanges(changes: readonly Change[]): readonly CellChange[] {
  const ofCells = changes.filter((change): change is CellChange => change.part === "cells");
  return ofCells.filter(
    ({ sheet, area }, index) =>
      !ofCells.slice(index + 1).some((later) => later.sheet === sheet && covers(later.area, area)),
  );
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
