import { useEffect, useState } from "preact/hooks";
import { momentInWords } from "../../api/moments";
import type {
  FormulasToLookAt,
  FormulaToLookAt,
  MendBy,
  MendingDone,
  MendRequest,
} from "../../api/rates-mending";
import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { ConfirmedAction } from "../parts/confirmed-action";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { FormulaEntry } from "./formula-entry";

interface MendViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  /** Which opening of the view this is: each looks anew. */
  readonly opening: number;
}

/** What was done last, and in which words. */
interface Outcome {
  readonly message: string;
  readonly done: MendingDone;
  /** Counts up, so that the same words are told again. */
  readonly turn: number;
}

/** Formulas with an error that a person can mend: each with its cell, its error, and what it can become. */
export function MendView({ shown, onBack, opening }: MendViewProps) {
  const server = useServer();
  const look = useRequest(() => server.attempt("formulasToLookAt"));
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const { send, status } = look;
  useEffect(() => {
    setOutcome(undefined);
    send();
  }, [opening, send]);
  const finish = (message: string, done: MendingDone): void => {
    setOutcome((last) => ({ message, done, turn: (last?.turn ?? 0) + 1 }));
    send();
  };
  return (
    <View title="Formulas to look at" shown={shown} onBack={onBack}>
      <p>
        Formulas with an error that you can mend, such as those written before RateSheet asked for{" "}
        <code>requests</code>. Nothing is written before you have seen it.
      </p>
      {outcome !== undefined && <Done key={outcome.turn} outcome={outcome} />}
      {status.state === "loading" && <Progress text="Working out the formulas…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && <ToLookAt looked={status.value} onDone={finish} />}
    </View>
  );
}

interface ToLookAtProps {
  readonly looked: FormulasToLookAt;
  readonly onDone: (message: string, done: MendingDone) => void;
}

function ToLookAt({ looked, onDone }: ToLookAtProps) {
  const server = useServer();
  const [choices, setChoices] = useState<ReadonlyMap<FormulaToLookAt, MendBy | "leave">>(new Map());
  const mend = useRequest(
    (request: MendRequest) => server.attempt("mendFormulas", request),
    (done) => onDone(`${countOf(done.written, "formula was", "formulas were")} mended.`, done),
  );
  const { table, found, total, undo } = looked;
  const choiceOf = (entry: FormulaToLookAt): MendBy | "leave" =>
    choices.get(entry) ?? (entry.mends.some(({ by }) => by === "column") ? "column" : "leave");
  const chosen = found.flatMap((entry) => {
    const mend = entry.mends.find(({ by }) => by === choiceOf(entry));
    return mend === undefined ? [] : [{ entry, mend }];
  });
  const formulas = chosen.map(({ entry: { sheetId, cells, before }, mend: { after, by } }) => ({
    sheetId,
    cells,
    before,
    after,
    by,
  }));
  const busy = mend.status.state === "loading";
  const isMendable = found.some(({ mends }) => mends.length > 0);
  const count = chosen.reduce((sum, { entry }) => sum + entry.formulas, 0);
  return (
    <>
      {table !== null && (
        <Notice tone="error">
          <strong>Every formula is an error until the Rates sheet is put right.</strong> {table}
        </Notice>
      )}
      {table === null && <Found looked={looked} />}
      <ul class="stack">
        {found.map((entry) => (
          <FormulaEntry
            key={`${entry.sheetId}!${entry.cells}`}
            entry={entry}
            choice={choiceOf(entry)}
            onChoice={(choice) => setChoices(new Map(choices).set(entry, choice))}
          />
        ))}
      </ul>
      {total > found.length && (
        <p>The first {found.length} are listed; the others come when these are mended.</p>
      )}
      {isMendable && (
        <>
          <Button kind="primary" disabled={busy || count === 0} onClick={() => mend.send({ formulas })}>
            {count === 0 ? "Mend formulas" : `Mend ${countOf(count, "formula")}`}
          </Button>
          <p class="muted">The Rates log keeps each formula as it was.</p>
        </>
      )}
      {busy && <Progress text="Writing the formulas…" />}
      {mend.status.state === "failed" && <ProblemNotice problem={mend.status.problem} onRetry={mend.retry} />}
      {undo !== null && (
        <ConfirmedAction
          kind="plain"
          question={`Put back ${countOf(undo.formulas, "formula")} as before the mending of ${momentInWords(undo.when)}? A cell that was changed since stays.`}
          action="Put back"
          busy="Putting the formulas back…"
          ask={() => server.attempt("undoMending")}
          onDone={(done) =>
            onDone(`${countOf(done.written, "formula stands", "formulas stand")} as before.`, done)
          }
        >
          Undo last mending
        </ConfirmedAction>
      )}
    </>
  );
}

/** How many were found, quietly where there is none. */
function Found({ looked: { total, checked, unchecked } }: { readonly looked: FormulasToLookAt }) {
  const looked = `${countOf(checked, "formula was", "formulas were")} worked out`;
  const rest = unchecked === 0 ? "." : `; ${countOf(unchecked, "other was", "others were")} not.`;
  return total === 0 ? (
    <p role="status" class="muted">
      No formula to look at. {looked}
      {rest}
    </p>
  ) : (
    <p role="status">
      <strong>{countOf(total, "formula")} to look at.</strong> {looked}
      {rest}
    </p>
  );
}

function Done({ outcome: { message, done } }: { readonly outcome: Outcome }) {
  return (
    <>
      <Notice tone={done.written > 0 ? "success" : "warning"} focus>
        {message}
      </Notice>
      {done.left.length > 0 && (
        <details open>
          <summary>Left as they are</summary>
          <ul class="stack">
            {done.left.map(({ sheet, cells, why }) => (
              <li key={`${sheet}!${cells}`} class="change">
                <span class="change-name">{sheet === "" ? cells : `${sheet}, ${cells}`}</span>
                <p class="muted">{why}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
