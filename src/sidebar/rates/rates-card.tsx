import { useState } from "preact/hooks";
import { Button } from "../parts/button";
import { Card } from "../parts/card";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import type { ViewName } from "../shell/use-navigation";
import { RatesFacts } from "./rates-facts";
import { RepairRates } from "./repair-rates";
import { UndoRefresh } from "./undo-refresh";
import type { Rates, RatesReading } from "./use-rates";

interface RatesCardProps {
  readonly rates: Rates;
  readonly onOpen: (view: ViewName) => void;
}

/** Which rates are in use, how old they are, and what can be done about them. */
export function RatesCard({ rates, onOpen }: RatesCardProps) {
  const { request, last, load } = rates;
  return (
    <Card title="Rates">
      {last !== undefined && <RatesState reading={last} onChanged={load} onOpen={onOpen} />}
      {(request.state === "idle" || request.state === "loading") && <Progress text="Reading the rates…" />}
      {request.state === "failed" && <ProblemNotice problem={request.problem} onRetry={load} />}
    </Card>
  );
}

interface RatesStateProps {
  readonly reading: RatesReading;
  readonly onChanged: () => void;
  readonly onOpen: (view: ViewName) => void;
}

function RatesState({ reading: { status, overview }, onChanged, onOpen }: RatesStateProps) {
  const [outcome, setOutcome] = useState<string | undefined>(undefined);
  const finish = (message: string): void => {
    setOutcome(message);
    onChanged();
  };
  const damage = status.state === "damaged" ? status.problem : overview.ok ? overview.value.damage : null;
  return (
    <>
      {outcome !== undefined && (
        <Notice key={outcome} tone="success" focus>
          {outcome}
        </Notice>
      )}
      {overview.ok && overview.value.recovered !== null && (
        <Notice tone="info">{overview.value.recovered}</Notice>
      )}
      {!overview.ok && <ProblemNotice problem={overview.failure} onRetry={onChanged} />}
      {damage !== null && <RepairRates damage={damage} onRepaired={finish} />}
      {status.state === "ready" && <RatesFacts status={status} />}
      <Button kind={damage === null ? "primary" : "secondary"} onClick={() => onOpen("update")}>
        Check for updates
      </Button>
      <div class="actions">
        <Button kind="plain" onClick={() => onOpen("override")}>
          Override a price
        </Button>
        <Button kind="plain" onClick={() => onOpen("links")}>
          Link formulas
        </Button>
      </div>
      {overview.ok && overview.value.undo !== null && (
        <UndoRefresh undo={overview.value.undo} onUndone={finish} />
      )}
    </>
  );
}
