import { useState } from "preact/hooks";
import type { OverrideRow } from "../../api/rates-overrides";
import { ConfirmedAction } from "../parts/confirmed-action";
import { Notice } from "../parts/notice";
import { useServer } from "../server/server-context";
import { nameOf, priceOf } from "./rate-words";

interface OverrideListProps {
  readonly overrides: readonly OverrideRow[];
  readonly onRemoved: () => void;
}

/** The user's own prices in the Rates sheet. */
export function OverrideList({ overrides, onRemoved }: OverrideListProps) {
  const server = useServer();
  const [outcome, setOutcome] = useState<string | undefined>(undefined);
  return (
    <>
      <h2>Prices of yours</h2>
      {outcome !== undefined && (
        <Notice key={outcome} tone="success" focus>
          {outcome}
        </Notice>
      )}
      {overrides.length === 0 && outcome === undefined && <p class="muted">There are none yet.</p>}
      <ul class="stack">
        {overrides.map((row) => (
          <li key={row.id} class="change">
            <span class="change-name">
              {row.model}, {nameOf(row)}
            </span>
            <p>
              {priceOf(row)}
              {daysOf(row)}
            </p>
            {row.note !== "" && <p class="muted">{row.note}</p>}
            <ConfirmedAction
              kind="plain"
              label={`Remove your price of ${row.model}, ${nameOf(row)}`}
              question={`Remove your price of ${priceOf(row)} for ${row.model}, ${nameOf(row)}? The list price counts again.`}
              action="Remove"
              busy="Removing the price…"
              ask={() => server.attempt("removeOverride", { id: row.id })}
              onDone={(written) => {
                setOutcome(written.message);
                onRemoved();
              }}
            >
              Remove
            </ConfirmedAction>
          </li>
        ))}
      </ul>
    </>
  );
}

function daysOf({ from, until }: OverrideRow): string {
  if (from === null) return until === null ? "" : `, until ${until} (exclusive)`;
  return until === null ? `, from ${from}` : `, from ${from} until ${until} (exclusive)`;
}
