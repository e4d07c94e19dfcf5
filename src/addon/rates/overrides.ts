import type { Problem } from "../../api/problem";
import type { OverrideChoices, OverrideRequest, OverrideRow } from "../../api/rates-overrides";
import type { RatesWritten } from "../../api/rates-refresh";
import { isRateModel } from "../../feeds/model-id";
import { rateWords, unitWords } from "../../pricing/rate-words";
import { ratesFor } from "../../functions/rates-argument";
import { modelFacts } from "../../pricing/bundled";
import { METER_NAMES, METERS, perOf } from "../../pricing/meter";
import type { Rate } from "../../pricing/rate";
import { RateTable } from "../../pricing/rate-table";
import type { Result } from "../../pricing/result";
import { TIERS } from "../../pricing/tier";
import { problem, ratesAnswer } from "../problem";
import { changeTable } from "../rates-sheet/change";
import { placeKey, rateText } from "../rates-sheet/rate-identity";
import { openRatesBook } from "../rates-sheet/rates-book";
import type { Action } from "../rates-sheet/state";
import type { RatesTable } from "../rates-sheet/table";
import { sheetHost } from "../sheet-host";
import { OVERRIDE_SOURCE, readOverride } from "./override-request";

/** What the form of a price of one's own offers. */
export function overrideChoices(): Result<OverrideChoices, Problem> {
  return ratesAnswer(() => {
    const table = ratesFor(undefined, sheetHost());
    return {
      models: table.models().filter(isRateModel),
      meters: METER_NAMES.map((meter) => ({
        meter,
        label: METERS[meter].label,
        unit: unitWords(meter, perOf(meter)),
      })),
      tiers: [...TIERS],
      contexts: ["any", "short", "long"],
    };
  });
}

/** Adds a price of the user's own, or changes the one for the same thing from the same day. */
export function overrideRate(request: OverrideRequest): Result<RatesWritten, Problem> {
  return ratesAnswer(() =>
    changeOverrides("override", (own, official) => {
      const rate = readOverride(request, RateTable.of([...official, ...own], modelFacts));
      const key = placeKey(rate);
      const next = [...own.filter((other) => placeKey(other) !== key), rate];
      const { label, unit } = rateWords(rate);
      return {
        next,
        details: `${rate.model}, ${label}, ${rate.tier}: your own price is $${rate.price} ${unit}${rate.from === null ? "" : ` from ${rate.from}`}.`,
      };
    }),
  );
}

/** Takes a price of the user's own away: the official one is in force again. */
export function removeOverride({ id }: { readonly id: string }): Result<RatesWritten, Problem> {
  return ratesAnswer(() =>
    changeOverrides("override removed", (own) => {
      const gone = own.find((rate) => rateText(rate) === id);
      if (gone === undefined) {
        throw problem(
          "changed",
          "This price of your own is no longer in the Rates sheet as it was shown.",
          "Open the Rates card again to see the prices of your own.",
          true,
        );
      }
      return {
        next: own.filter((rate) => rate !== gone),
        details: `${gone.model}, ${METERS[gone.meter].label}, ${gone.tier}: your own price of $${gone.price} was removed.`,
      };
    }),
  );
}

/** The user's rows as the sidebar lists them. */
export function overrideRows({ overrides }: RatesTable): readonly OverrideRow[] {
  return overrides.map(({ rate }) => ({
    id: rateText(rate),
    ...rateWords(rate),
    meter: rate.meter,
    from: rate.from,
    until: rate.until,
    note: rate.note,
  }));
}

interface OverrideChange {
  readonly next: readonly Rate[];
  readonly details: string;
}

function changeOverrides(
  action: Action,
  change: (own: readonly Rate[], official: readonly Rate[]) => OverrideChange,
): RatesWritten {
  return changeTable(openRatesBook(), ({ official, overrides }) => {
    const { next, details } = change(
      overrides.map(({ rate }) => rate),
      official,
    );
    return { action, rates: [...official, ...next], source: OVERRIDE_SOURCE, hash: "", details };
  });
}
