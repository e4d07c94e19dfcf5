import type { ImpactedCell, RatesImpact } from "../../api/rates-impact";
import type { ApplyRequest } from "../../api/rates-refresh";
import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { FormulasLeft } from "./formulas-left";

interface ImpactPartProps {
  /** What would be applied now. */
  readonly request: ApplyRequest;
  readonly disabled: boolean;
}

interface Asked {
  readonly request: string;
  readonly impact: RatesImpact;
}

/** Which cells of the spreadsheet a refresh will change, asked for before it is applied. */
export function ImpactPart({ request, disabled }: ImpactPartProps) {
  const server = useServer();
  const impact = useRequest(async (asked: ApplyRequest) => {
    const result = await server.attempt("ratesImpact", asked);
    return result.ok
      ? { ok: true as const, value: { request: JSON.stringify(asked), impact: result.value } satisfies Asked }
      : result;
  });
  const { status } = impact;
  const isCurrent = status.state === "done" && status.value.request === JSON.stringify(request);
  return (
    <section class="stack" aria-label="Cells that will change">
      {!isCurrent && (
        <Button disabled={disabled || status.state === "loading"} onClick={() => impact.send(request)}>
          {status.state === "done"
            ? "Look again which of your cells will change"
            : "See which of your cells will change"}
        </Button>
      )}
      {status.state === "loading" && <Progress text="Working out your formulas with both tables…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={impact.retry} />}
      {isCurrent && <Impact impact={status.value.impact} />}
    </section>
  );
}

function Impact({
  impact: { cells, changed, checked, unchecked, uncheckedTotal, stopped },
}: {
  readonly impact: RatesImpact;
}) {
  return (
    <>
      <p role="status">
        <strong>{sentence(changed, checked, uncheckedTotal)}</strong>
        {changed > 0 && " Cells that add these up will change too."}
      </p>
      {cells.length > 0 && (
        <details open={cells.length <= 5}>
          <summary>
            {countOf(changed, "cell")} will change
            {changed > cells.length && `, the first ${cells.length} of them`}
          </summary>
          <ul class="stack">
            {cells.map((cell) => (
              <Cell key={`${cell.sheet}!${cell.cell}`} cell={cell} />
            ))}
          </ul>
        </details>
      )}
      {uncheckedTotal > 0 && (
        <details>
          <summary>{countOf(uncheckedTotal, "formula")} not checked</summary>
          {stopped && (
            <p>
              The time there is ended before the last formula. Those that were not reached are not listed.
            </p>
          )}
          <FormulasLeft formulas={unchecked} />
        </details>
      )}
    </>
  );
}

function sentence(changed: number, checked: number, unchecked: number): string {
  if (checked + unchecked === 0) return "No formula of this spreadsheet uses the rates.";
  const left = unchecked === 0 ? "" : ` ${countOf(unchecked, "formula was", "formulas were")} not checked.`;
  const all = `${countOf(checked, "formula that uses", "formulas that use")} the rates`;
  return changed === 0 ? `None of ${all} will change.${left}` : `${changed} of ${all} will change.${left}`;
}

function Cell({ cell: { sheet, cell, formula, values } }: { readonly cell: ImpactedCell }) {
  return (
    <li class="change">
      <span class="change-name">
        {sheet}, {cell}
      </span>
      {values === null ? (
        <p>It uses a price that changes.</p>
      ) : (
        <p>
          {values.before} <span aria-hidden="true">→</span>
          <span class="visually-hidden">becomes</span> <strong>{values.after}</strong>
        </p>
      )}
      <p>
        <code>{formula}</code>
      </p>
    </li>
  );
}
