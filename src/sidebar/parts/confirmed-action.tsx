import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { useRequest } from "../server/use-request";
import { Button, type ButtonProps } from "./button";
import { Confirm } from "./confirm";
import { ProblemNotice } from "./problem-notice";
import { Progress } from "./progress";

interface ConfirmedActionProps<Value> extends Pick<ButtonProps, "kind" | "label" | "disabled"> {
  /** The words on the button. */
  readonly children: ComponentChildren;
  readonly question: ComponentChildren;
  /** The words on the button that answers the question with yes. */
  readonly action: string;
  readonly busy: string;
  readonly ask: () => Promise<Result<Value, Problem>>;
  readonly onDone: (value: Value) => void;
}

/** A button for what cannot be taken back lightly: asks, shows the progress, and offers another try when it failed. */
export function ConfirmedAction<Value>({
  question,
  action,
  busy,
  ask,
  onDone,
  disabled = false,
  ...button
}: ConfirmedActionProps<Value>) {
  const [asking, setAsking] = useState(false);
  const { status, send, retry } = useRequest(ask, onDone);
  const confirm = (): void => {
    setAsking(false);
    send();
  };
  return (
    <>
      <Button
        {...button}
        disabled={disabled || asking || status.state === "loading"}
        onClick={() => setAsking(true)}
      />
      {asking && (
        <Confirm question={question} action={action} onConfirm={confirm} onCancel={() => setAsking(false)} />
      )}
      {status.state === "loading" && <Progress text={busy} />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
    </>
  );
}
