import type { ChargeLine } from "../../actuals/charges/line";
import { COLUMN, LAST_SHOWN } from "../../actuals/spend/layout";
import { mayChangeFrom, type MayChange } from "../../actuals/spend/may-change";
import { spendTab } from "../../actuals/spend/spend-sheet";
import {
  NOTHING_TYPED,
  SPEND_HEADINGS,
  SPEND_LABELS,
  type SpendTyped,
} from "../../actuals/spend/typed-spend";
import type { Typed } from "../../actuals/typed";
import { USD } from "./charges-tab";
import type { ActualsDesk } from "./desk";
import { provisionalDays, readImports } from "./imports-log";
import { namesOfTabs, ownTabs } from "./own-tabs";
import { hasChanges } from "./tab-memory";
import { TypedCells } from "./typed-cells";
import { writeTab } from "./write-tab";

/** What is known of the Spend tab before anything is written: what was typed, and whether it was changed. */
export interface SpendNow {
  readonly typed: SpendTyped;
  readonly isChanged: boolean;
}

export function spendNow({ book, spreadsheet }: ActualsDesk): SpendNow {
  const sheet = ownTabs(spreadsheet).get("spend");
  if (sheet === undefined) return { typed: NOTHING_TYPED, isChanged: false };
  const cells = new TypedCells(sheet, LAST_SHOWN, (instant) => book.host.dayOf(instant));
  return { typed: typedIn(cells), isChanged: hasChanges(sheet, book.host) };
}

/** Writes Spend from the charges. */
export function writeSpend(desk: ActualsDesk, lines: readonly ChargeLine[], now: SpendNow): void {
  const names = namesOfTabs(desk.spreadsheet, ownTabs(desk.spreadsheet));
  const sheet = spendTab(lines, mayChange(desk, lines), names, now.typed);
  writeTab(desk, { sheet, money: USD, mark: "spend", isChanged: now.isChanged });
}

function mayChange({ book, spreadsheet }: ActualsDesk, lines: readonly ChargeLine[]): MayChange {
  const imports = readImports(ownTabs(spreadsheet).get("imports"), book.host);
  return mayChangeFrom(lines, provisionalDays(imports));
}

function typedIn(cells: TypedCells): SpendTyped {
  const top = (label: string): Typed => {
    const row = cells.rowOf([label]);
    return row < 0 ? null : cells.typed(row, COLUMN.spent - 1);
  };
  const { months, centres, projects, keys } = SPEND_HEADINGS;
  return {
    basis: top(SPEND_LABELS.basis),
    month: top(SPEND_LABELS.month),
    budget: top(SPEND_LABELS.budget),
    unit: top(SPEND_LABELS.unit),
    units: beside(cells, months, centres, COLUMN.tenth),
    centres: new Map(
      [...beside(cells, projects, keys, COLUMN.sixth)].map(([name, value]) => [name.toLowerCase(), value]),
    ),
  };
}

/** What was typed into a column of a table, by the first cell of its row. A table goes from one heading to the next. */
function beside(
  cells: TypedCells,
  heading: string,
  next: string,
  column: number,
): ReadonlyMap<string, Typed> {
  const found = new Map<string, Typed>();
  const from = cells.rowOf([heading]);
  // The title of the table stands in between.
  for (let row = from + 2; from >= 0 && row < cells.rows && cells.text(row, 0) !== next; row++) {
    const [label, typed] = [cells.text(row, 0), cells.typed(row, column - 1)];
    if (label !== "" && typed !== null) found.set(label, typed);
  }
  return found;
}
