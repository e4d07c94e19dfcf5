import { useState } from "preact/hooks";
import type { ActualsOverview, ImportLine } from "../../api/actuals";
import { Button } from "../parts/button";
import { ConfirmedAction } from "../parts/confirmed-action";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { countOf, grouped } from "../../pricing/words";
import { KINDS } from "./import/kinds";
import { SheetLinks } from "./sheet-links";
import { tabNames } from "./tab-names";
import { untilDone, type Done } from "./until-done";

interface HeldPartProps {
  readonly overview: ActualsOverview;
  readonly onOverview: (overview: ActualsOverview) => void;
}

/** The charges that the spreadsheet holds, where they came from, and the way back from the last import. */
export function HeldPart({ overview, onOverview }: HeldPartProps) {
  const [message, setMessage] = useState<string | undefined>(undefined);
  const { charges, imports, undo, unfinished } = overview;
  const finish = (done: Done): void => {
    setMessage(done.message);
    onOverview(done.overview);
  };
  return (
    <>
      {message !== undefined && (
        <Notice key={message} tone="success" focus>
          {message}
        </Notice>
      )}
      {unfinished !== null && <Unfinished unfinished={unfinished} onDone={finish} onOverview={onOverview} />}
      {charges !== null && (
        <section class="card" aria-labelledby="held">
          <h2 id="held">In this spreadsheet</h2>
          <p>
            {countOf(charges.count, "charge")} of {charges.from} to {charges.to}
            {charges.organizations.length > 1 && `, of ${charges.organizations.length} organisations`}.
          </p>
          <SheetLinks names={tabNames(overview)} />
          <Imports imports={imports} />
          {undo !== null && <UndoImport undo={undo} onDone={finish} />}
        </section>
      )}
    </>
  );
}

function Imports({ imports }: { readonly imports: readonly ImportLine[] }) {
  if (imports.length === 0) return null;
  return (
    <details>
      <summary>{countOf(imports.length, "import")}</summary>
      <ul class="stack tight">
        {imports.map((one) => (
          <li key={one.number} class="change">
            <span class="change-name">
              {one.number}: {one.files}
            </span>
            <p class="muted">
              {KINDS[one.kind]}, {one.format}
              {one.from !== "" && `, ${one.from} to ${one.to}`}. {countOf(one.charges, "charge")}, {one.state}
              , {one.when}.
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface UndoImportProps {
  readonly undo: NonNullable<ActualsOverview["undo"]>;
  readonly onDone: (done: Done) => void;
}

function UndoImport({ undo: { number, files }, onDone }: UndoImportProps) {
  const server = useServer();
  return (
    <ConfirmedAction
      kind="plain"
      question={`Take import ${number} back (${files})? The charges become what they were before it.`}
      action="Undo import"
      busy="Bringing back the earlier charges…"
      ask={() => untilDone(() => server.attempt("undoImport", { number }))}
      onDone={onDone}
    >
      Undo last import
    </ConfirmedAction>
  );
}

interface UnfinishedProps {
  readonly unfinished: NonNullable<ActualsOverview["unfinished"]>;
  readonly onDone: (done: Done) => void;
  readonly onOverview: (overview: ActualsOverview) => void;
}

/** What was cut off: it goes on, or is forgotten. */
function Unfinished({ unfinished, onDone, onOverview }: UnfinishedProps) {
  const server = useServer();
  const { id, action, number, isWriting } = unfinished;
  const isUndo = action === "undo";
  const goOn = useRequest(
    () =>
      untilDone(() =>
        isUndo ? server.attempt("undoImport", { number }) : server.attempt("finishImport", { id }),
      ),
    onDone,
  );
  const cancel = useRequest(() => server.attempt("cancelImport", { id }), onOverview);
  const isBusy = goOn.status.state === "loading" || cancel.status.state === "loading";
  return (
    <>
      <Notice tone="warning">{unfinishedText(unfinished)}</Notice>
      {isUndo || isWriting ? (
        <Button kind="primary" disabled={isBusy} onClick={() => goOn.send()}>
          Finish it
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={() => cancel.send()}>
          Cancel that import
        </Button>
      )}
      {isBusy && <Progress text={isUndo || isWriting ? "Writing the tabs…" : "Cancelling…"} />}
      {goOn.status.state === "failed" && <ProblemNotice problem={goOn.status.problem} onRetry={goOn.retry} />}
      {cancel.status.state === "failed" && (
        <ProblemNotice problem={cancel.status.problem} onRetry={cancel.retry} />
      )}
    </>
  );
}

function unfinishedText({
  action,
  number,
  files,
  received,
  of,
  isWriting,
}: UnfinishedProps["unfinished"]): string {
  if (action === "undo") return `Taking import ${number} back was cut off. It has to be finished.`;
  const what = `An import was cut off: ${files}.`;
  return isWriting
    ? `${what} All of its charges are there; what is left is to write the tabs.`
    : `${what} ${grouped(received)} of ${countOf(of, "charge")} are there: choose the same files again to go on, or cancel it.`;
}
