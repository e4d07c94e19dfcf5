import type { SelectionArguments } from "../../api/insert-function";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

interface SelectionButtonProps {
  readonly name: string;
  readonly onTaken: (selection: SelectionArguments) => void;
}

/** Fills in the arguments from what is selected in the sheet, and says which column became which. */
export function SelectionButton({ name, onTaken }: SelectionButtonProps) {
  const server = useServer();
  const { status, send, retry } = useRequest(
    (functionName: string) => server.attempt("selectionArguments", { name: functionName }),
    onTaken,
  );
  return (
    <>
      <Button disabled={status.state === "loading"} onClick={() => send(name)}>
        Use the selection
      </Button>
      {status.state === "idle" && (
        <p class="help">Select the columns with their headers in the sheet: each goes where it belongs.</p>
      )}
      {status.state === "loading" && <Progress text="Reading the headers…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state === "done" && <Taken selection={status.value} />}
    </>
  );
}

function Taken({
  selection: { sheet, range, columns, missing },
}: {
  readonly selection: SelectionArguments;
}) {
  return (
    <p class="help" role="status">
      {columns.length === 0
        ? `No header in ${sheet}, ${range} is known here. Type the ranges below.`
        : `From ${sheet}, ${range}: ${columns.map(wordsOf).join(", ")}.`}
      {columns.length > 0 && missing.length > 0 && ` No column is ${missing.join(" or ")}.`}
    </p>
  );
}

function wordsOf({ parameter, header }: SelectionArguments["columns"][number]): string {
  return header === "" ? parameter : `${parameter} is “${header}”`;
}
