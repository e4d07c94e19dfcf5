import type { PricedTableRow } from "../../../usage/table/price-table";
import type { TableMapping } from "../../../usage/table/recognize-table";
import { countOf } from "../../../pricing/words";
import { cellName, type Corner } from "./mapping";
import { notesOf } from "./table-words";

const SHOWN = 50;

interface AttentionListProps {
  readonly rows: readonly PricedTableRow[];
  readonly mapping: TableMapping;
  readonly corner: Corner;
}

/** The rows without a cost: the cell, what is wrong with it, what to do. */
export function AttentionList({ rows, mapping, corner }: AttentionListProps) {
  const wrong = rows.filter(({ attention }) => attention !== null);
  const notes = notesOf(rows);
  return (
    <>
      {wrong.length > 0 && (
        <details open={wrong.length <= 5}>
          <summary>{countOf(wrong.length, "row that needs", "rows that need")} attention</summary>
          <ul class="stack tight">
            {wrong.slice(0, SHOWN).map(({ line, attention, role, advice }) => {
              const index = role === null ? undefined : mapping.columns[role];
              return (
                <li key={line} class="change">
                  <span class="change-name">
                    {index === undefined ? `Row ${corner.row + line - 1}` : cellName(corner, line, index)}
                  </span>
                  <p>{attention}</p>
                  {advice !== null && <p class="muted">{advice}</p>}
                </li>
              );
            })}
            {wrong.length > SHOWN && <li class="muted">and {countOf(wrong.length - SHOWN, "row")} more</li>}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <details>
          <summary>What is approximate</summary>
          <ul class="bullets">
            {notes.map(({ text, count }) => (
              <li key={text}>
                {text} ({countOf(count, "row")})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
