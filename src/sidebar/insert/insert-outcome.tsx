import type { InsertRequest } from "../../api/insert-function";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import type { Insert } from "./use-insert";

interface InsertOutcomeProps {
  readonly insert: Insert;
  readonly onReplace: (replacing: NonNullable<InsertRequest["replacing"]>) => void;
}

/** What came of writing a formula, and the question before something is overwritten. */
export function InsertOutcome({ insert: { status, retry, reset }, onReplace }: InsertOutcomeProps) {
  if (status.state === "loading") return <Progress text="Writing the formula…" />;
  if (status.state === "failed") return <ProblemNotice problem={status.problem} onRetry={retry} />;
  if (status.state !== "done") return null;
  const { value } = status;
  if (value.state === "inserted") {
    return (
      <Notice tone="success">
        {value.sheet}, {value.cell} holds <code>{value.formula}</code>
      </Notice>
    );
  }
  if (value.state === "no room") {
    return (
      <Notice tone="error">
        <strong>
          There is no room in {value.sheet}, {value.fills}: {value.obstacle}.
        </strong>{" "}
        Nothing was written. Make room, or give another cell.
      </Notice>
    );
  }
  const { sheet, cell, content } = value;
  return (
    <Confirm
      question={
        <>
          {sheet}, {cell} is not empty. It holds <code>{content}</code>. Replace it?
        </>
      }
      action="Replace"
      onConfirm={() => onReplace({ sheet, cell, content })}
      onCancel={reset}
    />
  );
}
