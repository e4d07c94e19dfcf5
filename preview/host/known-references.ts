import type { Injector } from "@univerjs/core";
import { BaseReferenceObject, ReferenceNodeFactory } from "@univerjs/engine-formula";

type Created = ReturnType<ReferenceNodeFactory["checkAndCreateNodeType"]>;

/** A reference in a formula; the class itself is not exported. */
interface ReferenceNode {
  /** Read in place of a new object: Univer keeps the columns of a table here. */
  _tableReferenceObject: BaseReferenceObject | undefined;
  getValue(): unknown;
  execute: (this: ReferenceNode) => void;
  resetCalculationState: (this: ReferenceNode) => void;
}

/** How Univer numbers a reference. */
const REFERENCE = 1;

let isQuick = false;

/**
 * Has Univer read the address of a cell once in each formula. It reads it, and makes an object of twenty fields for it,
 * whenever the formula is calculated.
 */
export function readAddressesOnce(injector: Injector): void {
  if (isQuick) return;
  const factory = injector.get(ReferenceNodeFactory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param): Created => {
    const node = create(param);
    if (!isQuick && node !== undefined && (node.nodeType as number) === REFERENCE) {
      if (!("_tableReferenceObject" in node)) throw new Error("Univer has no _tableReferenceObject.");
      isQuick = true;
      keepAddresses(Object.getPrototypeOf(node) as ReferenceNode);
    }
    return node;
  };
}

function keepAddresses(nodes: ReferenceNode): void {
  const { execute, resetCalculationState } = nodes;
  nodes.execute = function () {
    execute.call(this);
    if (this._tableReferenceObject !== undefined) return;
    const reference = this.getValue();
    if (reference instanceof BaseReferenceObject && reference.isCell())
      this._tableReferenceObject = reference;
  };
  nodes.resetCalculationState = function () {
    resetCalculationState.call(this);
    if (this._tableReferenceObject !== undefined) forgetCells(this._tableReferenceObject);
  };
}

/** Each calculation gives a reference the cells anew; it would keep those of the last one that came to it. */
function forgetCells(reference: BaseReferenceObject): void {
  reference.setUnitData(NOTHING);
  reference.setRuntimeData(NOTHING);
  reference.setArrayFormulaCellData(NOTHING);
  reference.setRuntimeArrayFormulaCellData(NOTHING);
}

const NOTHING = {};
