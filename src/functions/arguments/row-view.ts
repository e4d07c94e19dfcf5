import type { Declarations, Row } from "./kind";

/**
 * The values of a place by the names of their arguments, read from a list in the order of the declaration. The list is
 * filled anew for each place: to set the values by their names would cost each of 100,000 rows a fifth of its time. One view
 * serves all calls of a function, since the engine is fast with one object whose getters it knows.
 */
export class RowView<D extends Declarations> {
  readonly row: Row<D>;
  /** Those of the place that is read now. */
  values: readonly unknown[] = [];

  constructor(declared: D) {
    const row = {};
    Object.keys(declared).forEach((name, place) => {
      if (declared[name]?.per !== "cell") return;
      Object.defineProperty(row, name, { enumerable: true, get: () => this.values[place] });
    });
    this.row = row as Row<D>;
  }
}
