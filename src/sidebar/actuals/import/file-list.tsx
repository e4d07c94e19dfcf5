import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { Progress } from "../../parts/progress";
import { ProblemNotice } from "../../parts/problem-notice";
import { countOf } from "../../../pricing/words";
import { FORMATS } from "../../../usage/file/formats";
import type { Chosen } from "./chosen";
import type { Sorted } from "./groups";
import type { ChosenFiles } from "./use-chosen";

interface FileListProps {
  readonly files: ChosenFiles;
  readonly sorted: Sorted;
  /** While an import is under way its files stay. */
  readonly disabled: boolean;
}

/** The files that were chosen, each with what it is or why it is refused. */
export function FileList({ files, sorted: { twins, groups }, disabled }: FileListProps) {
  const { chosen, reading, problem, keepEmails } = files;
  const emails = chosen.reduce((sum, one) => sum + (one.state === "read" ? one.file.emails : 0), 0);
  return (
    <>
      <h2>Files</h2>
      <ul class="stack tight">
        {chosen.map((one) => (
          <FileLine key={one.id} one={one} disabled={disabled} onRemove={() => files.remove(one.id)} />
        ))}
      </ul>
      {reading !== null && (
        <Progress text={`Reading ${reading.name}…`} share={reading.share === 0 ? undefined : reading.share} />
      )}
      {problem !== null && <ProblemNotice problem={problem} onRetry={files.retry} />}
      {twins.map(({ name, of }) => (
        <Notice key={`${name} ${of}`} tone="warning">
          {name === of ? `${name} was chosen twice` : `${name} has the very content of ${of}`}: it is counted
          once.
        </Notice>
      ))}
      {groups.length > 1 && (
        <Notice tone="info">
          The files are of {groups.length} kinds. They are kept apart: import one, then the other.
        </Notice>
      )}
      {emails > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={keepEmails}
            disabled={disabled}
            onChange={(event) => files.setKeepEmails(event.currentTarget.checked)}
          />
          <span>
            Keep {countOf(emails, "e-mail address", "e-mail addresses")} of users. Unless this is ticked, they
            are dropped before anything leaves the browser.
          </span>
        </label>
      )}
    </>
  );
}

interface FileLineProps {
  readonly one: Chosen;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

function FileLine({ one, disabled, onRemove }: FileLineProps) {
  return (
    <li class="change">
      <span class="change-name">{one.name}</span>
      {one.state === "refused" && <p class="problem">Not read. {one.reason}</p>}
      <div class="line-head">
        <span class="muted">
          {one.state === "read" && FORMATS[one.file.format]}
          {one.state === "read" &&
            one.file.charges.length === 0 &&
            ": no usage in this period, nothing to import"}
        </span>
        {!disabled && (
          <Button kind="plain" label={`Remove ${one.name}`} onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
