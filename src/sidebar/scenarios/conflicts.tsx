import type { Conflict } from "../../api/scenarios";
import { Button } from "../parts/button";

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly busy: boolean;
  readonly onChoose: (prefer: "form" | "sheet") => void;
}

/** Cells that were changed here and in the sheet: the person says whose value counts. */
export function Conflicts({ conflicts, busy, onChoose }: ConflictsProps) {
  return (
    <div class="notice warning" role="alert">
      <strong>Changed here and in the sheet. Nothing was written yet.</strong>
      <ul class="stack">
        {conflicts.map(({ label, cell, inForm, inSheet }) => (
          <li key={cell}>
            {cell} {label}: {inForm} here, {inSheet} in the sheet
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button disabled={busy} onClick={() => onChoose("form")}>
          Write what is here
        </Button>
        <Button disabled={busy} onClick={() => onChoose("sheet")}>
          Keep the sheet’s
        </Button>
      </div>
    </div>
  );
}
