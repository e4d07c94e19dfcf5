import type { RatesStatus } from "../../api/rates-status";
import { countOf } from "../../pricing/words";
import { Facts } from "../parts/facts";
import { Notice } from "../parts/notice";
import { ageInWords } from "../text/words";
import { isOld } from "./use-rates";

const ORIGINS = { bundled: "Table of the add-on", sheet: "Rates sheet" } as const;

interface RatesFactsProps {
  readonly status: Extract<RatesStatus, { state: "ready" }>;
}

/** What there is to know of the rates in use. */
export function RatesFacts({ status }: RatesFactsProps) {
  const { ageDays, updated } = status;
  const titles = status.source.split("; ");
  return (
    <>
      <Facts
        facts={[
          ["In use", ORIGINS[status.origin]],
          ["Version", status.version],
          ["Read", updated === null ? "day not known" : `${updated}, ${ageInWords(ageDays)}`],
          ["Holds", `${countOf(status.rates, "rate")} of ${countOf(status.models, "model")}`],
          [
            "Overrides",
            status.overrides === 0 ? "none" : countOf(status.overrides, "price of yours", "prices of yours"),
          ],
          ...(titles.length === 1 ? [["Source", status.source] as const] : []),
        ]}
      />
      {titles.length > 1 && <Sources titles={titles} />}
      {isOld(status) && (
        <Notice tone="warning">
          These rates are {ageDays} days old. Prices may have changed since: check for updates.
        </Notice>
      )}
    </>
  );
}

/** Where the rates were read, the place that was read last first; folded up, for the table of the add-on has two dozen. */
function Sources({ titles }: { readonly titles: readonly string[] }) {
  return (
    <details>
      <summary>{countOf(titles.length, "source")}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
