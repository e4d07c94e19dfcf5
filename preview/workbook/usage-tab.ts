import { Decimal } from "decimal.js";
import { serialOfDay } from "../model/zoned-dates";
import { FORMATS, HEADER, INPUT, MUTED, Tab } from "./tab";
import usage from "./usage.json";

const FIRST_DAY = "2026-08-01";
/** The rows are spread over these days; gpt-5.6-sol had another price from 2026-08-21 on. */
const DAYS = 17;

/** Real requests, priced by one spilled formula; totals stand beside them. */
export function usageTab(id: number): Tab {
  const { rows } = usage;
  const tab = new Tab(id, "Usage", { rows: rows.length + 40, columns: 14 });
  tab
    .widths(96, 232, 84, 84, 84, 116, 124, 32, 248, 84, 112, 76, 32, 32)
    .freeze(1)
    .rowHeight(1, 44)
    .row(
      "A1",
      ["Date", "Model", "Input tokens", "of these cached", "Output tokens", "Cost", "Recorded cost"],
      HEADER,
    )
    .format("C1:G1", { horizontalAlignment: "right" });
  rows.forEach((row, i) => {
    const day = serialOfDay(FIRST_DAY) + Math.floor((i * DAYS) / rows.length);
    const recorded = new Decimal(row.inputPrice).plus(row.outputPrice).toNumber();
    tab.row(`A${i + 2}`, [day, row.model, row.input, row.cached, row.output], INPUT);
    tab.put(`G${i + 2}`, recorded, INPUT);
  });
  const last = rows.length + 1;
  tab
    .format(`A2:A${last}`, { numberFormat: FORMATS.day, horizontalAlignment: "left" })
    .format(`C2:E${last}`, { numberFormat: FORMATS.count })
    .format(`F2:G${last}`, { numberFormat: FORMATS.cost })
    .put("F2", "=OPENAI_COST(B2:B, C2:C, D2:D, E2:E, , A2:A)")
    .note("F2", "One formula prices the whole column: it spills over every row that has usage.")
    .note("A1", "The requests are real; the dates are ours, spread over 2026-08-01 to 2026-08-17.");
  summary(tab, last);
  return tab;
}

function summary(tab: Tab, last: number): void {
  const models = [...new Set(usage.rows.map(({ model }) => model))].sort();
  tab
    .row("I1", ["Total per model", "Requests", "Cost", "Share"], HEADER)
    .format("J1:L1", { horizontalAlignment: "right" });
  models.forEach((model, i) => {
    const row = i + 2;
    tab
      .put(`I${row}`, model)
      .put(`J${row}`, `=COUNTIF(B$2:B$${last}, I${row})`)
      .put(`K${row}`, `=SUMIF(B$2:B$${last}, I${row}, F$2:F$${last})`)
      .put(`L${row}`, `=K${row}/K$${models.length + 2}`);
  });
  const total = models.length + 2;
  const bold = { fontWeight: "bold", borderTop: "#5f6368" } as const;
  tab
    .put(`I${total}`, "Total", bold)
    .put(`J${total}`, `=SUM(J2:J${total - 1})`, bold)
    .put(`K${total}`, `=SUM(F2:F${last})`, bold)
    .put(`L${total}`, `=SUM(L2:L${total - 1})`, bold)
    .put(`I${total + 1}`, "Recorded total")
    .put(`K${total + 1}`, `=SUM(G2:G${last})`)
    .put(`I${total + 2}`, "Difference")
    .put(`K${total + 2}`, `=K${total}-K${total + 1}`)
    .format(`J2:J${total}`, { numberFormat: FORMATS.count })
    .format(`K2:K${total + 2}`, { numberFormat: FORMATS.total })
    .format(`L2:L${total}`, { numberFormat: FORMATS.share });
  const remarks = [
    "Blue was typed in, black is calculated.",
    "“Of these cached” is part of the input tokens, as in OpenAI's usage data.",
    `${usage.rows.length} real requests recorded by the tests of pydantic-ai;`,
    "recorded cost as genai-prices gives it (MIT, collected 2026-11-24).",
    "The dates are ours: 2026-08-01 to 2026-08-17.",
    "Snapshots are priced as their base model, unless they have a price of their own.",
  ];
  remarks.forEach((remark, i) => tab.put(`I${total + 4 + i}`, remark, MUTED));
}
