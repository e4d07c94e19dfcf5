import { useEffect } from "preact/hooks";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { RequestCalculator } from "./request-calculator";

interface RequestViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
}

/** What one request costs. */
export function RequestView(view: RequestViewProps) {
  const server = useServer();
  const { status, send } = useRequest(() => server.attempt("modelChoices"));
  useEffect(send, [send]);
  return (
    <View title="Price a request" {...view}>
      {status.state === "loading" && <Progress text="Reading the models…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && <RequestCalculator choices={status.value} />}
    </View>
  );
}
