import { useEffect, useState } from "preact/hooks";
import type { ActualsOverview } from "../../../api/actuals";
import { utcDay } from "../../../pricing/day";
import type { Format } from "../../../usage/file/formats";
import { logOfTable, tableText } from "../../../usage/table/known-table";
import type { PricedTableRow } from "../../../usage/table/price-table";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { Progress } from "../../parts/progress";
import type { Chosen } from "../import/chosen";
import { GroupPart } from "../import/group-part";
import { sortChosen } from "../import/groups";
import { readSource, textHash } from "../import/read-source";
import { sourceOfText } from "../import/source";
import type { ReadTable } from "./use-sheet-table";

interface TableImportProps {
  readonly table: ReadTable;
  /** The export that the table is as it stands; undefined for one of the person's own. */
  readonly known: Format | undefined;
  readonly rows: readonly PricedTableRow[] | undefined;
  readonly overview: ActualsOverview | undefined;
  readonly onOverview: (overview: ActualsOverview) => void;
}

/** The way of a table into Charges. */
export function TableImport({ table, known, rows, overview, onOverview }: TableImportProps) {
  const [isOpen, setOpen] = useState(false);
  const chosen = useTableAsFile(table, known, isOpen ? rows : undefined, isOpen);
  const group = chosen === undefined ? undefined : sortChosen([chosen]).groups[0];
  if (!isOpen) {
    return (
      <section class="card" aria-labelledby="table-import">
        <h2 id="table-import">Import it</h2>
        <p>Takes the rows over into Charges, beside what OpenAI reports.</p>
        <Button onClick={() => setOpen(true)}>Prepare the import</Button>
      </section>
    );
  }
  if (chosen === undefined) return <Progress text="Reading the table…" />;
  if (chosen.state === "refused") return <Notice tone="error">{chosen.reason}</Notice>;
  if (group === undefined) return <Notice tone="warning">No row of the table can be imported.</Notice>;
  return (
    <GroupPart
      group={group}
      kinds={new Set((overview?.imports ?? []).map(({ kind }) => kind))}
      organizations={overview?.charges?.organizations ?? []}
      overview={overview}
      onOverview={onOverview}
      waits={false}
      onPhase={NOBODY_WAITS}
    />
  );
}

const NOBODY_WAITS = (): void => undefined;

/** An export is read as its file would be; the rows of a table of one's own are a log. */
function useTableAsFile(
  { sheet, a1, cells, rates }: ReadTable,
  known: Format | undefined,
  rows: readonly PricedTableRow[] | undefined,
  isWanted: boolean,
): Chosen | undefined {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStopped = false;
    const name = `${sheet}!${a1}`;
    const now = Date.now();
    const tell = (one: Chosen | undefined): void => {
      if (!isStopped) setChosen(one);
    };
    const text = tableText(cells);
    if (known !== undefined) {
      void readSource(sourceOfText(name, text, now), {
        id: 1,
        reading: now,
        rates,
        keepEmails: false,
        onShare: () => undefined,
        pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
        isStopped: () => isStopped,
      }).then(tell);
    } else if (rows !== undefined) {
      const file = logOfTable(rows, utcDay(new Date(now)));
      tell({ id: 1, name, state: "read", reading: now, hash: textHash(text), exportedAt: now, file });
    }
    return () => {
      isStopped = true;
    };
  }, [cells, known, rates, rows, isWanted, sheet, a1]);
  return chosen;
}
