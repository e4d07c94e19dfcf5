import { countOf, grouped } from "../../pricing/words";
import { CopyText } from "../parts/copy-text";
import { Facts } from "../parts/facts";

export interface CountedSelection {
  readonly sheet: string;
  readonly range: string;
  readonly encoding: string;
  readonly cells: readonly { readonly cell: string; readonly tokens: number }[];
  /** Cells that were too many to be counted at once. */
  readonly left: number;
}

/** Enough to look through in a sidebar; the sheet itself holds the texts. */
const SHOWN = 100;

/** The tokens of the selected cells: their sum, what a cell has on average and at most, and each. */
export function SelectionCounts({ selection }: { readonly selection: CountedSelection }) {
  const { sheet, range, encoding, cells, left } = selection;
  const total = cells.reduce((sum, { tokens }) => sum + tokens, 0);
  const most = Math.max(...cells.map(({ tokens }) => tokens));
  return (
    <div class="stack" role="status">
      <p>
        {sheet}, {range} ({encoding})
      </p>
      <div class="amount">
        <CopyText text={String(total)}>
          <strong class="figure">{countOf(total, "token")}</strong>
        </CopyText>
      </div>
      <Facts
        facts={[
          ["Cells with text", grouped(cells.length)],
          ["Average a cell", grouped(Math.round(total / cells.length))],
          ["Most in a cell", grouped(most)],
        ]}
      />
      {left > 0 && (
        <p class="problem">{countOf(left, "cell")} more were not counted: select fewer at once.</p>
      )}
      <details>
        <summary>Cell by cell</summary>
        <div class="stack">
          <Facts facts={cells.slice(0, SHOWN).map(({ cell, tokens }) => [cell, grouped(tokens)])} />
          {cells.length > SHOWN && (
            <p class="muted">
              The first {SHOWN} are listed. OPENAI_TOKENS counts a whole column in the sheet.
            </p>
          )}
        </div>
      </details>
    </div>
  );
}
