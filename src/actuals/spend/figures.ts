import type { CellBlueprint, Validation } from "../../scenarios/blueprint/blueprint";
import { blank, formula, text, type CellGrid } from "../../scenarios/blueprint/cells";
import { THIS_CELL } from "../../scenarios/blueprint/driver-cell";
import type { FormatName } from "../../scenarios/blueprint/formats";
import type { StyleName } from "../../scenarios/blueprint/styles";
import type { ActualsRole } from "../tabs";
import { typedCell, type Typed } from "../typed";
import {
  CHOSEN,
  COLUMN,
  DAYS,
  down,
  figure,
  figureRow,
  ROW,
  TYPED,
  working,
  workingRow,
  type FigureId,
  type WorkingId,
} from "./layout";
import type { MayChange } from "./may-change";
import { daysBetween, MONTH_BEFORE, THIS_MONTH, type ChargeSums } from "./sums";
import { SPEND_LABELS, type SpendTyped } from "./typed-spend";

/** A run rate is the mean of so many settled days. */
const RATE_DAYS = 14;

/** The inputs at the top, and what is looked at by them. */
export function putInputs(grid: CellGrid, typed: SpendTyped, sums: ChargeSums): void {
  const put = (id: keyof typeof SPEND_LABELS, value: Typed, format: FormatName, note: string): void => {
    grid.put(ROW[id], COLUMN.label, text(SPEND_LABELS[id]));
    grid.put(ROW[id], COLUMN.spent, typedCell(value, format));
    grid.put(ROW[id], COLUMN.change, text(note, "note"));
  };
  put("basis", typed.basis, "general", "blank: the bill where there is one");
  put("month", typed.month, "month", "blank: the newest");
  put("budget", typed.budget, "plain2", "blank: none");
  put("unit", typed.unit, "general", "type how many beside each month");
  const has = (kind: string): string => `COUNTIF(${sums.of("kind")};"${kind}")`;
  const found = `IF(${has("cost")};"bill";IF(${has("usage")};"usage";IF(${has("log")};"log";"usage")))`;
  grid.put(
    ROW.basis,
    COLUMN.before,
    formula(`=IF(${TYPED.basis}="";${found};${TYPED.basis})`, "general", "bold"),
  );
  const month = `IF(ISNUMBER(${TYPED.month});EOMONTH(${TYPED.month};0);EOMONTH(${working("lastDay")};0))`;
  grid.put(ROW.month, COLUMN.before, formula(`=${month}`, "month", "bold"));
}

/** What may be typed into them. */
export function inputRules(months: string): readonly Validation<ActualsRole>[] {
  const column = COLUMN.spent;
  return [
    {
      row: ROW.basis,
      column,
      columns: 1,
      rule: { kind: "list", values: ["bill", "usage", "log"], strict: true },
      help: "bill: what was billed. usage: what OpenAI reports, at list prices. log: a log of requests, at list prices.",
    },
    {
      row: ROW.month,
      column,
      columns: 1,
      rule: { kind: "range", role: "spend", a1: months },
      help: "A month of Charges; blank for the newest.",
    },
    {
      row: ROW.budget,
      column,
      columns: 1,
      rule: { kind: "formula", formula: `=ISNUMBER(${THIS_CELL})` },
      help: "An amount in USD; blank for none.",
    },
  ];
}

