import type { Charge } from "../src/usage/charge";
import { MOST_ROWS, type PricedFile } from "./price-files";
import type { Sums, Tally } from "./tally";

/** The result as JSON text: the contract of the command, one row a charge. */
export function jsonResult(files: readonly PricedFile[], tally: Tally): string {
  const { total } = tally;
  const several = files.length > 1;
  const isListed = total.charges <= MOST_ROWS && files.every(({ charges }) => charges !== undefined);
  const rows = isListed
    ? {
        rows: files.flatMap(({ file, charges }) =>
          (charges ?? []).map((charge) => ({ ...(several ? { file: file.path } : {}), ...rowOf(charge) })),
        ),
      }
    : {
        rows_left_out: `${total.charges} rows are more than ${MOST_ROWS}: see groups, or write them with --out`,
      };
  return `${JSON.stringify({
    format: files[0]?.format,
    ...rows,
    groups: tally.sorted().map(({ by, sums }) => ({
      ...Object.fromEntries(tally.keys.map((key, index) => [key, by[index] ?? null])),
      requests: sums.requests,
      ...sumsOf(sums),
    })),
    totals: sumsOf(total),
  })}\n`;
}

function rowOf(charge: Charge): Readonly<Record<string, unknown>> {
  return {
    line: charge.line,
    day: charge.day,
    model: charge.model,
    source_model: charge.sourceModel,
    meter: charge.meter,
    tier: charge.tier,
    context: charge.context,
    quantity: charge.quantity,
    requests: charge.requests,
    list_cost: charge.listCost,
    billed: charge.billed,
    free: charge.free,
    problem: charge.problem,
  };
}

function sumsOf(sums: Sums): Readonly<Record<string, string | number | null>> {
  return {
    list_cost: sums.listCost,
    billed: sums.billed,
    unpriced_rows: sums.unpricedRows,
    unrecognised_rows: sums.unrecognisedRows,
  };
}
