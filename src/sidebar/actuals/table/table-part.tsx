import type { ActualsOverview } from "../../../api/actuals";
import { Button } from "../../parts/button";
import { ProblemNotice } from "../../parts/problem-notice";
import { Progress } from "../../parts/progress";
import { grouped } from "../../../pricing/words";
import { TableOfSheet } from "./table-of-sheet";
import { useSheetTable } from "./use-sheet-table";

export interface TablePartProps {
  readonly overview: ActualsOverview | undefined;
  readonly onOverview: (overview: ActualsOverview) => void;
  readonly onClose: () => void;
}

/** A table that is in the spreadsheet: read, recognised, priced beside it or imported. */
export function TablePart({ onClose, ...part }: TablePartProps) {
  const { reading, read } = useSheetTable();
  return (
    <>
      {reading.state === "reading" && (
        <Progress
          text={
            reading.of === 0
              ? "Reading the table…"
              : `Reading row ${grouped(reading.done)} of ${grouped(reading.of)}…`
          }
          share={reading.of === 0 ? undefined : reading.done / reading.of}
        />
      )}
      {reading.state === "failed" && <ProblemNotice problem={reading.problem} onRetry={read} />}
      {reading.state === "read" && (
        <TableOfSheet key={`${reading.table.sheet} ${reading.table.a1}`} table={reading.table} {...part} />
      )}
      <div class="actions">
        {reading.state === "read" && (
          <Button kind="plain" onClick={read}>
            Read the selection again
          </Button>
        )}
        <Button kind="plain" onClick={onClose}>
          Start over
        </Button>
      </div>
    </>
  );
}
