import { useEffect, useState } from "preact/hooks";
import { utcDay } from "../../../pricing/day";
import { priceTableInSteps, type PricedTableRow } from "../../../usage/table/price-table";
import { missingOf, type TableMapping } from "../../../usage/table/recognize-table";
import type { ReadTable } from "./use-sheet-table";

/** A page that answers within so many milliseconds is alive. */
const SLICE_MS = 40;

/** The rows of a table priced by a mapping, in slices; undefined while that is under way, or something is missing. */
export function usePricedTable(
  { cells, rates }: ReadTable,
  mapping: TableMapping,
): readonly PricedTableRow[] | undefined {
  const [rows, setRows] = useState<readonly PricedTableRow[] | undefined>(undefined);
  useEffect(() => {
    setRows(undefined);
    if (missingOf(mapping) !== null) return undefined;
    const steps = priceTableInSteps(cells, mapping, rates, utcDay(new Date()));
    let timer: ReturnType<typeof setTimeout>;
    const work = (): void => {
      const began = Date.now();
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          setRows(step.value);
          return;
        }
        if (Date.now() - began >= SLICE_MS) break;
      }
      timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [cells, rates, mapping]);
  return rows;
}
