import { alternativesSheet } from "../../actuals/alternatives/alternatives-sheet";
import {
  INPUTS,
  NOTHING_TYPED,
  TOP_LABELS,
  VALUE_COLUMN,
  type AlternativesTyped,
} from "../../actuals/alternatives/inputs";
import { MOST_PLACES, placesOf } from "../../actuals/alternatives/places";
import type { ChargeLine } from "../../actuals/charges/line";
import { problem } from "../problem";
import { USD } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { namesOfTabs, ownTabs } from "./own-tabs";
import { hasChanges } from "./tab-memory";
import { TypedCells } from "./typed-cells";
import { writeTab } from "./write-tab";

/** What is known of the tab before anything is written; undefined where there is none. */
export interface AlternativesNow {
  readonly typed: AlternativesTyped;
  readonly isChanged: boolean;
}

export function alternativesNow({ book, spreadsheet }: ActualsDesk): AlternativesNow | undefined {
  const sheet = ownTabs(spreadsheet).get("alternatives");
  if (sheet === undefined) return undefined;
  const cells = new TypedCells(sheet, VALUE_COLUMN, (instant) => book.host.dayOf(instant));
  const typed = Object.fromEntries(
    TOP_LABELS.map((id) => [id, cells.typed(INPUTS[id].row - 1, VALUE_COLUMN - 1)]),
  );
  return { typed: { ...NOTHING_TYPED, ...typed }, isChanged: hasChanges(sheet, book.host) };
}

/** Writes the tab from the charges. Throws a problem where there is nothing to price, or more than a tab can show. */
export function writeAlternatives(
  desk: ActualsDesk,
  lines: readonly ChargeLine[],
  now: AlternativesNow | undefined,
): void {
  const places = placesOf(lines).length;
  // A tab that stands is written anew without lines: an undo may have left a bill alone.
  if (places === 0 && now === undefined) {
    throw problem(
      "nothing",
      "Charges has no usage, only a bill.",
      "Import usage or a log of requests first.",
    );
  }
  if (places > MOST_PLACES) {
    throw problem(
      "invalid",
      `Charges has ${places} combinations of a model, a tier and a meter; the tab takes ${MOST_PLACES}.`,
      "Import fewer models at a time, or price the file on the command line (npm run price).",
    );
  }
  const names = namesOfTabs(desk.spreadsheet, ownTabs(desk.spreadsheet));
  const sheet = alternativesSheet(lines, names, now?.typed ?? NOTHING_TYPED);
  writeTab(desk, { sheet, money: USD, mark: "alternatives", isChanged: now?.isChanged ?? false });
}
