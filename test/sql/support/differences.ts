import type { Answer } from "./add-on-answers";
import type { UsageRow } from "./random-usage";

/** What a query says of a line: list_cost, free_list_cost and problem, as text. */
export type Said = readonly (string | null)[];

export interface Difference {
  readonly row: UsageRow;
  readonly expected: Answer | undefined;
  readonly got: Said | undefined;
}

/** The lines that a query prices otherwise than the add-on, to the last bit, or refuses for another reason. */
export function differences(
  rows: readonly UsageRow[],
  expected: readonly Answer[],
  got: readonly Said[],
): Difference[] {
  return rows.flatMap((row, index) => {
    const [answer, said] = [expected[index], got[index]];
    return answer !== undefined && said !== undefined && isSame(answer, said)
      ? []
      : [{ row, expected: answer, got: said }];
  });
}

function isSame({ cost, problem, free }: Answer, [list = null, memo = null, word = null]: Said): boolean {
  if (problem !== word) return false;
  if (cost === null) return list === null && memo === null;
  const [charged, other] = free ? [memo, list] : [list, memo];
  return charged !== null && Number(charged) === cost && Number(other) === 0;
}
