import type { ScenarioDraft } from "../../api/scenario-draft";
import type { BuildRequest, SavedPlan } from "../../api/scenarios";
import { useState } from "preact/hooks";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

interface BuildSheetsProps {
  readonly saved: readonly SavedPlan[];
  readonly draft: ScenarioDraft;
  /** True while the form has errors. */
  readonly blocked: boolean;
  readonly onBuilt: (id: string) => void;
}

/** Writes the sheets: new ones, or once asked twice in place of those the form was opened from. */
export function BuildSheets({ saved, draft, blocked, onBuilt }: BuildSheetsProps) {
  const server = useServer();
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<readonly SavedPlan[]>([]);
  const build = useRequest(
    (request: BuildRequest) => server.attempt("buildScenarios", request),
    (result) => {
      if (!result.built) return;
      setMade((before) => [...before, result.saved]);
      onBuilt(result.saved.id);
    },
  );
  const { status } = build;
  const disabled = blocked || status.state === "loading";
  const earlier = [...saved, ...made].find(({ id }) => id === draft.openedFrom);
  return (
    <>
      <h2>Sheets</h2>
      <p>
        Writes the tabs Inputs, Forecast, Compare and Checks, as live formulas. Nothing else in the
        spreadsheet is touched.
      </p>
      <div class="actions">
        <Button
          kind="primary"
          disabled={disabled}
          onClick={() => build.send({ form: draft.form, replace: null })}
        >
          Build sheets
        </Button>
        {earlier !== undefined && (
          <Button disabled={disabled} onClick={() => setAsking(true)}>
            Replace {earlier.inputs}
          </Button>
        )}
      </div>
      {asking && earlier !== undefined && (
        <Confirm
          question={`Delete ${earlier.inputs} and the tabs that belong to it, with what was changed in them, and build them anew from this form?`}
          action="Replace"
          onConfirm={() => {
            setAsking(false);
            build.send({ form: draft.form, replace: earlier.id });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {blocked && <p class="muted">Correct the problems above first.</p>}
      {status.state === "loading" && <Progress text="Building the sheets…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={build.retry} />}
      {status.state === "done" && status.value.built && (
        <Notice tone="success">{status.value.message}</Notice>
      )}
      {status.state === "done" && !status.value.built && (
        <Notice tone="error">
          Nothing was built. {status.value.problems.map(({ message }) => message).join(" ")}
        </Notice>
      )}
    </>
  );
}
