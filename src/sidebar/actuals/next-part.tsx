import { useState } from "preact/hooks";
import type { ActualsOverview, ActualsTabs } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { PlanPart } from "./plan-part";
import { SheetLinks } from "./sheet-links";

/** What the tab is called where its name is free. */
const ALTERNATIVES = "What if";

interface NextPartProps {
  readonly overview: ActualsOverview;
  readonly onOverview: (overview: ActualsOverview) => void;
}

/** What can be made of the charges. Each says what it writes before it is pressed. */
export function NextPart({ overview, onOverview }: NextPartProps) {
  const server = useServer();
  const { imports, tabs } = overview;
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
      <TabsAction
        label={tabs.spend === null ? "See the spend" : "See the spend anew"}
        about={`Writes the tab Spend: what the month has cost and will come to, against a budget; unit costs; what changed most; by project, key, model and cost centre.${tabs.spend === null ? "" : " Your budget, units and cost centres stay."}`}
        ask={() => server.attempt("buildSpend")}
        onOverview={onOverview}
      />
      {(has("usage") || has("log")) && (
        <TabsAction
          label={tabs.alternatives === null ? "What would it have cost" : "What would it have cost, anew"}
          about={`Writes the tab ${tabs.alternatives ?? ALTERNATIVES}: the same usage as batch, flex or priority, by another model, and with all or none of its input cached. ${tabs.alternatives === null ? "The model and the days are typed there." : "What you typed there stays."}`}
          ask={() => server.attempt("buildAlternatives")}
          onOverview={onOverview}
        />
      )}
      <PlanPart />
    </>
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
