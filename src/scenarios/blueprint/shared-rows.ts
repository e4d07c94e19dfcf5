import { ASSUMPTIONS, ASSUMPTION_IDS } from "../drivers/plan-drivers";
import { linkFormatOf } from "./driver-cell";
import { assumptionInput, planInput, type InputsLayout } from "./inputs-layout";
import type { Row } from "./rows";

/** The row of the first days of the months: the same on every sheet that has months. */
export const MONTH_ROW = 5;

/** The months, at the top of the Forecast sheet. */
export function monthRows(layout: InputsLayout): readonly Row[] {
  return [
    {
      key: "number",
      label: "Month number",
      // A count of columns, so that no formula holds the number 1; of another row, so that it does not count itself.
      months: { each: (_, { row1 }) => `=COLUMNS(${row1})`, format: "whole" },
    },
    {
      key: "month",
      label: "First day of the month",
      value: { formula: () => `=${planInput(layout, "firstMonth")}`, format: "day" },
      months: {
        each: (at, { of }) => `=EDATE(${at.value("month")},${of("number")}-${at.firstMonth("number")})`,
        format: "month",
      },
    },
    {
      key: "next",
      label: "First day of the next month",
      months: { each: (at, { of }) => `=EDATE(${at.value("month")},${of("number")})`, format: "day" },
    },
    {
      key: "days",
      label: "Days in the month",
      months: { each: (_, { of }) => `=${of("next")}-${of("month")}`, format: "whole" },
    },
  ];
}

/** The assumptions, linked once for all scenarios. */
export function assumptionRows(layout: InputsLayout): readonly Row[] {
  return [
    { heading: "Assumptions" },
    ...ASSUMPTION_IDS.map((id): Row => ({
      key: id,
      label: ASSUMPTIONS[id].label,
      unit: ASSUMPTIONS[id].unit,
      value: { formula: () => `=${assumptionInput(layout, id)}`, format: linkFormatOf(ASSUMPTIONS[id]) },
    })),
  ];
}
