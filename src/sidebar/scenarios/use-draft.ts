import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Problem } from "../../api/problem";
import type { ScenarioDraft } from "../../api/scenario-draft";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

/** Long enough that a word costs one request, short enough that closing the sidebar loses little. */
const PAUSE = 1500;

/** Keeps the draft on the server whenever the typing rests. Answers with the problem while it cannot be kept. */
export function useSavedDraft(draft: ScenarioDraft): Problem | undefined {
  const server = useServer();
  const { status, send } = useRequest((changed: ScenarioDraft) => server.attempt("saveDraft", changed));
  const saved = useRef(JSON.stringify(draft));
  const save = useCallback(
    (changed: ScenarioDraft, text: string) => {
      saved.current = text;
      send(changed);
    },
    [send],
  );
  const text = JSON.stringify(draft);
  useEffect(() => {
    if (text === saved.current) return undefined;
    const timer = setTimeout(() => save(draft, text), PAUSE);
    return () => clearTimeout(timer);
    // The text stands for the draft.
  }, [text, save]);
  return status.state === "failed" ? status.problem : undefined;
}
