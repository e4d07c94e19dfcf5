import { isRateModel } from "../../feeds/model-id";
import type { Host } from "../../functions/definition";
import { ratesFor } from "../../functions/rates-argument";
import { modelFacts } from "../../pricing/bundled";
import { METER_NAMES, METERS, perOf } from "../../pricing/meter";
import type { Rate } from "../../pricing/rate";
import { RateTable } from "../../pricing/rate-table";
import { TIERS } from "../../pricing/tier";
import type { Outcome } from "../../api/problem";
import type { OverrideChoices, OverrideRequest, OverrideRow } from "../../api/rates-overrides";
import type { RatesWritten } from "../../api/rates-refresh";
import { sheetHost } from "../sheet-host";
import { splitTable, type SplitTable } from "./own-rows";
import { OVERRIDE_SOURCE, readOverride } from "./override-request";
import { problem } from "../problem";
import { answer } from "./answer";
import { placeKey, rateText } from "./rate-identity";
import { rateWords, unitWords } from "./rate-words";
import { changeRates } from "./settle";
import type { Action } from "./state";
import { destinationOf, tableInUse } from "./table-in-use";
import { writeTable } from "./write-table";

/** What the form of a price of one's own offers. */
export function overrideChoices(): Outcome<OverrideChoices> {
  return answer(() => {
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
export function overrideRate(request: OverrideRequest): Outcome<RatesWritten> {
  return answer(() =>
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
export function removeOverride({ id }: { readonly id: string }): Outcome<RatesWritten> {
  return answer(() =>
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
export function overrideRows({ overrides }: SplitTable): readonly OverrideRow[] {
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
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const host: Host = sheetHost();
  return changeRates(spreadsheet, host, () => {
    const table = tableInUse(spreadsheet, host);
    const split = splitTable(spreadsheet, table, host);
    const { next, details } = change(
      split.overrides.map(({ rate }) => rate),
      split.official,
    );
    return writeTable(
      spreadsheet,
      destinationOf(table),
      {
        action,
        current: table.rates,
        next: [...split.official, ...next],
        lines: split.lines,
        overrides: split.overrides,
        source: OVERRIDE_SOURCE,
        hash: "",
        details,
      },
      host,
    );
  });
}
