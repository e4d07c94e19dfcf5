import { useState } from "preact/hooks";
import type { OverrideChoices, OverrideRequest } from "../../api/rates-overrides";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { choicesOf, SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { EMPTY_OVERRIDE, overrideProblems, toSend, unknownModel } from "./override-form-state";

const CONTEXTS = { any: "any", short: "short context", long: "long context" } as const;

interface OverrideFormProps {
  readonly choices: OverrideChoices;
  readonly decimalComma: boolean;
  readonly onSaved: () => void;
}

/** The form of a price of the user's own. */
export function OverrideForm({ choices, decimalComma, onSaved }: OverrideFormProps) {
  const server = useServer();
  const [form, setForm] = useState<OverrideRequest>(EMPTY_OVERRIDE);
  const [tried, setTried] = useState(false);
  const { status, send, retry } = useRequest(
    (request: OverrideRequest) => server.attempt("overrideRate", request),
    () => {
      setForm(EMPTY_OVERRIDE);
      setTried(false);
      onSaved();
    },
  );
  const [asking, setAsking] = useState(false);
  const problems = overrideProblems(form, decimalComma);
  const unknown = unknownModel(form.model, choices.models);
  const shownProblems = tried ? problems : {};
  const set = (field: keyof OverrideRequest) => (value: string) => {
    setForm({ ...form, [field]: value });
    setAsking(false);
  };
  const busy = status.state === "loading";
  const unit = choices.meters.find(({ meter }) => meter === form.meter)?.unit ?? "";
  const submit = (): void => {
    setTried(true);
    if (busy || Object.keys(problems).length > 0) return;
    if (unknown === undefined) send(toSend(form, decimalComma));
    else setAsking(true);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label="Model"
        value={form.model}
        onInput={set("model")}
        suggestions={choices.models}
        problem={shownProblems.model}
      />
      <SelectField
        label="What is billed"
        value={form.meter}
        choices={choices.meters.map(({ meter, label }) => ({ value: meter, label }))}
        onChange={set("meter")}
      />
      <TextField
        label="Price in USD"
        unit={unit}
        numeric
        value={form.price}
        onInput={set("price")}
        problem={shownProblems.price}
      />
      <SelectField
        label="Service tier"
        value={form.tier}
        choices={choicesOf(choices.tiers)}
        onChange={set("tier")}
      />
      <SelectField
        label="Context"
        value={form.context}
        choices={choices.contexts.map((context) => ({ value: context, label: CONTEXTS[context] }))}
        onChange={set("context")}
        help="Short or long only for a model with two prices."
      />
      <TextField
        label="First day"
        type="date"
        optional
        value={form.from}
        onInput={set("from")}
        help="Blank: for all days."
      />
      <TextField
        label="First day it no longer counts"
        type="date"
        optional
        value={form.until}
        onInput={set("until")}
        problem={shownProblems.until}
      />
      <TextField
        label="Note"
        optional
        value={form.note}
        onInput={set("note")}
        help="Which contract, agreed with whom."
      />
      <Button kind="primary" submit disabled={busy}>
        Set price
      </Button>
      {asking && unknown !== undefined && (
        <Confirm
          question={
            <>
              The rates have no model “{unknown.model}”.{" "}
              {unknown.likely !== undefined && (
                <>
                  Did you mean{" "}
                  <button type="button" class="link" onClick={() => set("model")(unknown.likely ?? "")}>
                    {unknown.likely}
                  </button>
                  ?{" "}
                </>
              )}
              A price of its own helps only formulas that name it exactly so.
            </>
          }
          action={`Set it for ${unknown.model}`}
          onConfirm={() => {
            setAsking(false);
            send(toSend(form, decimalComma));
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {busy && <Progress text="Writing the Rates sheet…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state === "done" && !tried && <Notice tone="success">{status.value.message}</Notice>}
    </form>
  );
}
