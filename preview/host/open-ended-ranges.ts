import type { Injector } from "@univerjs/core";
import { BaseReferenceObject, UnionNodeFactory } from "@univerjs/engine-formula";

type UnionNode = ReturnType<UnionNodeFactory["create"]>;
type NodeValue = ReturnType<UnionNode["getValue"]>;

function reference(value: NodeValue | undefined): BaseReferenceObject | null {
  return value instanceof BaseReferenceObject ? value : null;
}

/**
 * `A2:C` and `A2:5`: a cell at one end, a whole column or row at the other. A range object without an end reaches the
 * last row or column of its sheet.
 */
function openEnded(
  from: BaseReferenceObject | null,
  to: BaseReferenceObject | null,
): BaseReferenceObject | null {
  if (!from?.isCell() || (!to?.isColumn() && !to?.isRow())) return null;
  const range = from.unionBy(from);
  if (!(range instanceof BaseReferenceObject)) return null;
  const start = from.getRangeData();
  const end = to.getRangeData();
  const columns = to.isColumn() ? [start.startColumn, end.startColumn] : [start.startColumn, NaN];
  const rows = to.isColumn() ? [start.startRow, NaN] : [start.startRow, end.startRow];
  const [startColumn, endColumn] = ordered(columns);
  const [startRow, endRow] = ordered(rows);
  range.setRangeData({ startRow, startColumn, endRow, endColumn });
  return range;
}

function ordered([a = NaN, b = NaN]: readonly number[]): [number, number] {
  return b < a ? [b, a] : [a, b];
}

/** Univer does not tell a range how far results have spilled: one that is shorter than before was read as it had been. */
function knowSpills(from: BaseReferenceObject, range: BaseReferenceObject | null): void {
  range?.setArrayFormulaRange(from.getArrayFormulaRange());
  range?.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
}

/** Teaches Univer's formula engine the open-ended ranges that Google Sheets knows; it reads `A2:A` as an error. */
export function allowOpenEndedRanges(injector: Injector): void {
  const factory = injector.get(UnionNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      const [left, right] = node.getChildren();
      const from = reference(left?.getValue());
      const range = openEnded(from, reference(right?.getValue()));
      if (range) node.setValue(range);
      else execute();
      if (from) knowSpills(from, reference(node.getValue()));
    };
    return node;
  };
}
