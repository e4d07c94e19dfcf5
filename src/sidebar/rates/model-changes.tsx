import type { ModelDifference, RateChange } from "../../api/rates-check";
import { countOf } from "../../pricing/words";
import { dollars, nameOf, percentText, priceOf } from "./rate-words";

interface ModelChangesProps {
  readonly difference: ModelDifference;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** What changes for one model. Folded up unless there is something to decide or to see at once. */
export function ModelChanges({ difference, ticked, onTick }: ModelChangesProps) {
  const { model, changes, unchanged, unread, doubts, overrides } = difference;
  const notable = doubts.length > 0 || overrides.length > 0 || changes.some(isNotable);
  return (
    <details open={notable}>
      <summary>
        {model} <span class="muted">{changesInWords(changes)}</span>
      </summary>
      <div class="stack">
        {doubts.length > 0 && <Doubts model={model} doubts={doubts} ticked={ticked} onTick={onTick} />}
        <ul class="stack">
          {changes.map((change) => (
            <Change key={`${change.meter} ${change.tier} ${change.context}`} change={change} />
          ))}
          {overrides.map((rate) => (
            <li key={nameOf(rate)} class="change">
              <span class="change-name">{nameOf(rate)}</span>
              <p>Your own price of {priceOf(rate)} stays in force.</p>
            </li>
          ))}
        </ul>
        {unchanged > 0 && <p class="muted">{countOf(unchanged, "other price")} unchanged</p>}
        {unread > 0 && (
          <p class="muted">
            {countOf(unread, "price stands", "prices stand")} in a part that could not be read, and stays in
            use.
          </p>
        )}
      </div>
    </details>
  );
}

/** New prices of a new model need no second look; a changed or ended one does. */
function isNotable({ kind, confirmation }: RateChange): boolean {
  return kind !== "added" || confirmation.state === "contradicted";
}

function changesInWords(changes: readonly RateChange[]): string {
  const kinds = [
    ["added", "new"],
    ["changed", "changed"],
    ["ended", "ended"],
  ] as const;
  return kinds
    .map(([kind, word]) => [changes.filter((change) => change.kind === kind).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}

interface DoubtsProps extends Omit<ModelChangesProps, "difference"> {
  readonly model: string;
  readonly doubts: readonly string[];
}

function Doubts({ model, doubts, ticked, onTick }: DoubtsProps) {
  return (
    <div class="notice warning">
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <label class="check">
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span>I have checked this: apply the changes of {model} too</span>
      </label>
    </div>
  );
}

function Change({ change }: { readonly change: RateChange }) {
  return (
    <li class="change">
      <span class="change-name">{nameOf(change)}</span>
      <p>
        <PriceChange change={change} />
      </p>
      <p class={`confirmation ${change.confirmation.state}`}>{confirmationText(change)}</p>
    </li>
  );
}

function PriceChange({ change: { before, after, percent, unit } }: { readonly change: RateChange }) {
  if (after === null) return <>Ended{before !== null && `: was ${dollars(before)} ${unit}`}</>;
  if (before === null) return <>{`New: ${dollars(after)} ${unit}`}</>;
  return (
    <>
      {dollars(before)} <span aria-hidden="true">→</span>
      <span class="visually-hidden">becomes</span> <strong>{dollars(after)}</strong> {unit}
      {percent !== null && <> ({percentText(percent)})</>}
    </>
  );
}

function confirmationText({ confirmation, unit }: RateChange): string {
  switch (confirmation.state) {
    case "confirmed":
      return "✓ The second source confirms it.";
    case "behind":
      return `The second source still has ${priceOf({ price: confirmation.price, unit })}.`;
    case "contradicted":
      return `⚠ The second source says ${priceOf({ price: confirmation.price, unit })}.`;
    case "unknown":
      return "The second source does not know it.";
    case "unconfirmed":
      return "Not confirmed.";
  }
}
