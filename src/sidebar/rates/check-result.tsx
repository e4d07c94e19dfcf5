import { useState } from "preact/hooks";
import type { RatesCheck } from "../../api/rates-check";
import type { ApplyRequest, RatesWritten } from "../../api/rates-refresh";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { TextField } from "../parts/text-field";
import type { RequestState } from "../server/use-request";
import { applyLabel, countChosen, isDay, summaryOf } from "./check-summary";
import { ImpactPart } from "./impact-part";
import { EditedByHand, LeftParts } from "./left-parts";
import { ModelChanges } from "./model-changes";
import { NewerRates } from "./newer-rates";
import { SecondSource } from "./second-source";

interface CheckResultProps {
  readonly check: RatesCheck;
  readonly hasRatesSheet: boolean;
  readonly applying: RequestState<RatesWritten>;
  readonly onApply: (request: ApplyRequest) => void;
  readonly onCheckAgain: () => void;
}

/** What would change, and the decision about it. */
export function CheckResult({ check, hasRatesSheet, applying, onApply, onCheckAgain }: CheckResultProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState(check.from);
  const busy = applying.state === "loading";
  const tick = (model: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(model);
    else next.delete(model);
    setTicked(next);
  };
  const chosen = countChosen(check, ticked);
  const ready = chosen === 0 || isDay(from);
  const request: ApplyRequest = {
    check: check.check,
    against: check.against,
    from: chosen > 0 ? from : check.from,
    ticked: [...ticked],
  };
  const submit = (): void => onApply(request);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && ready) submit();
      }}
    >
      <p role="status">
        <strong>{summaryOf(check.counts)}</strong>
      </p>
      <SecondSource source={check.secondSource} />
      <div>
        {check.models.map((difference) => (
          <ModelChanges
            key={difference.model}
            difference={difference}
            ticked={ticked.has(difference.model)}
            onTick={(on) => tick(difference.model, on)}
          />
        ))}
        <NewerRates newer={check.newer} />
        <LeftParts parts={check.left} />
        <EditedByHand rates={check.editedByHand} />
      </div>
      <p class="muted">
        Read from{" "}
        <a href={check.source.url} target="_blank" rel="noreferrer">
          {check.source.title}
        </a>
        , content {check.source.hash.slice(0, 8)}.
      </p>
      {chosen > 0 && (
        <TextField
          label="Changed prices count from"
          type="date"
          value={from}
          onInput={setFrom}
          help="Earlier days keep the old prices."
          problem={isDay(from) ? undefined : "Choose a day."}
        />
      )}
      {(chosen > 0 || check.newer !== null) && <ImpactPart request={request} disabled={busy || !ready} />}
      <Button kind="primary" submit disabled={busy || !ready}>
        {applyLabel(chosen, hasRatesSheet, check.newer !== null)}
      </Button>
      {busy && <Progress text="Writing the Rates sheet…" />}
      {applying.state === "failed" && <ProblemNotice problem={applying.problem} onRetry={submit} />}
      <Button disabled={busy} onClick={onCheckAgain}>
        Check again
      </Button>
    </form>
  );
}
