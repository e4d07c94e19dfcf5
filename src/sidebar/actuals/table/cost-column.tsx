import { useEffect, useMemo } from "preact/hooks";
import type { CostColumnPreview, CostColumnRequest } from "../../../api/actuals";
import { otherUnit } from "../../../usage/table/other-unit";
import type { TableMapping } from "../../../usage/table/recognize-table";
import { Button } from "../../parts/button";
import { FormulaText } from "../../parts/formula-text";
import { Notice } from "../../parts/notice";
import { ProblemNotice } from "../../parts/problem-notice";
import { Progress } from "../../parts/progress";
import { useServer } from "../../server/server-context";
import { useRequest } from "../../server/use-request";
import { countOf } from "../../../pricing/words";
import { amountText } from "../money";
import { cellName, cornerOf } from "./mapping";
import type { ReadTable } from "./use-sheet-table";

interface CostColumnProps {
  readonly table: ReadTable;
  readonly mapping: TableMapping;
}

/** A column with the cost of each row, by one formula: seen before it is written. */
export function CostColumn({ table: { sheet, a1, cells }, mapping }: CostColumnProps) {
  const server = useServer();
  const request: CostColumnRequest = {
    sheet,
    a1,
    headerRow: mapping.headerRow,
    columns: mapping.columns,
    rowIs: mapping.rowIs,
  };
  const preview = useRequest((asked: CostColumnRequest) => server.attempt("previewCostColumn", asked));
  const write = useRequest((asked: CostColumnRequest) => server.attempt("writeCostColumn", asked));
  const asked = JSON.stringify(request);
  const { reset: resetPreview } = preview;
  const { reset: resetWrite } = write;
  useEffect(() => {
    resetPreview();
    resetWrite();
  }, [asked, resetPreview, resetWrite]);
  const seen = preview.status.state === "done" ? preview.status.value : undefined;
  const other = useMemo(() => otherUnit(cells, mapping), [cells, mapping]);
  const isWriting = write.status.state === "loading";
  return (
    <section class="card" aria-labelledby="cost-column">
      <h2 id="cost-column">A cost beside each row</h2>
      <p>One formula in the first free column prices all rows, and follows them and the rates.</p>
      {other !== undefined && (
        <Notice tone="warning">
          {cellName(cornerOf(a1), other.line, mapping.columns.quantity ?? 0)}: {other.why}. A formula takes
          quantities as they stand. Import the table, which converts units that it names, or write the
          quantities in that unit.
        </Notice>
      )}
      {other === undefined && seen === undefined && (
        <Button
          kind="primary"
          disabled={preview.status.state === "loading"}
          onClick={() => preview.send(request)}
        >
          See the formula
        </Button>
      )}
      {preview.status.state === "loading" && <Progress text="Working the formula out…" />}
      {preview.status.state === "failed" && (
        <ProblemNotice problem={preview.status.problem} onRetry={preview.retry} />
      )}
      {seen !== undefined && <Preview seen={seen} />}
      {seen !== undefined && seen.obstacle === null && seen.priced === 0 && (
        <Notice tone="warning">
          No row would show a cost: a formula reads numbers as the sheet holds them. Import the table instead,
          or write its numbers as numbers.
        </Notice>
      )}
      {seen !== undefined && seen.obstacle === null && seen.priced > 0 && write.status.state !== "done" && (
        <Button kind="primary" disabled={isWriting} onClick={() => write.send(request)}>
          Write it
        </Button>
      )}
      {isWriting && <Progress text="Writing the formula…" />}
      {write.status.state === "failed" && (
        <ProblemNotice problem={write.status.problem} onRetry={write.retry} />
      )}
      {write.status.state === "done" && (
        <Notice tone="success" focus>
          {write.status.value.message}
        </Notice>
      )}
    </section>
  );
}

function Preview({ seen }: { readonly seen: CostColumnPreview }) {
  const { formula, sheet, fills, headingCell, obstacle, priced, total, attention, attentionCount } = seen;
  return (
    <>
      <FormulaText formula={formula} />
      <p role="status">
        It fills {sheet}, {fills}
        {headingCell !== null && `, with a heading in ${headingCell}`}: {countOf(priced, "row")},{" "}
        {amountText(total)}.
        {attentionCount > 0 &&
          ` ${countOf(attentionCount, "row shows", "rows show")} what is wrong instead of a cost.`}
      </p>
      {obstacle !== null && (
        <Notice tone="error">
          <strong>It cannot stand there: {obstacle}.</strong> Make room, and see the formula again.
        </Notice>
      )}
      {attention.length > 0 && (
        <details>
          <summary>What those rows show</summary>
          <ul class="stack tight">
            {attention.map(({ cell, text }) => (
              <li key={cell} class="change">
                <span class="change-name">{cell}</span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
