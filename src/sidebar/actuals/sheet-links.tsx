import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

/** Buttons that bring tabs to the front. */
export function SheetLinks({ names }: { readonly names: readonly string[] }) {
  const server = useServer();
  const show = useRequest((name: string) => server.attempt("showSheet", { name }));
  if (names.length === 0) return null;
  return (
    <>
      <div class="actions">
        {names.map((name) => (
          <Button key={name} kind="plain" label={`Show ${name}`} onClick={() => show.send(name)}>
            {name}
          </Button>
        ))}
      </div>
      {show.status.state === "failed" && <ProblemNotice problem={show.status.problem} onRetry={show.retry} />}
    </>
  );
}
