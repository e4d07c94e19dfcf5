import { useEffect, useState } from "preact/hooks";
import type { ScenarioDraft } from "../../api/scenario-draft";
import type { OpenedPlan, SavedPlan, UpdateRequest } from "../../api/scenarios";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { Conflicts } from "./conflicts";

interface UpdateSheetsProps {
  readonly earlier: SavedPlan;
  readonly draft: ScenarioDraft;
  readonly blocked: boolean;
  readonly onChange: (draft: ScenarioDraft) => void;
  readonly onOpened: (plan: OpenedPlan) => void;
}

/** Brings the form and the sheet it was opened from together: cell by cell, and back again. */
export function UpdateSheets({ earlier, draft, blocked, onChange, onOpened }: UpdateSheetsProps) {
  const server = useServer();
  const [sheet, setSheet] = useState<OpenedPlan | null>(null);
  const look = (plan: OpenedPlan): void => {
    setSheet(plan);
    onOpened(plan);
    // What was typed here stays; a form that was only read follows the sheet.
    if (JSON.stringify(draft.form) === JSON.stringify(draft.loaded)) take(plan);
  };
  const take = (plan: OpenedPlan): void => {
    onChange({ ...draft, form: plan.form, loaded: plan.form });
  };
  const read = (plan: OpenedPlan): void => {
    setSheet(plan);
    onOpened(plan);
    take(plan);
  };
  const { send: lookNow } = useRequest(() => server.attempt("openScenarios", { id: earlier.id }), look);
  useEffect(() => {
    lookNow();
    // Whoever comes back from the grid may have changed something there.
    window.addEventListener("focus", lookNow);
    return () => window.removeEventListener("focus", lookNow);
  }, [lookNow]);
  const update = useRequest(
    (request: UpdateRequest) => server.attempt("updateScenarios", request),
    (result) => {
      if (result.state === "written") read(result.plan);
    },
  );
  const undo = useRequest(
    () => server.attempt("undoScenarios", { id: earlier.id }),
    ({ plan }) => read(plan),
  );
  const again = useRequest(() => server.attempt("openScenarios", { id: earlier.id }), read);
  const busy = [update, undo, again].some(({ status }) => status.state === "loading");
  const send = (prefer: UpdateRequest["prefer"]): void => {
    undo.reset();
    update.send({ id: earlier.id, loaded: draft.loaded ?? draft.form, form: draft.form, prefer });
  };
  const { status } = update;
  return (
    <>
      <p>Update writes the drivers you changed to their cells on {earlier.inputs}, and nothing else.</p>
      <div class="actions">
        <Button kind="primary" disabled={blocked || busy} onClick={() => send(null)}>
          Update {earlier.inputs}
        </Button>
        <Button disabled={busy} onClick={() => again.send()}>
          Read again
        </Button>
        {sheet?.canUndo === true && (
          <Button disabled={busy} onClick={() => undo.send()}>
            Undo the update
          </Button>
        )}
      </div>
      {sheet !== null && sheet.changes.length > 0 && (
        <details>
          <summary>Changed on {earlier.inputs} since RateSheet wrote it</summary>
          <ul class="stack">
            {sheet.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      {busy && <Progress text="Reading and writing the sheet…" />}
      {[update, undo, again].map(({ status: one, retry }, index) =>
        one.state === "failed" ? <ProblemNotice key={index} problem={one.problem} onRetry={retry} /> : null,
      )}
      {status.state === "done" && status.value.state === "written" && (
        <Notice tone="success">{status.value.message}</Notice>
      )}
      {status.state === "done" && status.value.state === "replace" && (
        <Notice tone="warning">{status.value.message}</Notice>
      )}
      {status.state === "done" && status.value.state === "problems" && (
        <Notice tone="error">
          Nothing was written. {status.value.problems.map(({ message }) => message).join(" ")}
        </Notice>
      )}
      {status.state === "done" && status.value.state === "conflicts" && (
        <Conflicts conflicts={status.value.conflicts} busy={busy} onChoose={send} />
      )}
      {undo.status.state === "done" && <Notice tone="success">{undo.status.value.message}</Notice>}
    </>
  );
}
