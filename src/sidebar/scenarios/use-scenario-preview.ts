import { useEffect, useState } from "preact/hooks";
import type { ScenarioForm, ScenarioPreview } from "../../api/scenarios";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

const PAUSE = 600;

export interface PreviewedScenarios {
  readonly status: RequestState<ScenarioPreview>;
  /** The last answer, which stays on view while the next one is worked out. */
  readonly last: ScenarioPreview | undefined;
  readonly retry: () => void;
  /** True while `last` is not the answer for the form as it is. */
  readonly stale: boolean;
}

/** Checks and compares the scenarios whenever the typing rests. */
export function useScenarioPreview(form: ScenarioForm): PreviewedScenarios {
  const server = useServer();
  const [last, setLast] = useState<{ readonly of: string; readonly preview: ScenarioPreview } | undefined>(
    undefined,
  );
  const text = JSON.stringify(form);
  const { status, send, retry } = useRequest(async (typed: ScenarioForm, of: string) => {
    const outcome = await server.attempt("previewScenarios", { form: typed });
    return outcome.ok ? { ok: true as const, value: { of, preview: outcome.value } } : outcome;
  }, setLast);
  useEffect(() => {
    const timer = setTimeout(() => send(form, text), last === undefined ? 0 : PAUSE);
    return () => clearTimeout(timer);
    // The text stands for the form; that there is an answer by now is no reason to ask again.
  }, [text, send]);
  return {
    status: status.state === "done" ? { state: "done", value: status.value.preview } : status,
    last: last?.preview,
    retry,
    stale: last?.of !== text,
  };
}
