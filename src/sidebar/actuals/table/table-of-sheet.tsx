import { useMemo, useState } from "preact/hooks";
import { FORMATS } from "../../../usage/file/formats";
import { exportKindOf } from "../../../usage/table/known-table";
import { missingOf, recognizeTable, type TableMapping } from "../../../usage/table/recognize-table";
import { Facts } from "../../parts/facts";
import { Progress } from "../../parts/progress";
import { AttentionList } from "./attention-list";
import { CostColumn } from "./cost-column";
import { cornerOf, mappingFacts } from "./mapping";
import { MappingForm } from "./mapping-form";
import { TableImport } from "./table-import";
import type { TablePartProps } from "./table-part";
import { tableSummary } from "./table-words";
import { usePricedTable } from "./use-priced-table";
import type { ReadTable } from "./use-sheet-table";

interface TableOfSheetProps extends Omit<TablePartProps, "onClose"> {
  readonly table: ReadTable;
}

/** What the columns of a table are, what its rows cost, and the two things to do with it. */
export function TableOfSheet({ table, overview, onOverview }: TableOfSheetProps) {
  const { cells, rates, sheet, a1 } = table;
  const corner = cornerOf(a1);
  const known = useMemo(() => exportKindOf(cells), [cells]);
  const [mapping, setMapping] = useState<TableMapping>(() => recognizeTable(cells, rates));
  const rows = usePricedTable(table, mapping);
  const missing = missingOf(mapping);
  return (
    <>
      <h2>
        {sheet}, {a1}
      </h2>
      {known !== undefined && <p>This is an {FORMATS[known]}, as it was exported.</p>}
      <section class="card" aria-labelledby="columns">
        <h2 id="columns">Columns</h2>
        <Facts facts={mappingFacts(cells, mapping, corner)} />
        <details open={missing !== null}>
          <summary>Correct them</summary>
          <div class="stack">
            <MappingForm
              cells={cells}
              corner={corner}
              mapping={mapping}
              onChange={setMapping}
              onHeaderRow={(row) => setMapping(recognizeTable(cells, rates, row))}
            />
          </div>
        </details>
      </section>
      {missing === null && rows === undefined && <Progress text="Pricing the rows…" />}
      {rows !== undefined && (
        <>
          <p role="status">{tableSummary(rows)}</p>
          <AttentionList rows={rows} mapping={mapping} corner={corner} />
          <CostColumn table={table} mapping={mapping} />
        </>
      )}
      {(rows !== undefined || known !== undefined) && (
        <TableImport table={table} known={known} rows={rows} overview={overview} onOverview={onOverview} />
      )}
    </>
  );
}