/** What the month has cost, what it will come to, and when the budget is passed. */
export function putFigures(grid: CellGrid, sums: ChargeSums): void {
  const start = `EOMONTH(${CHOSEN.month};-1)`;
  const until = `MIN(${CHOSEN.month};${figure("settled")})`;
  const money = (after: string, last: string): string => sums.money(...daysBetween(after, last));
  const rateDays = working("rateDays");
  const put = (
    id: FigureId,
    label: string,
    content: string,
    format: FormatName,
    note: CellBlueprint,
    style?: StyleName,
  ): void => {
    grid.put(figureRow(id), COLUMN.label, text(label, style === "bold" ? "bold" : "label"));
    grid.put(figureRow(id), COLUMN.spent, formula(`=${content}`, format, style));
    grid.put(figureRow(id), COLUMN.before, note);
  };
  const changes = working("changesFrom");
  const settled = `IF(${changes};${changes}-1;${working("lastDay")})`;
  const later = `=IF(${changes};"later days may still change: import them again when they have settled";"")`;
  put("settled", "Settled until", settled, "day", formula(later, "general", "note"));
  put("spent", "Spent on settled days", money(start, until), "plain2", text("of this month", "note"));
  const open = money(`MAX(${start};${figure("settled")})`, CHOSEN.month);
  put(
    "provisional",
    "Days that may still change",
    open,
    "plain2",
    text("in no rate and no forecast", "note"),
  );
  const rate = `IF(${rateDays};${money(`${figure("settled")}-${rateDays}`, figure("settled"))}/${rateDays};"no settled day")`;
  const mean = `="a day: mean of the last "&${rateDays}&" settled days"`;
  put("rate", "Run rate", rate, "plain2", formula(mean, "general", "note"));
  const left = `MAX(0;MIN(${CHOSEN.month}-${figure("settled")};DAY(${CHOSEN.month})))`;
  put("left", "Days left", left, "plain", text("after the last settled one", "note"));
  const completion = `IF(ISNUMBER(${figure("rate")});${figure("spent")}+N(${figure("rate")})*${figure("left")};"")`;
  const method = "spent on settled days + run rate × days left";
  put("completion", "Cost at completion", completion, "plain2", text(method, "note"), "bold");
  const has = `AND(ISNUMBER(${TYPED.budget});ISNUMBER(${figure("completion")}))`;
  const leftOver = `IF(${has};N(${TYPED.budget})-N(${figure("completion")});"")`;
  const isOver = `IF(${figure("budgetLeft")}<0;"▲ over the budget";"● within the budget")`;
  put(
    "budgetLeft",
    "Left of the budget",
    leftOver,
    "plain2",
    formula(`=IF(${has};${isOver};"")`, "general", "check"),
  );
  const day = `INDEX(${down(DAYS.first, DAYS.last, "label")};MATCH(TRUE;${down(DAYS.first, DAYS.last, "result")};0))`;
  const passed = `IF(${has};IFERROR(${day};"not in this month");"no budget typed")`;
  put("passed", "Budget passed on", passed, "day", text("by day, then at the run rate", "note"));
}

/** What figures rest on, beside the inputs; it folds away. */
export function putWorkings(grid: CellGrid, sums: ChargeSums, changes: MayChange): void {
  const put = (id: WorkingId, label: string, cell: CellBlueprint): void => {
    grid.put(workingRow(id), COLUMN.working, text(label));
    grid.put(workingRow(id), COLUMN.result, cell);
  };
  const kind = working("kind");
  const basis = CHOSEN.basis;
  put("kind", "Kind on Charges", formula(`=IF(${basis}="bill";"cost";${basis})`, "general"));
  const days = sums.of("day");
  const ofKind = `${days};${sums.of("kind")};${kind}`;
  put("firstDay", "First day of it", formula(`=MINIFS(${ofKind})`, "day"));
  put("lastDay", "Last day of it", formula(`=IF(${sums.count()};MAXIFS(${ofKind});MAX(${days}))`, "day"));
  const usage = `IF(COUNTIF(${sums.of("kind")};"usage");"usage";"log")`;
  put("requestsOf", "Requests are those of", formula(`=IF(${kind}="cost";${usage};${kind})`, "general"));
  put("changesBill", "A bill may change from", dayOf(changes.cost));
  put("changesUsage", "Usage may change from", dayOf(changes.usage));
  put("changesLog", "A log may change from", dayOf(changes.log));
  const from = `IF(${kind}="cost";${working("changesBill")};IF(${kind}="usage";${working("changesUsage")};${working("changesLog")}))`;
  put("changesFrom", "This may change from", formula(`=N(${from})`, "day"));
  put("rateOver", "Days of a run rate", {
    content: { kind: "number", number: RATE_DAYS },
    style: "label",
    format: "whole",
  });
  const known = `${figure("settled")}-${working("firstDay")}+1`;
  const count = `IF(${sums.count()};MAX(0;MIN(${working("rateOver")};${known}));0)`;
  put("rateDays", "Days that there are", formula(`=${count}`, "plain"));
  const [month, last] = [CHOSEN.month, working("lastDay")];
  const gone = `MAX(0;${last}-EOMONTH(${month};-1))`;
  const sameDay = `MIN(EOMONTH(${month};-1);EOMONTH(${month};-2)+${gone})`;
  const until = `IF(${last}>=${month};EOMONTH(${month};-1);${sameDay})`;
  put("beforeUntil", "Month before until", formula(`=${until}`, "day"));
  put("thisMonth", "This month in all", formula(`=${sums.money(...THIS_MONTH)}`, "plain2"));
  put("monthBefore", "The month before", formula(`=${sums.money(...MONTH_BEFORE)}`, "plain2"));
}

function dayOf(day: string | null): CellBlueprint {
  return day === null
    ? blank("day", "label")
    : { content: { kind: "day", day }, style: "label", format: "day" };
}

/** The charges of this month that have no price; those of a bill need none. */
export function unpriced(sums: ChargeSums): string {
  const all = sums.count(...THIS_MONTH);
  const priced = sums.count(["listCost", `">=0"`], ...THIS_MONTH);
  return `IF(${working("kind")}="cost";0;${all}-${priced})`;
}
