import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { SheetTable } from "../../../api/actuals";
import type { Problem } from "../../../api/problem";
import type { RateTable } from "../../../pricing/rate-table";
import type { Result } from "../../../pricing/result";
import type { Cells } from "../../../usage/table/recognize-table";
import { pageRates } from "../../rates/page-rates";
import type { ServerClient } from "../../server/server-client";
import { useServer } from "../../server/server-context";

/** A table of the spreadsheet with the rates to price it. */
export interface ReadTable {
  readonly sheet: string;
  readonly a1: string;
  readonly cells: Cells;
  readonly rates: RateTable;
}

export type TableReading =
  | { readonly state: "reading"; readonly done: number; readonly of: number }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "read"; readonly table: ReadTable };

/** Reads the table that is selected, piece by piece. */
export function useSheetTable(): { readonly reading: TableReading; readonly read: () => void } {
  const server = useServer();
  const [reading, setReading] = useState<TableReading>({ state: "reading", done: 0, of: 0 });
  const turn = useRef(0);
  const read = useCallback(() => {
    const mine = ++turn.current;
    const tell = (now: TableReading): void => {
      if (mine === turn.current) setReading(now);
    };
    tell({ state: "reading", done: 0, of: 0 });
    void readAll(server, tell, () => mine !== turn.current);
  }, [server]);
  useEffect(() => {
    read();
    return () => {
      turn.current++;
    };
  }, [read]);
  return { reading, read };
}

async function readAll(
  server: ServerClient,
  tell: (reading: TableReading) => void,
  isStopped: () => boolean,
): Promise<void> {
  const rates = await pageRates(server);
  if (!rates.ok) {
    tell({ state: "failed", problem: rates.failure });
    return;
  }
  const cells: Cells[number][] = [];
  let place: { readonly sheet: string; readonly a1: string } | null = null;
  let next: number | null = 0;
  while (next !== null && !isStopped()) {
    const piece: Result<SheetTable, Problem> = await server.attempt("readSheetTable", {
      table: place,
      from: next,
    });
    if (!piece.ok) {
      tell({ state: "failed", problem: piece.failure });
      return;
    }
    const some: SheetTable = piece.value;
    place = { sheet: some.sheet, a1: some.a1 };
    for (const row of some.cells) cells.push(row);
    next = some.next;
    tell({ state: "reading", done: cells.length, of: some.rows });
  }
  if (place !== null) tell({ state: "read", table: { ...place, cells, rates: rates.value } });
}
