import type { ScenarioDraft } from "../../api/scenario-draft";
import type { BuildRequest, SavedPlan, ScenarioForm } from "../../api/scenarios";
import { useState } from "preact/hooks";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { Conflicts } from "./conflicts";

interface BuildSheetsProps {
  /** The set that the form was opened from. */
  readonly earlier: SavedPlan | undefined;
  readonly draft: ScenarioDraft;
  /** True while the form has errors. */
  readonly blocked: boolean;
  /** What was written, and the form as the sheets have it. */
  readonly onBuilt: (saved: SavedPlan, form: ScenarioForm) => void;
}

/** Writes new tabs, or once asked twice the calculated ones of the set that the form was opened from. */
export function BuildSheets({ earlier, draft, blocked, onBuilt }: BuildSheetsProps) {
  const server = useServer();
  const [asking, setAsking] = useState(false);
  const build = useRequest(
    (request: BuildRequest) => server.attempt("buildScenarios", request),
    (result) => {
      if (result.built) onBuilt(result.saved, result.form);
    },
  );
  const { status } = build;
  const disabled = blocked || status.state === "loading";
  // One press builds once: sent again after a failure, it is the same press.
  const send = (replace: string | null, prefer: BuildRequest["prefer"] = null): void => {
    const { form, loaded } = draft;
    const read = replace === null || !loaded ? {} : { loaded, prefer };
    build.send({ form, replace, press: newPress(), ...read });
  };
  return (
    <>
      <p>
        Build sheets writes seven new tabs, Summary, Inputs, Actuals, Forecast, Compare, Workings and Checks,
        as live formulas; and Rates with its log where the spreadsheet has none yet.
      </p>
      <div class="actions">
        <Button
          kind={earlier === undefined ? "primary" : "secondary"}
          disabled={disabled}
          onClick={() => send(null)}
        >
          Build sheets
        </Button>
        {earlier?.layout === 2 && (
          <Button disabled={disabled} onClick={() => setAsking(true)}>
            Replace the tabs of {earlier.inputs}
          </Button>
        )}
      </div>
      {asking && earlier !== undefined && (
        <Confirm
          question={`Write Summary, Forecast, Compare, Workings and Checks of ${earlier.inputs} anew from this form, and the drivers that differ on ${earlier.inputs}? Your notes, Actuals and all else on ${earlier.inputs} stay, and so does what was changed there since this form was read; where both were changed you are asked. A tab in which you changed something is kept beside the new one.`}
          action="Replace"
          onConfirm={() => {
            setAsking(false);
            send(earlier.id);
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
      {status.state === "done" && !status.value.built && status.value.conflicts.length > 0 && (
        <Conflicts
          conflicts={status.value.conflicts}
          busy={disabled}
          onChoose={(prefer) => send(earlier?.id ?? null, prefer)}
        />
      )}
      {status.state === "done" && !status.value.built && status.value.problems.length > 0 && (
        <Notice tone="error">
          Nothing was built. {status.value.problems.map(({ message }) => message).join(" ")}
        </Notice>
      )}
    </>
  );
}

/** Tells one press of a button from another. */
function newPress(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
