import { useState } from "preact/hooks";
import type { PlanFillPreview, PlanFillRequest, PlanFillSetup, PlanToFill } from "../../api/plan-actuals";
import { Button } from "../parts/button";
import { Facts } from "../parts/facts";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { SelectField, type Choice } from "../parts/select-field";
import { TextArea } from "../parts/text-area";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { SheetLinks } from "./sheet-links";

const BASES: readonly Choice[] = [
  { value: "bill", label: "the bill" },
  { value: "usage", label: "OpenAI's usage, at list prices" },
  { value: "log", label: "a log of requests, at list prices" },
];
const EVERYTHING = "everything";
const OWN_BY: readonly Choice[] = [
  { value: EVERYTHING, label: "everything" },
  { value: "projects", label: "some projects" },
  { value: "keys", label: "some keys" },
  { value: "models", label: "some models" },
];
/** Names that are shown as examples of what to type. */
const EXAMPLES = 12;

/** Fills the actuals of a plan from the charges: what is asked, what would be written, and then the writing. */
export function PlanPart() {
  const server = useServer();
  const { status, send, retry } = useRequest(() => server.attempt("planFillSetup"));
  return (
    <div class="stack tight">
      <Button disabled={status.state === "loading"} onClick={() => send()}>
        Fill a plan's actuals
      </Button>
      <p class="muted">
        Writes into a plan's Actuals tab what its charges were, by formulas: in blank cells of settled months,
        so that Summary, Forecast and Compare show actuals and outlook at once. You see the cells first.
      </p>
      {status.state === "loading" && <Progress text="Looking for plans…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state === "done" &&
        (status.value.plans.length === 0 ? (
          <Notice tone="info">There is no plan yet: build scenario sheets first, then fill them here.</Notice>
        ) : (
          <FillForm setup={status.value} />
        ))}
    </div>
  );
}

function FillForm({ setup }: { readonly setup: PlanFillSetup }) {
  const server = useServer();
  const [request, setRequest] = useState<PlanFillRequest>(() => requestFor(setup, setup.plans[0]));
  const [text, setText] = useState(request.names.join("\n"));
  const preview = useRequest((asked: PlanFillRequest) => server.attempt("previewPlanFill", asked));
  const write = useRequest((asked: PlanFillRequest) => server.attempt("writePlanFill", asked));
  const change = (part: Partial<PlanFillRequest>): void => {
    setRequest({ ...request, ...part });
    preview.reset();
    write.reset();
  };
  const choose = (id: string): void => {
    const next = requestFor(
      setup,
      setup.plans.find((plan) => plan.id === id),
    );
    change(next);
    setText(next.names.join("\n"));
  };
  const known = setup.names[request.ownBy] ?? [];
  const isBusy = preview.status.state === "loading" || write.status.state === "loading";
  return (
    <section class="card stack" aria-label="Fill a plan's actuals">
      {setup.plans.length > 1 && (
        <SelectField
          label="Plan"
          value={request.id}
          choices={setup.plans.map(({ id, actuals }) => ({ value: id, label: actuals }))}
          onChange={choose}
        />
      )}
      <SelectField
        label="Taken from"
        value={request.basis}
        choices={BASES.filter(({ value }) => setup.bases.includes(value))}
        onChange={(basis) => change({ basis })}
      />
      <SelectField
        label="Of it, this plan has"
        value={request.ownBy}
        choices={OWN_BY}
        onChange={(ownBy) => {
          change({ ownBy, names: [] });
          setText("");
        }}
      />
      {request.ownBy !== EVERYTHING && (
        <>
          <TextArea
            label={`Which ${request.ownBy}, one a line`}
            value={text}
            onInput={(value) => {
              setText(value);
              change({ names: value.split("\n").map((name) => name.trim()) });
            }}
          />
          <p class="muted">
            On Charges: {known.slice(0, EXAMPLES).join(", ")}
            {known.length > EXAMPLES && ` and ${known.length - EXAMPLES} more`}
          </p>
        </>
      )}
      <Button disabled={isBusy} onClick={() => preview.send(request)}>
        See what it writes
      </Button>
      {isBusy && <Progress text={write.status.state === "loading" ? "Writing…" : "Looking…"} />}
      {preview.status.state === "failed" && (
        <ProblemNotice problem={preview.status.problem} onRetry={preview.retry} />
      )}
      {preview.status.state === "done" && write.status.state !== "done" && (
        <>
          <WhatIsWritten preview={preview.status.value} />
          <Button kind="primary" disabled={isBusy} onClick={() => write.send(request)}>
            Fill them in
          </Button>
        </>
      )}
      {write.status.state === "failed" && (
        <ProblemNotice problem={write.status.problem} onRetry={write.retry} />
      )}
      {write.status.state === "done" && (
        <>
          <Notice tone="success">{write.status.value.message}</Notice>
          <SheetLinks names={[write.status.value.sheet]} />
        </>
      )}
    </section>
  );
}

function requestFor({ bases }: PlanFillSetup, plan: PlanToFill | undefined): PlanFillRequest {
  const last = plan?.last ?? null;
  const basis = last !== null && bases.includes(last.basis) ? last.basis : (bases[0] ?? "");
  return { ownBy: EVERYTHING, names: [], ...last, basis, id: plan?.id ?? "" };
}

function WhatIsWritten({ preview: { sheet, section, writes, left } }: { readonly preview: PlanFillPreview }) {
  const filled = writes.map(({ month, cell }) => `${month} in ${cell}`).join(", ");
  return (
    <div class="stack tight">
      <Facts
        facts={[
          ["Sums of the charges", `${sheet}, ${section}`],
          ["Filled", filled === "" ? "no month: none is blank and settled" : filled],
        ]}
      />
      {left.length > 0 && (
        <details>
          <summary>
            {left.length === 1 ? "1 month is left as it is" : `${left.length} months are left as they are`}
          </summary>
          <Facts facts={left.map(({ month, cell, why }) => [`${month}, ${cell}`, why] as const)} />
        </details>
      )}
    </div>
  );
}
