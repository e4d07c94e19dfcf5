import { useState } from "preact/hooks";
import type { PlanActuals } from "../../api/plan-actuals";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { SheetLinks } from "./sheet-links";

const FROM: Readonly<Record<PlanActuals["kind"], string>> = {
  cost: "what was billed",
  usage: "what was used, at list prices",
  log: "the log, at list prices",
};

/** Charges into the Actuals tab of a plan: which cells, before any is written. */
export function PlanPart() {
  const server = useServer();
  const [done, setDone] = useState<
    { readonly message: string; readonly sheets: readonly string[] } | undefined
  >(undefined);
  const check = useRequest(() => server.attempt("checkPlanActuals"));
  const fill = useRequest(
    ({ id, fills }: PlanActuals) =>
      server.attempt("fillPlanActuals", { id, cells: fills.map(({ cell }) => cell) }),
    (written) => {
      setDone(written);
      check.reset();
    },
  );
  const isBusy = check.status.state === "loading" || fill.status.state === "loading";
  return (
    <div class="stack tight">
      <Button
        disabled={isBusy}
        onClick={() => {
          setDone(undefined);
          fill.reset();
          check.send();
        }}
      >
        Fill a plan's actuals
      </Button>
      <p class="muted">
        Says which blank months of a plan's tab Actuals these charges can fill, before anything is written.
        Repeat it after each import.
      </p>
      {check.status.state === "loading" && <Progress text="Looking at the plans…" />}
      {check.status.state === "failed" && (
        <ProblemNotice problem={check.status.problem} onRetry={check.retry} />
      )}
      {check.status.state === "done" &&
        check.status.value.map((plan) => (
          <PlanCard key={plan.id} plan={plan} disabled={isBusy} onWrite={() => fill.send(plan)} />
        ))}
      {fill.status.state === "loading" && <Progress text="Writing…" />}
      {fill.status.state === "failed" && <ProblemNotice problem={fill.status.problem} onRetry={fill.retry} />}
      {done !== undefined && (
        <>
          <Notice tone="success" focus>
            {done.message}
          </Notice>
          <SheetLinks names={done.sheets} />
        </>
      )}
    </div>
  );
}

interface PlanCardProps {
  readonly plan: PlanActuals;
  readonly disabled: boolean;
  readonly onWrite: () => void;
}

function PlanCard({ plan, disabled, onWrite }: PlanCardProps) {
  const { sheet, currency, kind, section, variance, fills, stays, left } = plan;
  const writes = fills.length > 0 || section !== null || variance !== null;
  return (
    <section class="card" aria-label={`What ${sheet} takes`}>
      <h3>What {sheet} takes</h3>
      {fills.length === 0 ? (
        <p>No blank month of this plan is settled in Charges.</p>
      ) : (
        <>
          <p>
            A formula each, {FROM[kind]}, in {currency}:
          </p>
          <ul>
            {fills.map(({ cell, month, note }) => (
              <li key={cell}>
                {month} into {cell}
                {note !== null && `; ${note}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>Not yet:</p>
          <ul>
            {left.map(({ month, why }) => (
              <li key={month}>
                {month} {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {stays.length > 0 && <p class="muted">Stays as it is: {stays.join(", ")}.</p>}
      {section !== null && (
        <p class="muted">
          {section} takes their cost by month. There you name the projects, keys or models that are this
          plan's own; with none named it is everything.
        </p>
      )}
      {variance !== null && (
        <p class="muted">
          The tab {variance} takes the difference of plan and actual apart: volume, intensity and mix, models,
          price. It follows by itself.
        </p>
      )}
      {writes && (
        <Button kind="primary" disabled={disabled} onClick={onWrite}>
          {variance === null ? `Write into ${sheet}` : `Write into ${sheet} and ${variance}`}
        </Button>
      )}
    </section>
  );
}
