import type { Day } from "../../../src/pricing/day";
import type { RateTable } from "../../../src/pricing/rate-table";
import { priceTableInSteps, type PricedTableRow } from "../../../src/usage/table/price-table";
import type { Cells, TableMapping } from "../../../src/usage/table/recognize-table";

/** All steps at once. */
export function priceTable(
  cells: Cells,
  mapping: TableMapping,
  rates: RateTable,
  today: Day,
): PricedTableRow[] {
  const steps = priceTableInSteps(cells, mapping, rates, today);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
