import { useEffect, useState } from "preact/hooks";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import type { ViewName } from "../shell/use-navigation";
import { RatesFacts } from "./rates-facts";
import { RepairRates } from "./repair-rates";
import { UndoRefresh } from "./undo-refresh";
import { damageOf, type Rates, type RatesReading } from "./use-rates";

interface RatesViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly rates: Rates;
  readonly onOpen: (view: ViewName) => void;
}

/** Which rates are in use, how old they are, and what can be done about them. */
export function RatesView({ rates, onOpen, ...view }: RatesViewProps) {
  const { request, last, recovered, load } = rates;
  const { shown } = view;
  useEffect(() => {
    if (shown) load();
  }, [shown, load]);
  return (
    <View title="Rates" {...view}>
      {recovered !== null && <Notice tone="info">{recovered}</Notice>}
      {last !== undefined && <RatesState reading={last} onChanged={load} onOpen={onOpen} />}
      {last === undefined && (request.state === "idle" || request.state === "loading") && (
        <Progress text="Reading the rates…" />
      )}
      {request.state === "failed" && <ProblemNotice problem={request.problem} onRetry={load} />}
    </View>
  );
}

interface RatesStateProps {
  readonly reading: RatesReading;
  readonly onChanged: () => void;
  readonly onOpen: (view: ViewName) => void;
}

function RatesState({ reading, onChanged, onOpen }: RatesStateProps) {
  const [outcome, setOutcome] = useState<string | undefined>(undefined);
  const { status, overview } = reading;
  const finish = (message: string): void => {
    setOutcome(message);
    onChanged();
  };
  const damage = damageOf(reading);
  return (
    <>
      {outcome !== undefined && (
        <Notice key={outcome} tone="success" focus>
          {outcome}
        </Notice>
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
        <Button kind="plain" onClick={() => onOpen("mend")}>
          Formulas to look at
        </Button>
      </div>
      {overview.ok && overview.value.undo !== null && (
        <UndoRefresh undo={overview.value.undo} onUndone={finish} />
      )}
    </>
  );
}
