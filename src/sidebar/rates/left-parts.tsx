import type { LeftPart } from "../../api/rates-check";
import type { RateWords } from "../../pricing/rate-words";
import { countOf } from "../../pricing/words";
import { nameOf, priceOf } from "./rate-words";

/** What on the page was not read as a price, and why. */
export function LeftParts({ parts }: { readonly parts: readonly LeftPart[] }) {
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>{countOf(parts.length, "part of the page was", "parts of the page were")} not read</summary>
      <ul class="stack">
        {parts.map((part) => (
          <li key={`${part.where}\n${part.what}`}>
            <strong>{part.where}</strong>
            <p>{part.what}</p>
            <p class="muted">{part.why}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Rows the user changed in the sheet without marking them. */
export function EditedByHand({ rates }: { readonly rates: readonly RateWords[] }) {
  if (rates.length === 0) return null;
  return (
    <details open>
      <summary>{countOf(rates.length, "row was", "rows were")} edited by hand</summary>
      <div class="stack">
        <p>They are kept, and marked as prices of yours.</p>
        <ul class="stack">
          {rates.map((rate) => (
            <li key={nameOf(rate) + rate.model}>
              <strong>{rate.model}</strong> {nameOf(rate)}: {priceOf(rate)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
