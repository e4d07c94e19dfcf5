import type { Problem } from "../../api/problem";
import { Button } from "./button";
import { Notice } from "./notice";

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}

/** What went wrong, what to do about it, and a way to try again where that can help. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <>
      <Notice tone="error">
        <strong>{problem.message}</strong> {problem.advice}
      </Notice>
      {problem.retry && onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </>
  );
}
