import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A part of a formula as Univer has read it; Univer's types do not tell of all. */
interface Node {
  readonly nodeType: number;
  getChildren(): readonly Node[];
}

interface NodeData {
  readonly node: Node | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

type Sizes = Readonly<Record<string, Readonly<Record<string, { rowCount: number; columnCount: number }>>>>;

interface Generator {
  readonly _currentConfigService: { getSheetNameMap(): unknown; getUnitData(): Sizes };
  readonly _runtimeService: { readonly currentUnitId: string; readonly currentSubUnitId: string };
  _generateTreeList(...args: unknown[]): Promise<unknown>;
  _getRangeListByNode(data: NodeData): Promise<readonly unknown[]> | readonly unknown[];
  _nodeTraversalRef(node: Node, found: Node[]): void;
  _getAddressFunctionNodeList(node: Node | null): readonly Node[];
  _detectForcedRecalculationNode(tree: unknown, node: Node | null): boolean;
}

/** How Univer numbers a reference, and two of them with a colon between. */
const REFERENCE = 1;
const UNION = 10;

/**
 * Has Univer work out once what a formula reads, and what kind of functions it has: until the sheets have other names or
 * sizes, that is the same in each calculation, and there are 12,000 formulas in a set of five scenarios over three years.
 */
export function workOutRangesOnce(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const generate = method(generator, "_generateTreeList");
  const rangesOf = method(generator, "_getRangeListByNode");
  let places = "";
  let known = new WeakMap<Node, Map<string, readonly unknown[]>>();

  generator._generateTreeList = (...args) => {
    const now = placesOf(generator);
    if (now !== places) known = new WeakMap();
    places = now;
    return generate(...args);
  };
  generator._getRangeListByNode = (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (node === null || refOffsetX !== 0 || refOffsetY !== 0) return rangesOf(data);
    const bySheet = known.get(node) ?? new Map<string, readonly unknown[]>();
    const { currentUnitId, currentSubUnitId } = generator._runtimeService;
    const sheet = `${currentUnitId} ${currentSubUnitId}`;
    const found = bySheet.get(sheet);
    if (found !== undefined) return found;
    return workOut(data, node, bySheet, sheet);
  };
  const workOut = async (
    data: NodeData,
    node: Node,
    bySheet: Map<string, readonly unknown[]>,
    sheet: string,
  ) => {
    const ranges = await rangesOf(data);
    if (isOfReferences(generator, node)) known.set(node, bySheet.set(sheet, ranges));
    return ranges;
  };
  generator._getAddressFunctionNodeList = once(method(generator, "_getAddressFunctionNodeList"));
  const isForced = method(generator, "_detectForcedRecalculationNode");
  const isForcedOnce = once((node: Node | null) => isForced(null, node));
  generator._detectForcedRecalculationNode = (_tree, node) => isForcedOnce(node);
}

/** What references are read by, besides the formula and its sheet. */
function placesOf({ _currentConfigService: config }: Generator): string {
  const sizes = Object.entries(config.getUnitData()).map(([unit, sheets]) => [
    unit,
    Object.entries(sheets).map(([sheet, { rowCount, columnCount }]) => [sheet, rowCount, columnCount]),
  ]);
  return JSON.stringify([config.getSheetNameMap(), sizes]);
}

/** Whether what a formula reads stands in it. What OFFSET gives, or `A1#`, is another thing at each calculation. */
function isOfReferences(generator: Generator, node: Node): boolean {
  const parts: Node[] = [];
  generator._nodeTraversalRef(node, parts);
  return parts.every(
    (part) =>
      part.nodeType === REFERENCE ||
      (part.nodeType === UNION && part.getChildren().every(({ nodeType }) => nodeType === REFERENCE)),
  );
}

function once<Result>(workOut: (node: Node | null) => Result): (node: Node | null) => Result {
  const known = new WeakMap<Node, Result>();
  return (node) => {
    if (node === null) return workOut(node);
    const found = known.get(node);
    if (found !== undefined) return found;
    const result = workOut(node);
    known.set(node, result);
    return result;
  };
}

function method<Name extends keyof Generator>(generator: Generator, name: Name): Generator[Name] {
  const found: unknown = generator[name];
  if (typeof found !== "function") throw new Error(`Univer has no ${name}.`);
  return found.bind(generator) as Generator[Name];
}
