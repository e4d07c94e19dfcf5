import { useEffect, useMemo, useRef } from "preact/hooks";
import {
  MOST_CHARGES,
  type ActualsOverview,
  type ImportCheck,
  type ImportHeader,
} from "../../../api/actuals";
import { momentInWords } from "../../../api/moments";
import type { Charge } from "../../../usage/charge";
import { chargeRow } from "../../../usage/charge-row";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { ProblemNotice } from "../../parts/problem-notice";
import { Progress } from "../../parts/progress";
import { RadioGroup } from "../../parts/radio-group";
import { TextField } from "../../parts/text-field";
import { useServer } from "../../server/server-context";
import { useRequest } from "../../server/use-request";
import { grouped } from "../../../pricing/words";
import { SheetLinks } from "../sheet-links";
import { tabNames } from "../tab-names";
import type { Group } from "./groups";
import { headerOf } from "./header";
import { effectText, progressShare, progressText } from "./import-words";
import { useImport, type ImportHandle } from "./use-import";

export interface ImportPartProps {
  readonly group: Group;
  readonly charges: readonly Charge[];
  /** Organisations that are known, for files that name none. */
  readonly organizations: readonly string[];
  readonly overview: ActualsOverview | undefined;
  readonly onOverview: (overview: ActualsOverview) => void;
  /** Files are still read, or another import is under way: one at a time. */
  readonly waits: boolean;
  readonly organization: string;
  readonly onOrganization: (organization: string) => void;
  readonly extent: Extent;
  readonly onExtent: (extent: Extent) => void;
  readonly onPhase: (phase: Phase) => void;
}

export type Phase = "open" | "running" | "done";

/** Whether files are of all projects, or of some only; blank until the person has said it. */
export type Extent = "" | "all" | "some";

const PAUSE = 600;

/** What an import would replace, the questions that only a person can answer, and the import itself. */
export function ImportPart({
  group,
  charges,
  organizations,
  overview,
  onOverview,
  waits,
  organization,
  onOrganization,
  extent,
  onExtent,
  onPhase,
}: ImportPartProps) {
  const server = useServer();
  const own = useMemo(() => headerOf(group, charges), [group, charges]);
  const header: ImportHeader = {
    ...own,
    organization: organization.trim(),
    onlyItsProjects: extent === "some",
  };
  const check = useRequest(() => server.attempt("checkImport", header));
  const run = useImport(onOverview);
  const { send } = check;
  const asked = JSON.stringify(header);
  const lastAsked = useRef("");
  useEffect(() => {
    if (waits || lastAsked.current === asked) return undefined;
    const ask = (): void => {
      lastAsked.current = asked;
      send();
    };
    const timer = setTimeout(ask, organization === "" ? 0 : PAUSE);
    return () => clearTimeout(timer);
    // The text stands for the header.
  }, [asked, waits, send]);
  const { state } = run.status;
  const phase = state === "running" || state === "done" ? state : "open";
  useEffect(() => onPhase(phase), [phase, onPhase]);

  if (run.status.state === "done") return <ImportDone message={run.status.message} overview={overview} />;
  const namesNone = charges.some((charge) => charge.organization === "");
  const answer = check.status.state === "done" ? check.status.value : undefined;
  const others = answer?.otherProjects ?? [];
  const isFull = answer !== undefined && answer.charges > MOST_CHARGES;
  const isOpen = answer === undefined || isFull || (others.length > 0 && extent === "");
  return (
    <>
      {namesNone && organizations.length > 0 && (
        <TextField
          label="Organisation"
          optional
          value={organization}
          onInput={onOrganization}
          suggestions={organizations}
          help={`The file does not say whose usage it is. Known here: ${organizations.join(", ")}.`}
        />
      )}
      {check.status.state === "loading" && <Progress text="Looking at what is there…" />}
      {check.status.state === "failed" && (
        <ProblemNotice problem={check.status.problem} onRetry={check.retry} />
      )}
      {answer !== undefined && <Effect answer={answer} group={group} charges={charges.length} />}
      {(others.length > 0 || extent !== "") && (
        <RadioGroup
          label={
            others.length > 0
              ? `These days have charges of other projects too: ${others.join(", ")}. The files are of`
              : "The files are of"
          }
          value={extent}
          choices={[
            { value: "all", label: "all projects: the charges of the others go" },
            { value: "some", label: "these projects only: the charges of the others stay" },
          ]}
          onChange={onExtent}
        />
      )}
      <RunPart
        run={run}
        disabled={isOpen || waits}
        onStart={() => run.start(header, charges.map(chargeRow))}
      />
    </>
  );
}

interface EffectProps {
  readonly answer: ImportCheck;
  readonly group: Group;
  readonly charges: number;
}

function Effect({ answer, group, charges }: EffectProps) {
  return (
    <>
      {answer.same !== null && (
        <Notice tone="warning">
          These very files are imported already: import {answer.same.number},{" "}
          {momentInWords(answer.same.when)}. Importing them again adds nothing.
        </Notice>
      )}
      {answer.resumes && (
        <Notice tone="info">This import was cut off before. It goes on where it stopped.</Notice>
      )}
      <p role="status">{effectText(group.kind, charges, answer)}</p>
      {answer.charges > MOST_CHARGES && (
        <Notice tone="error">
          <strong>There would be {grouped(answer.charges)} charges then.</strong> A spreadsheet takes{" "}
          {grouped(String(MOST_CHARGES))}: import into a new one, or a shorter period.
        </Notice>
      )}
    </>
  );
}

interface RunPartProps {
  readonly run: ImportHandle;
  readonly disabled: boolean;
  readonly onStart: () => void;
}

function RunPart({ run: { status, cancel }, disabled, onStart }: RunPartProps) {
  const isStopped = status.state === "stopped";
  return (
    <>
      {status.state === "cancelled" && (
        <Notice tone="info">Cancelled. The charges of the spreadsheet are as they were.</Notice>
      )}
      {isStopped && (
        <Notice tone="error">
          <strong>{status.problem.message}</strong> {status.problem.advice} What was sent is kept: Import goes
          on where it stopped.
        </Notice>
      )}
      {status.state === "running" ? (
        <>
          <Progress
            text={status.isCancelling ? "Cancelling…" : progressText(status.progress)}
            share={progressShare(status.progress)}
          />
          {status.progress.trouble !== null && (
            <Notice tone="warning">{status.progress.trouble.message} Trying again.</Notice>
          )}
          {status.progress.step === "sending" && (
            <Button disabled={status.isCancelling} onClick={cancel}>
              Cancel
            </Button>
          )}
        </>
      ) : (
        <Button kind="primary" disabled={disabled} onClick={onStart}>
          {isStopped ? "Go on with the import" : "Import"}
        </Button>
      )}
    </>
  );
}

function ImportDone({
  message,
  overview,
}: {
  readonly message: string;
  readonly overview: ActualsOverview | undefined;
}) {
  return (
    <>
      <Notice tone="success" focus>
        {message}
      </Notice>
      {overview !== undefined && <SheetLinks names={tabNames(overview)} />}
    </>
  );
}
