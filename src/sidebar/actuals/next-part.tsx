import { useState } from "preact/hooks";
import type { ActualsOverview, ActualsTabs, PlanOfActuals } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { SheetLinks } from "./sheet-links";

interface NextPartProps {
  readonly overview: ActualsOverview;
  readonly onOverview: (overview: ActualsOverview) => void;
}

/** What can be made of the charges. Each says what it writes before it is pressed. */
export function NextPart({ overview, onOverview }: NextPartProps) {
  const server = useServer();
  const { imports, tabs, plans } = overview;
  const has = (kind: string): boolean =>
    imports.some((one) => one.kind === kind && one.state !== "undone" && one.state !== "replaced");
  const lacks = !has("cost") ? "the bill" : !has("usage") ? "the usage" : undefined;
  return (
    <>
      <h2>What to do with it</h2>
      <TabsAction
        label={tabs.reconcile === null ? "Reconcile with the bill" : "Reconcile anew"}
        about={`Writes the tab Reconcile: by month, model and day what was used at list prices, what was billed, and why the two differ.${tabs.reconcile === null ? "" : " Invoice lines that you typed stay."}${lacks === undefined ? "" : ` It lacks ${lacks} until you import that too.`}`}
        ask={() => server.attempt("buildReconcile")}
        onOverview={onOverview}
      />
      {plans.map((plan) => (
        <PlanActions key={plan.id} plan={plan} onOverview={onOverview} />
      ))}
      {plans.length === 0 && (
        <p class="muted">
          With a plan in this spreadsheet (Build scenario) its months can be filled with what was spent, and
          plan and actual be compared.
        </p>
      )}
      <TabsAction
        label="What would it have cost?"
        about="Writes a tab with the same usage in batch, in flex, on another model, fully cached: live formulas, to be changed at will."
        ask={() => server.attempt("buildWhatIf")}
        onOverview={onOverview}
      />
    </>
  );
}

interface PlanActionsProps {
  readonly plan: PlanOfActuals;
  readonly onOverview: (overview: ActualsOverview) => void;
}

function PlanActions({ plan: { id, name, inputs, variance, own }, onOverview }: PlanActionsProps) {
  const server = useServer();
  return (
    <section class="card" aria-label={name}>
      <h3>{name}</h3>
      <p class="muted">
        Of {inputs}. Counts as its own: {own.join(", ") || "everything"}.
      </p>
      <TabsAction
        label="Fill its actuals"
        about="Writes formulas into the blank cells of its actual cost, for months that are settled. What you typed there stays."
        ask={() => server.attempt("fillActuals", { plan: id })}
        onOverview={onOverview}
      />
      <TabsAction
        label={variance === null ? "Compare plan and actual" : "Compare plan and actual anew"}
        about={`Writes the tab ${variance ?? "Variance"}: the difference by volume, mix and price, the run rate, and when the budget is used up.`}
        ask={() => server.attempt("buildVariance", { plan: id })}
        onOverview={onOverview}
      />
    </section>
  );
}

interface TabsActionProps {
  readonly label: string;
  readonly about: string;
  readonly ask: () => Promise<Result<ActualsTabs, Problem>>;
  readonly onOverview: (overview: ActualsOverview) => void;
}

function TabsAction({ label, about, ask, onOverview }: TabsActionProps) {
  const [done, setDone] = useState<ActualsTabs | undefined>(undefined);
  const { status, send, retry } = useRequest(ask, (tabs) => {
    setDone(tabs);
    onOverview(tabs.overview);
  });
  const isBusy = status.state === "loading";
  return (
    <div class="stack tight">
      <Button disabled={isBusy} onClick={() => send()}>
        {label}
      </Button>
      <p class="muted">{about}</p>
      {isBusy && <Progress text="Writing…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state === "done" && done !== undefined && (
        <>
          <Notice tone="success">
            {done.message}
            {done.kept.length > 0 && ` Kept beside it, as you had changed it: ${done.kept.join(", ")}.`}
          </Notice>
          <SheetLinks names={done.sheets} />
        </>
      )}
    </div>
  );
}
