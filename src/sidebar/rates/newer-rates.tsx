import type { NewerRates as Newer } from "../../api/rates-check";
import { countOf } from "../../pricing/words";
import { dollars, nameOf, priceOf } from "./rate-words";

/** What this RateSheet's own table knows better than a sheet that an older one made. */
export function NewerRates({ newer }: { readonly newer: Newer | null }) {
  if (newer === null) return null;
  const { corrections, dropped, added, history, dated } = newer;
  const parts = [
    ...(added > 0 ? [countOf(added, "new rate")] : []),
    ...(history > 0 ? [countOf(history, "earlier price")] : []),
    ...(dated > 0 ? [countOf(dated, "first or last day", "first or last days")] : []),
  ];
  return (
    <details open>
      <summary>RateSheet’s own table is newer than your sheet</summary>
      <div class="stack">
        <p>
          Applying takes it over as well{parts.length > 0 && `: ${parts.join(", ")}`}. Prices of your own
          stay.
        </p>
        {corrections.length > 0 && (
          <>
            <p>{countOf(corrections.length, "price was wrong", "prices were wrong")}:</p>
            <ul class="stack">
              {corrections.map((rate) => (
                <li key={rate.model + nameOf(rate)}>
                  <strong>{rate.model}</strong> {nameOf(rate)}: {dollars(rate.before)} → {dollars(rate.after)}{" "}
                  {rate.unit}
                  <p class="muted">{rate.source}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        {dropped.length > 0 && (
          <>
            <p>{countOf(dropped.length, "price goes", "prices go")}, since OpenAI has no such price:</p>
            <ul class="stack">
              {dropped.map((rate) => (
                <li key={rate.model + nameOf(rate)}>
                  <strong>{rate.model}</strong> {nameOf(rate)}: {priceOf(rate)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
