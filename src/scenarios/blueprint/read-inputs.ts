import { PricingError } from "../../pricing/errors";
import { Decimal } from "../../pricing/money";
import type { Driver } from "../drivers/driver";
import { ASSUMPTIONS, MONTHS, PLAN_DRIVERS } from "../drivers/plan-drivers";
import { SCENARIO_DRIVERS, SHARED_DRIVER_IDS, type ScenarioDriverId } from "../drivers/scenario-drivers";
import type { PlanForm } from "../plan";
import type { Field } from "../problem";
import { withBase } from "../shared-drivers";
import { columnLetters } from "../../a1/a1";
import { BASE_COLUMN, FIRST_SCENARIO_COLUMN } from "./columns";
import { NONE } from "./driver-cell";
import { HEADER_ROW, HEADERS } from "./inputs-layout";

/** A cell of an Inputs sheet; dates come as ISO days. */
export type InputCell = string | number | boolean;

export interface InputsReading {
  /** Of the version of RateSheet that wrote the sheet. */
  readonly version: 1 | 2;
  readonly form: PlanForm;
  /** The cell of a field, `D22`; undefined where the sheet has none. */
  readonly cellOf: (field: Field) => string | undefined;
}

/** The header that version 1 had beside the scenarios. */
const NOTE_OF_VERSION_1 = "Note";

/**
 * Reads an Inputs sheet back into the form it was made from. Rows go by their label, so that rows may be moved or
 * added. Throws a PricingError when the sheet is not one, or a row of it is gone.
 */
export function readInputs(cells: readonly (readonly InputCell[])[]): InputsReading {
  const header = cells.find((row) => row[0] === HEADERS.driver);
  if (header?.includes(HEADERS.base) === true) return readVersion2(cells, header);
  if (header?.includes(NOTE_OF_VERSION_1) === true) return readVersion1(cells, header);
  throw new PricingError(
    `no row with "${HEADERS.driver}" and "${HEADERS.base}" was found. Give the whole Inputs sheet, from its first row and column to its notes.`,
  );
}

/** The rows of a sheet by their label; the first one counts where a label stands twice. */
class Rows {
  private readonly numbers = new Map<InputCell, number>();

  constructor(private readonly cells: readonly (readonly InputCell[])[]) {
    cells.forEach(([label = ""], index) => {
      if (!this.numbers.has(label)) this.numbers.set(label, index + 1);
    });
  }

  find(label: string): number | undefined {
    return this.numbers.get(label);
  }

  cell(label: string, column: number): InputCell {
    const row = this.find(label);
    if (row === undefined) {
      throw new PricingError(
        `the Inputs sheet has no row "${label}". Undo its change, or replace the sheets from the sidebar.`,
      );
    }
    return this.cells[row - 1]?.[column - 1] ?? "";
  }
}

function readVersion2(cells: readonly (readonly InputCell[])[], header: readonly InputCell[]): InputsReading {
  const rows = new Rows(cells);
  const column = (driver: Driver): string => textOf(driver, rows.cell(driver.label, BASE_COLUMN));
  const inBase = <Drivers extends Readonly<Record<string, Driver>>>(
    drivers: Drivers,
  ): Partial<Record<keyof Drivers, string>> =>
    Object.fromEntries(Object.entries(drivers).map(([id, driver]) => [id, column(driver)])) as Partial<
      Record<keyof Drivers, string>
    >;
  const columns = scenarioColumns(header).filter((_, index, all) =>
    all.slice(index).some((at) => rows.cell(SCENARIO_DRIVERS.name.label, at) !== ""),
  );
  const { name, ...shared } = SCENARIO_DRIVERS;
  // A formula gives the range from its header on, a script the whole sheet.
  const above = Math.max(0, HEADER_ROW - 1 - cells.indexOf(header));
  return {
    version: 2,
    form: {
      values: inBase(PLAN_DRIVERS),
      months: column(MONTHS),
      assumptions: inBase(ASSUMPTIONS),
      base: inBase(shared),
      scenarios: columns.map((at) => {
        const own: Partial<Record<ScenarioDriverId, string>> = {
          name: textOf(name, rows.cell(name.label, at)),
        };
        for (const id of SHARED_DRIVER_IDS) {
          const driver: Driver = SCENARIO_DRIVERS[id];
          const cell = rows.cell(driver.label, at);
          if (cell !== "") own[id] = isNone(driver, cell) ? "" : textOf(driver, cell);
        }
        return own;
      }),
    },
    cellOf: (field) => {
      const row = rows.find(labelOf(field));
      return row === undefined ? undefined : `${columnLetters(columnOf(field, columns))}${row + above}`;
    },
  };
}

function isNone(driver: Driver, cell: InputCell): boolean {
  return driver.kind === "optional day" && String(cell).toLowerCase() === NONE;
}

function scenarioColumns(header: readonly InputCell[]): readonly number[] {
  return header.flatMap((title, index) =>
    index + 1 >= FIRST_SCENARIO_COLUMN && /^Scenario \d$/.test(String(title)) ? [index + 1] : [],
  );
}

function labelOf(field: Field): string {
  switch (field.of) {
    case "plan":
      if (field.driver === "scenarios") return SCENARIO_DRIVERS.name.label;
      return field.driver === "months" ? MONTHS.label : PLAN_DRIVERS[field.driver].label;
    case "assumptions":
      return ASSUMPTIONS[field.driver].label;
    case "base":
    case "scenario":
      return SCENARIO_DRIVERS[field.driver].label;
  }
}

function columnOf(field: Field, scenarios: readonly number[]): number {
  if (field.of === "scenario") return scenarios[field.scenario] ?? FIRST_SCENARIO_COLUMN;
  return field.of === "plan" && field.driver === "scenarios" ? FIRST_SCENARIO_COLUMN : BASE_COLUMN;
}

/**
 * A sheet of the first version: a column a scenario, none shared. What it did not have keeps the meaning it had: its
 * retries repeated whole sessions.
 */
function readVersion1(cells: readonly (readonly InputCell[])[], header: readonly InputCell[]): InputsReading {
  const rows = new Rows(cells);
  const first = 3;
  const columns = header.slice(first - 1, header.indexOf(NOTE_OF_VERSION_1)).map((_, index) => first + index);
  const inColumn = (
    drivers: Readonly<Record<string, Driver>>,
    column: number,
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(drivers)
        .filter(([, { label }]) => rows.find(label) !== undefined)
        .map(([id, driver]) => [id, textOf(driver, rows.cell(driver.label, column))]),
    );
  const form: PlanForm = {
    values: inColumn(PLAN_DRIVERS, first),
    months: textOf(MONTHS, rows.cell(MONTHS.label, first)),
    assumptions: inColumn(ASSUMPTIONS, first),
    scenarios: columns.map((column) => ({
      ...inColumn(SCENARIO_DRIVERS, column),
      retryBasis: "the session",
    })),
  };
  return {
    version: 1,
    form: withBase(form),
    cellOf: (field) => {
      const row = rows.find(labelOf(field));
      const column = field.of === "scenario" ? (columns[field.scenario] ?? first) : first;
      return row === undefined ? undefined : `${columnLetters(column)}${row}`;
    },
  };
}

/** What a person would type to get the cell; a share is held as a fraction and typed in percent. */
function textOf(driver: Driver, cell: InputCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  const number = new Decimal(cell);
  return (driver.kind === "share" ? number.times(100) : number).toFixed();
}
