import type { Injector, IUnitRange } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A formula with what it reads; Univer's types do not tell of all. */
interface Tree {
  readonly treeId: number;
  readonly addressFunctionNodes?: readonly unknown[];
  readonly rangeList: readonly IUnitRange[];
}

interface Generator {
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

type Manager = Record<string, (...args: unknown[]) => unknown>;

/** After these Univer knows less of what depends on what than it was told. */
const FORGETTING = [
  "reset",
  "clearFormulaDependency",
  "clearOtherFormulaDependency",
  "clearFeatureFormulaDependency",
  "removeFormulaDependency",
  "removeOtherFormulaDependency",
  "removeFeatureFormulaDependency",
] as const;

/**
 * Has Univer note what a formula reads once. It notes it again in every calculation, beside what is there, so that each edit
 * took longer than the one before; and it looks for INDIRECT and OFFSET with an index of all formulas, also where there
 * are none.
 */
export function noteDependenciesOnce(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const lookUp = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes = [] }) => addressFunctionNodes.length > 0)) await lookUp(trees);
  };
  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const noted = new Map<number, readonly IUnitRange[]>();
  for (const name of FORGETTING) {
    const forget = manager[name]?.bind(manager);
    if (forget === undefined) throw new Error(`Univer has no ${name}.`);
    manager[name] = (...args) => {
      if (name === "removeFormulaDependency")
        noted.delete(manager["getFormulaDependency"]?.(...args) as number);
      else noted.clear();
      return forget(...args);
    };
  }
  const note = manager["addDependencyRTreeCache"]?.bind(manager);
  if (note === undefined) throw new Error("Univer has no addDependencyRTreeCache.");
  manager["addDependencyRTreeCache"] = (...args) => {
    const tree = args[0] as Tree;
    const known = noted.get(tree.treeId);
    if (known !== undefined && isSame(known, tree.rangeList)) return;
    // Univer empties the list itself.
    noted.set(tree.treeId, [...tree.rangeList]);
    note(tree);
  };
}

function isSame(one: readonly IUnitRange[], other: readonly IUnitRange[]): boolean {
  return one.length === other.length && one.every((range, at) => isSameRange(range, other[at]));
}

function isSameRange(one: IUnitRange, other: IUnitRange | undefined): boolean {
  if (one === other) return true;
  return (
    one.unitId === other?.unitId &&
    one.sheetId === other.sheetId &&
    Object.is(one.range.startRow, other.range.startRow) &&
    Object.is(one.range.endRow, other.range.endRow) &&
    Object.is(one.range.startColumn, other.range.startColumn) &&
    Object.is(one.range.endColumn, other.range.endColumn)
  );
}
