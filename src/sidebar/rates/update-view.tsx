import { useEffect } from "preact/hooks";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { CheckResult } from "./check-result";
import { hasRatesSheet, type Rates } from "./use-rates";

interface UpdateViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  /** Which opening of the view this is: each checks anew, as the button that opens it says; going back does not. */
  readonly opening: number;
  readonly rates: Rates;
  readonly onOpenLinks: () => void;
}

/** From the check to the applied refresh. */
export function UpdateView({ shown, onBack, opening, rates, onOpenLinks }: UpdateViewProps) {
  const server = useServer();
  const check = useRequest(() => server.attempt("checkForUpdates"));
  const apply = useRequest(
    (request: Parameters<typeof server.attempt<"applyUpdates">>[1]) =>
      server.attempt("applyUpdates", request),
    () => rates.load(),
  );
  const { send: sendCheck } = check;
  const { reset: resetApply } = apply;
  const checkAgain = (): void => {
    resetApply();
    sendCheck();
  };
  useEffect(() => {
    resetApply();
    sendCheck();
  }, [opening, resetApply, sendCheck]);

  return (
    <View title="Check for updates" shown={shown} onBack={onBack}>
      {check.status.state === "loading" && (
        <Progress text="Reading OpenAI’s price page and the second source. This can take half a minute." />
      )}
      {check.status.state === "failed" && (
        <>
          <ProblemNotice problem={check.status.problem} onRetry={checkAgain} />
          <p>The rates in use stay as they are.</p>
        </>
      )}
      {check.status.state === "done" && apply.status.state !== "done" && (
        <CheckResult
          key={check.status.value.check}
          check={check.status.value}
          hasRatesSheet={hasRatesSheet(rates)}
          applying={apply.status}
          onApply={apply.send}
          onCheckAgain={checkAgain}
        />
      )}
      {apply.status.state === "done" && (
        <>
          <Notice tone="success" focus>
            {apply.status.value.message}
          </Notice>
          <p>
            Formulas that do not name the rates are worked out again only when something else in them changes.
            Link them to the rates, and they follow every refresh.
          </p>
          <Button kind="primary" onClick={onOpenLinks}>
            Link formulas
          </Button>
        </>
      )}
    </View>
  );
}
