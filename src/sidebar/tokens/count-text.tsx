import { countOf } from "../../pricing/words";
import { ProblemNotice } from "../parts/problem-notice";
import type { RequestHandle } from "../server/use-request";
import type { TextCount } from "./use-text-count";

/** What a text was counted to, or why not. */
export function CountText({ status, retry }: RequestHandle<TextCount, [string, string]>) {
  if (status.state === "failed") return <ProblemNotice problem={status.problem} onRetry={retry} />;
  return (
    <p role="status" class="help">
      {status.state === "idle" && "Counted here in the browser: the text is sent nowhere."}
      {status.state === "loading" && "Counting…"}
      {status.state === "done" && (
        <>
          <strong>{countOf(status.value.tokens, "token")}</strong> ({status.value.encoding}), counted in the
          browser: the text is sent nowhere. A chat request adds a few tokens a message.
        </>
      )}
    </p>
  );
}
