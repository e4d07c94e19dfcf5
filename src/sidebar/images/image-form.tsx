import { useState } from "preact/hooks";
import type { ImageBreakdown, ImageChoices, ImageRequest } from "../../api/image-breakdown";
import { Button } from "../parts/button";
import { Facts } from "../parts/facts";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { choicesOf, SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

/** OpenAI's own calculator begins with this image. */
const FIRST: ImageRequest = { width: "512", height: "512", model: "gpt-5", detail: "auto" };

/** The size of an image, who sees it and how closely; below, the work. */
export function ImageForm({ choices }: { readonly choices: ImageChoices }) {
  const server = useServer();
  const [image, setImage] = useState(FIRST);
  const { status, send, retry, reset } = useRequest((request: ImageRequest) =>
    server.attempt("imageBreakdown", request),
  );
  const set = (field: keyof ImageRequest) => (value: string) => {
    setImage({ ...image, [field]: value });
    reset();
  };
  const busy = status.state === "loading";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send(image);
      }}
    >
      <TextField label="Width" unit="pixels" numeric value={image.width} onInput={set("width")} />
      <TextField label="Height" unit="pixels" numeric value={image.height} onInput={set("height")} />
      <SelectField
        label="Model"
        value={image.model}
        choices={choicesOf(choices.models)}
        onChange={set("model")}
      />
      <SelectField
        label="Detail"
        value={image.detail}
        choices={choicesOf(choices.details)}
        onChange={set("detail")}
        help="As in the request. For GPT Image models: the input fidelity."
      />
      <Button kind="primary" submit disabled={busy}>
        Calculate
      </Button>
      {busy && <Progress text="Counting the tokens…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state === "done" && <Work breakdown={status.value} />}
    </form>
  );
}

const CERTAINTIES = {
  official: "OpenAI’s own rule",
  measured: "Measured by users of the API",
  "third-party": "Someone else’s formula",
  assumed: "Not documented for this model, taken from its relative",
} as const;

function Work({ breakdown: { lines, source, certainty, note } }: { readonly breakdown: ImageBreakdown }) {
  return (
    <div class="stack" role="status">
      <h2>The work</h2>
      <Facts facts={lines.map(({ label, value }) => [label, value])} />
      <p class="muted">
        {CERTAINTIES[certainty]}: {source}
      </p>
      {note !== "" && <p class="muted">{note}</p>}
    </div>
  );
}
