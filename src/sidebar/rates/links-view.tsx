import { useEffect } from "preact/hooks";
import type { LinkLeft, LinkRequest, LinksDone, LinksPreview } from "../../api/rates-links";
import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest, type RequestHandle } from "../server/use-request";
import { FormulasLeft } from "./formulas-left";

interface LinksViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  /** Which opening of the view this is: each looks anew. */
  readonly opening: number;
}

/** Makes formulas name the rates, so that they follow a refresh. */
export function LinksView({ shown, onBack, opening }: LinksViewProps) {
  const server = useServer();
  const preview = useRequest(() => server.attempt("previewLinks"));
  const link = useRequest((request: LinkRequest) => server.attempt("linkFormulas", request));
  const { send: look } = preview;
  const { reset } = link;
  useEffect(() => {
    reset();
    look();
  }, [opening, look, reset]);
  const lookAgain = (): void => {
    reset();
    look();
  };
  return (
    <View title="Link formulas" shown={shown} onBack={onBack}>
      <p>
        A formula that names OPENAI_RATES is worked out again whenever a rate changes. Linking adds that
        argument and leaves the rest of the formula as it is.
      </p>
      {preview.status.state === "loading" && <Progress text="Looking through the formulas…" />}
      {preview.status.state === "failed" && <ProblemNotice problem={preview.status.problem} onRetry={look} />}
      {preview.status.state === "done" && link.status.state !== "done" && (
        <Preview preview={preview.status.value} link={link} />
      )}
      {link.status.state === "done" && <Done done={link.status.value} onLookAgain={lookAgain} />}
    </View>
  );
}

interface PreviewProps {
  readonly preview: LinksPreview;
  readonly link: RequestHandle<LinksDone, [LinkRequest]>;
}

function Preview({ preview: { links, total, left }, link }: PreviewProps) {
  const busy = link.status.state === "loading";
  const cells = links.map(({ sheetId, cell, before }) => ({ sheetId, cell, before }));
  return (
    <>
      {links.length === 0 && (
        <Notice tone="info">Every formula that can name the rates does so already.</Notice>
      )}
      {links.length > 0 && (
        <>
          <p role="status">
            {countOf(total, "formula")} can be linked.
            {total > links.length &&
              ` The first ${countOf(links.length, "one")} come now, the others after them.`}
          </p>
          <Button kind="primary" disabled={busy} onClick={() => link.send({ cells })}>
            Link {countOf(links.length, "formula")}
          </Button>
        </>
      )}
      {busy && <Progress text="Linking the formulas…" />}
      {link.status.state === "failed" && <ProblemNotice problem={link.status.problem} onRetry={link.retry} />}
      <ul class="stack">
        {links.map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`} class="change">
            <span class="change-name">
              {sheet}, {cell}
            </span>
            <p>
              <span class="muted">now </span>
              <code>{before}</code>
            </p>
            <p>
              <span class="muted">then </span>
              <code>{after}</code>
            </p>
          </li>
        ))}
      </ul>
      <Left left={left} />
    </>
  );
}

function Done({
  done: { linked, left, remaining },
  onLookAgain,
}: {
  readonly done: LinksDone;
  readonly onLookAgain: () => void;
}) {
  return (
    <>
      <Notice tone="success" focus>
        {countOf(linked, "formula names", "formulas name")} OPENAI_RATES now.
        {remaining > 0 &&
          ` ${countOf(remaining, "formula was", "formulas were")} not reached in the time there is: look again to go on.`}
      </Notice>
      <Left left={left} />
      <Button kind={remaining > 0 ? "primary" : "secondary"} onClick={onLookAgain}>
        Look again
      </Button>
    </>
  );
}

function Left({ left }: { readonly left: readonly LinkLeft[] }) {
  if (left.length === 0) return null;
  return (
    <details open>
      <summary>{countOf(left.length, "formula")} left as it is</summary>
      <FormulasLeft formulas={left} />
    </details>
  );
}
