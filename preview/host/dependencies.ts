import type { Injector } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A formula with what it reads; Univer's types do not tell of all. */
interface Tree {
  readonly treeId: number;
  readonly addressFunctionNodes?: readonly unknown[];
  readonly rangeList: readonly {
    readonly unitId: string;
    readonly sheetId: string;
    readonly range: {
      readonly startRow: number;
      readonly endRow: number;
      readonly startColumn: number;
      readonly endColumn: number;
    };
  }[];
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
  const noted = new Map<number, string>();
  for (const name of FORGETTING) {
    const forget = manager[name]?.bind(manager);
    if (forget === undefined) throw new Error(`Univer has no ${name}.`);
    manager[name] = (...args) => {
      noted.clear();
      return forget(...args);
    };
  }
  const note = manager["addDependencyRTreeCache"]?.bind(manager);
  if (note === undefined) throw new Error("Univer has no addDependencyRTreeCache.");
  manager["addDependencyRTreeCache"] = (...args) => {
    const tree = args[0] as Tree;
    const reads = readsOf(tree);
    if (noted.get(tree.treeId) === reads) return;
    noted.set(tree.treeId, reads);
    note(tree);
  };
}

function readsOf({ rangeList }: Tree): string {
  return rangeList
    .map(({ unitId, sheetId, range }) =>
      [unitId, sheetId, range.startRow, range.endRow, range.startColumn, range.endColumn].join(),
    )
    .join(";");
}
