import type { FormulaPreview, InsertTarget } from "../../api/insert-function";
import { countOf } from "../../pricing/words";
import { ProblemNotice } from "../parts/problem-notice";
import type { Preview } from "./use-preview";

interface FormulaValueProps {
  readonly complete: boolean;
  readonly request: Preview;
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
  const { rows, totalRows, totalColumns, target } = preview;
  if (totalRows === 1 && totalColumns === 1) {
    return (
      <>
        <strong class="figure">{rows[0]?.[0]}</strong>
        <Place target={target} />
      </>
    );
  }
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
      <Place target={target} />
    </>
  );
}

/** Where the result would stand, and whether it can. */
function Place({ target: { sheet, fills, obstacle } }: { readonly target: InsertTarget }) {
  if (obstacle === null) {
    return (
      <p class="muted">
        Goes into {sheet}, {fills}.
      </p>
    );
  }
  return (
    <p>
      <strong class="problem">
        No room in {sheet}, {fills}:
      </strong>{" "}
      {obstacle}.
    </p>
  );
}
