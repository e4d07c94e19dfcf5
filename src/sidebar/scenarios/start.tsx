import type { ScenarioDraft } from "../../api/scenario-draft";
import type { SavedPlan, ScenarioSetup } from "../../api/scenarios";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

interface StartProps {
  readonly setup: ScenarioSetup;
  readonly onStart: (draft: ScenarioDraft) => void;
}

/** Where to begin: a template, or a forecast built earlier. */
export function Start({ setup, onStart }: StartProps) {
  return (
    <>
      <p>Start from the kind of product that is closest to yours. Every figure can be changed.</p>
      <ul class="stack">
        {setup.templates.map(({ id, title, description, form }) => (
          <li key={id} class="choice">
            <Button describedBy={`template-${id}`} onClick={() => onStart({ form, openedFrom: null })}>
              {title}
            </Button>
            <p id={`template-${id}`} class="muted">
              {description}
            </p>
          </li>
        ))}
      </ul>
      {setup.saved.length > 0 && <Earlier saved={setup.saved} onStart={onStart} />}
    </>
  );
}

interface EarlierProps {
  readonly saved: readonly SavedPlan[];
  readonly onStart: (draft: ScenarioDraft) => void;
}

function Earlier({ saved, onStart }: EarlierProps) {
  const server = useServer();
  const { status, send, retry } = useRequest(async (id: string) => {
    const outcome = await server.attempt("openScenarios", { id });
    if (!outcome.ok) return outcome;
    const { form } = outcome.value;
    return { ok: true as const, value: { form, openedFrom: id, loaded: form } };
  }, onStart);
  const busy = status.state === "loading";
  return (
    <>
      <h2>Built earlier</h2>
      <ul class="stack">
        {saved.map(({ id, inputs }) => (
          <li key={id}>
            <Button disabled={busy} onClick={() => send(id)}>
              Open {inputs}
            </Button>
          </li>
        ))}
      </ul>
      {busy && <Progress text="Reading the sheet…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
    </>
  );
}
