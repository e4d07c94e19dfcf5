import { HEADER, Tab } from "./tab";

/** Room for the table to grow. */
const ROWS = 2000;

/** The rate table as one formula spills it: the bundled one, until the sidebar makes a sheet of its own. */
export function ratesTab(id: number): Tab {
  return new Tab(id, "Rates in use", { rows: ROWS, columns: 14 })
    .widths(210, 130, 84, 76, 84, 90, 92, 92, 320, 320, 84, 92, 84)
    .freeze(1)
    .rowHeight(1, 32)
    .put("A1", "=OPENAI_RATES()")
    .format("A1:M1", HEADER)
    .format("E1:F1", { horizontalAlignment: "right" })
    .format(`E2:E${ROWS}`, { numberFormat: "$#,##0.00####" })
    .format(`F2:F${ROWS}`, { numberFormat: "#,##0" });
}
