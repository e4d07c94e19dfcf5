import { useEffect } from "preact/hooks";
import { success } from "../../pricing/result";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { OverrideForm } from "./override-form";
import { OverrideList } from "./override-list";
import type { Rates } from "./use-rates";

interface OverrideViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly rates: Rates;
}

/** The user's own prices: set one, remove one. */
export function OverrideView({ shown, onBack, rates }: OverrideViewProps) {
  const server = useServer();
  const { status, send } = useRequest(async () => {
    const choices = await server.attempt("overrideChoices");
    if (!choices.ok) return choices;
    const written = await server.ask("insertChoices");
    return written.ok
      ? success({ choices: choices.value, decimalComma: written.value.decimalComma })
      : written;
  });
  useEffect(send, [send]);
  const overview = rates.last?.overview;
  return (
    <View title="Override a price" shown={shown} onBack={onBack}>
      <p>
        A price you agreed with OpenAI goes before the list price. It stands in the Rates sheet, marked as
        yours, and every refresh keeps it.
      </p>
      {status.state === "loading" && <Progress text="Reading the models…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && <OverrideForm {...status.value} onSaved={rates.load} />}
      {overview?.ok === true && <OverrideList overrides={overview.value.overrides} onRemoved={rates.load} />}
    </View>
  );
}
