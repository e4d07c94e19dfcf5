import { useState } from "preact/hooks";
import type { ModelChoices } from "../../api/price-request";
import { ProblemNotice } from "../parts/problem-notice";
import { useTextCount } from "../tokens/use-text-count";
import { RequestFields } from "./request-fields";
import { askedOf, EMPTY_REQUEST, missingOf, type RequestForm } from "./request-state";
import { RequestResult } from "./request-result";
import { useQuote } from "./use-quote";

/** The form of a request with its cost below, worked out while one types. */
export function RequestCalculator({ choices }: { readonly choices: ModelChoices }) {
  const [form, setForm] = useState<RequestForm>(EMPTY_REQUEST);
  const counted = useTextCount(form.kind === "text" ? form.text : "", form.model);
  const tokens = counted.status.state === "done" ? counted.status.value.tokens : undefined;
  const asked = askedOf(form, tokens);
  const { status, last, retry } = useQuote(asked);
  const set = (change: Partial<RequestForm>): void => setForm({ ...form, ...change });
  return (
    <div class="stack">
      <RequestFields form={form} choices={choices} counted={counted} onChange={set} />
      <h2>Cost</h2>
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {status.state !== "failed" && last === undefined && (
        <p role="status" class="muted">
          {asked === undefined ? missingOf(form) : "Working it out…"}
        </p>
      )}
      {status.state !== "failed" && last !== undefined && (
        <RequestResult
          priced={last}
          isStale={status.state !== "done"}
          decimalComma={choices.decimalComma}
          onTier={(tier) => set({ tier })}
          onModel={(model) => set({ model })}
        />
      )}
    </div>
  );
}
