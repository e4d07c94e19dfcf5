import type { Driver } from "../drivers/driver";
import { SCENARIO_DRIVER_IDS, SCENARIO_DRIVERS, type ScenarioDriverId } from "../drivers/scenario-drivers";
import { linkFormatOf } from "./driver-cell";
import { scenarioInput, type InputsLayout } from "./inputs-layout";
import type { Row } from "./rows";

/** The drivers of one scenario, linked from its column of the Inputs sheet. The rest of the block uses these cells. */
export function driverRows(layout: InputsLayout, scenario: number): readonly Row[] {
  return SCENARIO_DRIVER_IDS.filter((id) => id !== "name").map((id): Row => {
    const driver: Driver = SCENARIO_DRIVERS[id];
    return {
      key: id,
      label: driver.label,
      unit: driver.unit,
      value: {
        formula: () => {
          const address = scenarioInput(layout, id, scenario);
          // A link to a blank cell shows 0, which for a date is a day in 1899.
          return isOptional(id) ? `=IF(${address}="","",${address})` : `=${address}`;
        },
        format: linkFormatOf(driver),
      },
    };
  });
}

function isOptional(id: ScenarioDriverId): boolean {
  return SCENARIO_DRIVERS[id].kind === "optional day";
}
