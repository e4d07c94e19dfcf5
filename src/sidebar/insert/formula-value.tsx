import type { FormulaPreview } from "../../api/insert-function";
import { ProblemNotice } from "../parts/problem-notice";
import type { RequestHandle } from "../server/use-request";
import { countOf } from "../text/words";

interface FormulaValueProps {
  readonly complete: boolean;
  readonly request: RequestHandle<FormulaPreview, [string, readonly string[]]>;
}

/** What the cell would show. Errors are shown as the cell would show them, not as failures of the sidebar. */
export function FormulaValue({ complete, request: { status, retry } }: FormulaValueProps) {
  if (status.state === "failed") return <ProblemNotice problem={status.problem} onRetry={retry} />;
  return (
    <div class="value" role="status">
      {!complete && <p class="muted">Fill in the arguments that are not optional.</p>}
      {complete && status.state !== "done" && <p class="muted">Working it out…</p>}
      {status.state === "done" && <Shown preview={status.value} />}
    </div>
  );
}

function Shown({ preview }: { readonly preview: FormulaPreview }) {
  if (preview.state === "error") {
    return (
      <p>
        <strong class="problem">#ERROR!</strong> {preview.message}
      </p>
    );
  }
  const { rows, totalRows, totalColumns } = preview;
  if (totalRows === 1 && totalColumns === 1) return <strong class="figure">{rows[0]?.[0]}</strong>;
  return (
    <>
      <ol class="rows">
        {rows.map((row, index) => (
          <li key={index}>{row.map((cell) => (cell === "" ? "(blank)" : cell)).join(" · ")}</li>
        ))}
      </ol>
      <p class="muted">
        Fills {countOf(totalRows, "row")} and {countOf(totalColumns, "column")}
        {(totalRows > rows.length || totalColumns > (rows[0]?.length ?? 0)) &&
          "; the first of them are shown"}
        .
      </p>
    </>
  );
}
