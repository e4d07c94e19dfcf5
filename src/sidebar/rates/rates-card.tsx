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
import type { Rates, RatesOverview } from "./use-rates";

interface RatesCardProps {
  readonly rates: Rates;
  readonly onOpen: (view: ViewName) => void;
}

/** Which rates are in use, how old they are, and what can be done about them. */
export function RatesCard({ rates, onOpen }: RatesCardProps) {
  const { request, overview, load } = rates;
  return (
    <Card title="Rates">
      {overview !== undefined && <RatesState overview={overview} onChanged={load} onOpen={onOpen} />}
      {(request.state === "idle" || request.state === "loading") && <Progress text="Reading the rates…" />}
      {request.state === "failed" && <ProblemNotice problem={request.problem} onRetry={load} />}
    </Card>
  );
}

interface RatesStateProps {
  readonly overview: RatesOverview;
  readonly onChanged: () => void;
  readonly onOpen: (view: ViewName) => void;
}

function RatesState({ overview: { status, desk }, onChanged, onOpen }: RatesStateProps) {
  const [outcome, setOutcome] = useState<string | undefined>(undefined);
  const finish = (message: string): void => {
    setOutcome(message);
    onChanged();
  };
  const damage = status.state === "damaged" ? status.problem : desk.ok ? desk.value.damage : null;
  return (
    <>
      {outcome !== undefined && (
        <Notice key={outcome} tone="success" focus>
          {outcome}
        </Notice>
      )}
      {desk.ok && desk.value.recovered !== null && <Notice tone="info">{desk.value.recovered}</Notice>}
      {!desk.ok && <ProblemNotice problem={desk.problem} onRetry={onChanged} />}
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
      {desk.ok && desk.value.undo !== null && <UndoRefresh undo={desk.value.undo} onUndone={finish} />}
    </>
  );
}
