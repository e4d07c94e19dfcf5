import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import type { ScenarioDraft } from "../../api/scenario-draft";
import type { ScenarioSetup } from "../../api/scenarios";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { CountedTokens } from "./counted-tokens";
import { ScenarioBuilder } from "./scenario-builder";
import { Start } from "./start";

interface ScenariosViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  /** Tokens that were counted for a driver; null for none. */
  readonly counted: number | null;
  readonly onCounted: () => void;
}

interface Loaded {
  readonly setup: ScenarioSetup;
  readonly draft: ScenarioDraft | null;
}

/** The scenario builder: where to begin, then the form with its comparison. */
export function ScenariosView({ counted, onCounted, ...view }: ScenariosViewProps) {
  const server = useServer();
  const [draft, setDraft] = useState<ScenarioDraft | null>(null);
  const [restored, setRestored] = useState(false);
  const { status, send } = useRequest(
    async (): Promise<Result<Loaded, Problem>> => {
      const setup = await server.attempt("scenarioSetup");
      if (!setup.ok) return setup;
      const kept = await server.ask("loadDraft");
      return kept.ok ? { ok: true, value: { setup: setup.value, draft: kept.value } } : kept;
    },
    (loaded) => {
      setDraft(loaded.draft);
      setRestored(loaded.draft !== null);
    },
  );
  useEffect(send, [send]);
  const startOver = (): void => {
    setDraft(null);
    setRestored(false);
    void server.attempt("saveDraft", null);
    send();
  };
  return (
    <View title="Build scenario" {...view}>
      {status.state === "loading" && <Progress text="Reading the drivers and models…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && counted !== null && (
        <CountedTokens
          key={`${counted} ${draft === null ? "" : "begun"}`}
          tokens={counted}
          setup={status.value.setup}
          form={draft?.form}
          onChange={(form) => {
            if (draft !== null) setDraft({ ...draft, form });
          }}
          onDone={onCounted}
        />
      )}
      {status.state === "done" && draft === null && <Start setup={status.value.setup} onStart={setDraft} />}
      {status.state === "done" && draft !== null && (
        <>
          {restored && <Notice tone="info">What you typed last time is back.</Notice>}
          <ScenarioBuilder
            setup={status.value.setup}
            draft={draft}
            onChange={setDraft}
            onStartOver={startOver}
          />
        </>
      )}
    </View>
  );
}
