import type { OverrideChoices, OverrideRequest, OverrideRow } from "../../api/rates-overrides";
import type { RatesWritten } from "../../api/rates-refresh";
import { isRateModel } from "../../feeds/model-id";
import { rateWords, unitWords } from "../../pricing/rate-words";
import { ratesFor } from "../../functions/rates-argument";
import { modelFacts } from "../../pricing/bundled";
import { METER_NAMES, METERS, perOf } from "../../pricing/meter";
import type { Rate } from "../../pricing/rate";
import { placeKey, rateText } from "../../pricing/rate-identity";
import { RateTable } from "../../pricing/rate-table";
import { TIERS } from "../../pricing/tier";
import { problem } from "../problem";
import { readTable, type RatesTable } from "../rates-sheet/table";
import { writeTable } from "../rates-sheet/write";
import { sheetHost } from "../sheet-host";
import { inTurn } from "./in-turn";
import { OVERRIDE_SOURCE, readOverride } from "./override-request";

/** What the form of a price of one's own offers. */
export function overrideChoices(): OverrideChoices {
  return {
    models: ratesFor(undefined, sheetHost()).models().filter(isRateModel),
    meters: METER_NAMES.map((meter) => ({
      meter,
      label: METERS[meter].label,
      unit: unitWords(meter, perOf(meter)),
    })),
    tiers: [...TIERS],
    contexts: ["any", "short", "long"],
  };
}

/** Adds a price of the user's own, or changes the one for the same thing from the same day. */
export function overrideRate(request: OverrideRequest): RatesWritten {
  return inTurn((book) => {
    const table = readTable(book);
    const own = ownRates(table);
    const rate = readOverride(request, RateTable.of([...table.official, ...own], modelFacts));
    const key = placeKey(rate);
    const others = own.filter((other) => placeKey(other) !== key);
    const { label, unit } = rateWords(rate);
    return writeTable(book, table, {
      action: "override",
      rates: [...table.official, ...others, rate],
      source: OVERRIDE_SOURCE,
      hash: "",
      details: `${rate.model}, ${label}, ${rate.tier}: your own price is $${rate.price} ${unit}${rate.from === null ? "" : ` from ${rate.from}`}.`,
    });
  });
}

/** Takes a price of the user's own away: the official one is in force again. */
export function removeOverride({ id }: { readonly id: string }): RatesWritten {
  return inTurn((book) => {
    const table = readTable(book);
    const own = ownRates(table);
    const gone = own.find((rate) => rateText(rate) === id);
    if (gone === undefined) {
      throw problem(
        "changed",
        "This price of your own is no longer in the Rates sheet as it was shown.",
        "Open the Rates card again to see the prices of your own.",
        true,
      );
    }
    return writeTable(book, table, {
      action: "override removed",
      rates: [...table.official, ...own.filter((rate) => rate !== gone)],
      source: OVERRIDE_SOURCE,
      hash: "",
      details: `${gone.model}, ${METERS[gone.meter].label}, ${gone.tier}: your own price of $${gone.price} was removed.`,
    });
  });
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

function ownRates({ overrides }: RatesTable): readonly Rate[] {
  return overrides.map(({ rate }) => rate);
}
