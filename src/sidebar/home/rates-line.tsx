import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { damageOf, isOld, type Rates } from "../rates/use-rates";
import type { ViewName } from "../shell/use-navigation";
import { ageInWords } from "../text/words";

interface RatesLineProps {
  readonly rates: Rates;
  readonly onOpen: (view: ViewName) => void;
}

/** The state of the rates: a quiet line, unless something is wrong with them. */
export function RatesLine({ rates: { request, last, recovered, load }, onOpen }: RatesLineProps) {
  if (request.state === "failed") return <ProblemNotice problem={request.problem} onRetry={load} />;
  if (last === undefined) return <Progress text="Reading the rates…" />;
  const damage = damageOf(last);
  const { status, overview } = last;
  if (damage !== null) {
    return (
      <>
        <Notice tone="error">
          <strong>The Rates sheet cannot be used as it is.</strong> {damage}
        </Notice>
        <Button onClick={() => onOpen("rates")}>Put the rates right</Button>
      </>
    );
  }
  if (!overview.ok) return <ProblemNotice problem={overview.failure} onRetry={load} />;
  return (
    <>
      {recovered !== null && <Notice tone="info">{recovered}</Notice>}
      {status.state === "ready" && isOld(status) && (
        <>
          <Notice tone="warning">
            The rates are {status.ageDays} days old. Prices may have changed since.
          </Notice>
          <Button onClick={() => onOpen("update")}>Check for updates</Button>
        </>
      )}
      {status.state === "ready" && !isOld(status) && (
        <p class="muted" role="status">
          Rates {status.updated === null ? "of an unknown day" : `of ${status.updated}`},{" "}
          {ageInWords(status.ageDays)}
          {status.origin === "sheet" ? ", from your Rates sheet" : ", from the add-on’s table"}
          {status.overrides > 0 && `, ${countOf(status.overrides, "price of yours", "prices of yours")}`}.
        </p>
      )}
    </>
  );
}
