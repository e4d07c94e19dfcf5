import type { Injector } from "@univerjs/core";
import {
  type FormulaDependencyTree,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";

type Sizes = Readonly<Record<string, Readonly<Record<string, { rowCount: number; columnCount: number }>>>>;

interface Generator {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    sizes: Sizes,
    formula: { readonly f: string },
  ): FormulaDependencyTree;
}

/**
 * Has Univer keep what it makes of each formula to find out what depends on what: an object of twenty fields and three sets,
 * anew in both rounds of each calculation.
 */
export function keepTrees(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const manager = injector.get(IDependencyManagerService);
  if (typeof generator._createFDtree !== "function") throw new Error("Univer has no _createFDtree.");
  const create = generator._createFDtree.bind(generator);
  const bySheet = new Map<string, FormulaDependencyTree[][]>();
  generator._createFDtree = (unitId, sheetId, row, column, sizes, formula) => {
    const trees = bySheet.get(sheetId) ?? [];
    bySheet.set(sheetId, trees);
    const line = (trees[row] ??= []);
    const known = line[column];
    // Univer has forgotten the number of a formula that was changed.
    const isKnown = known?.treeId === manager.getFormulaDependency(unitId, sheetId, row, column);
    if (known === undefined || !isKnown || known.formula !== formula.f)
      return (line[column] = create(unitId, sheetId, row, column, sizes, formula));
    known.resetState();
    known.rangeList.length = 0;
    known.rowCount = sizes[unitId]?.[sheetId]?.rowCount ?? known.rowCount;
    known.columnCount = sizes[unitId]?.[sheetId]?.columnCount ?? known.columnCount;
    return known;
  };
}
