import { absolute, area, onSheet } from "../../a1/a1";
import type { CellBlueprint, SheetBlueprint, Validation } from "../../scenarios/blueprint/blueprint";
import { blank, CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import {
  NEGATIVE,
  statusRules,
  type ConditionalRule,
  type StyleName,
} from "../../scenarios/blueprint/styles";
import { blocksOf, isInOrder, monthEnd, type Block } from "../charges/blocks";
import { allOf, lettersOf, rangeOf } from "../charges/columns";
import { NO_DAY, type ChargeLine } from "../charges/line";
import type { ActualsRole, TabNames } from "../tabs";
import { detailFormulas, type DetailAddresses } from "./detail-rows";
import {
  RECONCILE_COLUMNS,
  reconcileColumn,
  reconcileLetters,
  SHOWN_COLUMNS,
  SUMMED,
  type ReconcileColumnId,
} from "./columns";
import { invoiceCells, INVOICE_TITLES, type InvoiceLines } from "./invoice";
import { grainOf, placesOf, type Place } from "./places";

export const RECONCILE_HEADER_ROW = 6;
const KIND_ROW = 3;
const NOISE_ROW = 4;
const VALUE_COLUMN = reconcileColumn("meter");
/** The light of the tab, and what it tells where it is not green. */
const LIGHT_COLUMN = reconcileColumn("used");

/** What a person has typed on the tab before, which is kept. */
export interface ReconcileTyped {
  readonly usedKind: "usage" | "log" | null;
  readonly noise: number | null;
  /** By the last day of the month. */
  readonly invoices: ReadonlyMap<string, InvoiceLines>;
}

export interface ReconcileTab {
  readonly sheet: SheetBlueprint<ActualsRole>;
  /** Where each month of the invoice section stands. */
  readonly invoiceRows: ReadonlyMap<string, number>;
}

/**
 * Usage against the bill, by month, model and day, and line by line: each difference is taken apart into causes that add
 * up to it. `lines` are those of Charges, in its order.
 */
export function reconcileTab(
  lines: readonly ChargeLine[],
  names: TabNames,
  typed: ReconcileTyped,
): ReconcileTab {
  const grain = grainOf(lines);
  const places = placesOf(lines, grain);
  const blocks = blocksOf(lines, ({ day }) => (grain === "day" ? day : monthEnd(day)));
  const distinct = (of: (place: Place) => string): string[] => [...new Set(places.map(of))];
  const [months, models, days] = [
    distinct(({ month }) => month),
    distinct(({ model }) => model).sort(),
    distinct(({ day }) => day),
  ];
  const rows = layOut(months, models, grain === "day" ? days : [], places.length);
  const addresses: DetailAddresses = {
    charges: names.charges,
    usedKind: absolute(KIND_ROW, VALUE_COLUMN),
    noise: absolute(NOISE_ROW, VALUE_COLUMN),
    first: rows.detail,
    last: Math.max(rows.detail, rows.detail + places.length - 1),
    grain,
  };
  const grid = new CellGrid();
  putTop(grid, names, addresses, lines, typed);
  const header = RECONCILE_COLUMNS.map(({ title, format }): CellBlueprint => {
    return text(title, format === "general" || format === "day" ? "header" : "headerRight");
  });
  grid.putRow(RECONCILE_HEADER_ROW, 1, header);
  putSum(grid, rows.all, text("In all", "bold"), addresses, null);
  grid.heading(rows.months - 1, "By month", SHOWN_COLUMNS);
  months.forEach((month, index) => {
    putSum(grid, rows.months + index, dayCell(month, "month"), addresses, ["month", "day"]);
  });
  grid.heading(
    rows.invoice - 2,
    "To the invoice: type what the export does not have (blue), as the invoice signs it",
    SHOWN_COLUMNS,
  );
  grid.putRow(
    rows.invoice - 1,
    1,
    INVOICE_TITLES.map((title, index) =>
      title === "" ? null : text(title, index === 0 ? "header" : "headerRight"),
    ),
  );
  grid.fill(rows.invoice - 1, 1, INVOICE_TITLES.length, "header");
  months.forEach((month, index) => {
    const row = rows.invoice + index;
    const billed = `${reconcileLetters("billed")}${rows.months + index}`;
    grid.putRow(row, 1, [dayCell(month, "month"), ...invoiceCells(row, billed, typed.invoices.get(month))]);
  });
  grid.heading(rows.models - 1, "By model", SHOWN_COLUMNS);
  models.forEach((model, index) => {
    putSum(grid, rows.models + index, text(model), addresses, ["model", "day"]);
  });
  if (grain === "day") {
    grid.heading(rows.days - 1, "By day", SHOWN_COLUMNS);
    days.forEach((day, index) =>
      putSum(grid, rows.days + index, dayCell(day, "day"), addresses, ["day", "day"]),
    );
  }
  grid.heading(
    rows.detail - 1,
    `Line by line: a meter of a model in a tier, ${grain === "day" ? "on a day" : "in a month, since days would be too many rows"}`,
    SHOWN_COLUMNS,
  );
  places.forEach((place, index) => putPlace(grid, rows.detail + index, place, blocks, addresses));
  if (places.length > 0) putPrices(grid, addresses);
  return {
    sheet: described(grid, names, rows, addresses, months.length),
    invoiceRows: new Map(months.map((month, index) => [month, rows.invoice + index])),
  };
}

interface Rows {
  readonly all: number;
  readonly months: number;
  readonly invoice: number;
  readonly models: number;
  readonly days: number;
  readonly detail: number;
}

function layOut(
  months: readonly string[],
  models: readonly string[],
  days: readonly string[],
  places: number,
): Rows {
  const all = RECONCILE_HEADER_ROW + 1;
  const ofMonths = all + 3;
  const invoice = ofMonths + months.length + 3;
  const ofModels = invoice + months.length + 2;
  const ofDays = ofModels + models.length + 2;
  const detail = days.length === 0 ? ofDays : ofDays + days.length + 2;
  return {
    all,
    months: ofMonths,
    invoice,
    models: ofModels,
    days: ofDays,
    detail: places === 0 ? ofDays : detail,
  };
}

/** A day stands at the left, where labels do. */
function dayCell(day: string, format: "day" | "month", style: StyleName = "left"): CellBlueprint {
  return day === NO_DAY ? text(day, style) : { content: { kind: "day", day }, style, format };
}

function putTop(
  grid: CellGrid,
  names: TabNames,
  addresses: DetailAddresses,
  lines: readonly ChargeLine[],
  typed: ReconcileTyped,
): void {
  const has = (kind: string): boolean => lines.some((line) => line.kind === kind);
  grid.put(1, 1, text("Reconcile", "title"));
  grid.put(
    1,
    LIGHT_COLUMN,
    formula(lightFormula(names, addresses, isInOrder(lines) ? lines.length : 0), "general", "check"),
  );
  grid.put(
    2,
    1,
    text(
      "What was used at list prices against what was billed, USD. Each difference stands in one cause; what no cause explains is unexplained. Blue: input. Black: formula. Green: link to another tab.",
      "note",
    ),
  );
  grid.put(KIND_ROW, 1, text("What was used is taken from"));
  const kind = typed.usedKind ?? (has("usage") || !has("log") ? "usage" : "log");
  grid.put(KIND_ROW, VALUE_COLUMN, {
    content: { kind: "text", text: kind },
    style: "input",
    format: "general",
  });
  grid.put(KIND_ROW, VALUE_COLUMN + 1, text("usage: OpenAI's reports. log: a log of requests.", "note"));
  grid.put(NOISE_ROW, 1, text("Amounts below this are noise of binary fractions, USD"));
  grid.put(NOISE_ROW, VALUE_COLUMN, {
    content: { kind: "number", number: typed.noise ?? NOISE },
    style: "input",
    format: "tiny",
  });
  if (addresses.grain === "month") grid.put(NOISE_ROW, VALUE_COLUMN + 1, text("Compared by month.", "note"));
}

const NOISE = 1e-9;

/**
 * Red when the lines do not add up to Charges, or when its rows, of which each line sums those of its day, were sorted since;
 * amber when one side is missing, or something is left that nobody can sign: unexplained, not recognised, without a list price.
 * @param ordered how many charges stand in the order of days; 0 where they do not, and lines ask for the day itself
 */
function lightFormula(names: TabNames, addresses: DetailAddresses, ordered: number): string {
  const { noise, usedKind } = addresses;
  const all = (id: ReconcileColumnId): string => columnArea(id, addresses);
  const charges = (id: Parameters<typeof allOf>[0]): string => onSheet(names.charges, allOf(id));
  const used = `SUMIFS(${charges("listCost")};${charges("kind")};${usedKind})-SUM(${all("used")})`;
  const billed = `SUMIFS(${charges("billed")};${charges("kind")};"cost")-SUM(${all("billed")})`;
  const isOff = `ABS(${used})+ABS(${billed})>${noise}*100`;
  const lines = (kind: string): string => `COUNTIFS(${charges("kind")};${kind})`;
  const unpriced = `${lines(usedKind)}-COUNTIFS(${charges("kind")};${usedKind};${charges("listCost")};">=0")`;
  const looks = [
    [`NOT(${lines(usedKind)})`, "no usage is imported"],
    [`NOT(${lines(`"cost"`)})`, "no bill is imported"],
    [`SUM(${all("left")})`, "some is unexplained"],
    [
      `COUNTIFS(${all("notRecognised")};"<>0")`,
      `some of the bill is not recognised; its words: column ${lettersOf("source")} of Charges`,
    ],
    [`COUNTIFS(${all("noListPrice")};"<>0")+${unpriced}`, "some has no list price; Charges says why"],
  ];
  const days = (from: number, to: number): string => onSheet(names.charges, rangeOf("day", from, to));
  const isSorted =
    ordered < 2
      ? ""
      : `SUMPRODUCT(--(${days(1, ordered - 1)}>${days(2, ordered)}));"▲ FAIL: Charges was sorted by hand; press Reconcile anew";`;
  return `=IFS(${isSorted}${isOff};"▲ FAIL: the lines do not add up to Charges; press Reconcile anew";${looks.map(([is, words]) => `${is ?? ""};"LOOK: ${words ?? ""}";`).join("")}TRUE;"● OK: every difference is explained")`;
}

function columnArea(id: ReconcileColumnId, { first, last }: DetailAddresses): string {
  return area(first, reconcileColumn(id), last, reconcileColumn(id));
}

/** A row of sums over the lines: all of them, or those of a key. `by` is the column of the key, and where the key stands. */
function putSum(
  grid: CellGrid,
  row: number,
  label: CellBlueprint,
  addresses: DetailAddresses,
  by: readonly [ReconcileColumnId, ReconcileColumnId] | null,
): void {
  const style: StyleName = by === null ? "bold" : "formula";
  const sum = (id: ReconcileColumnId): string => {
    if (by === null) return `SUM(${columnArea(id, addresses)})`;
    return `SUMIFS(${columnArea(id, addresses)};${columnArea(by[0], addresses)};$${reconcileLetters(by[1])}${row})`;
  };
  grid.put(row, 1, label);
  for (const id of SUMMED) grid.put(row, reconcileColumn(id), formula(`=${sum(id)}`, "usd", style));
  const cell = (id: ReconcileColumnId): string => `$${reconcileLetters(id)}${row}`;
  const share = `100%-(${sum("left")}+${cell("notRecognised")})/${cell("billed")}`;
  grid.put(
    row,
    reconcileColumn("state"),
    formula(`=IF(${cell("billed")};${share};"no bill")`, "explained", style),
  );
}

function putPlace(
  grid: CellGrid,
  row: number,
  place: Place,
  blocks: ReadonlyMap<string, Block>,
  addresses: DetailAddresses,
): void {
  const block = blocks.get(place.day);
  if (block === undefined) throw new Error(`no charges of ${place.day}`);
  const given: Readonly<Partial<Record<ReconcileColumnId, CellBlueprint>>> = {
    day: dayCell(place.day, "day"),
    model: text(place.model),
    tier: text(place.tier),
    meter: formula(`=${reconcileLetters("pricedMeter")}${row}`, "general"),
    month: dayCell(place.month, "month"),
    pricedMeter: text(place.meter),
    shortMeter: text(place.shortMeter),
    per: { content: { kind: "number", number: place.per }, style: "label", format: "whole" },
    service: place.service === "" ? blank("general", "label") : text(place.service),
    number: { content: { kind: "number", number: place.number }, style: "label", format: "whole" },
    listPrice: blank("price", "label"),
    shortPrice: blank("price", "label"),
  };
  const grain = place.day === NO_DAY ? "day" : addresses.grain;
  const formulas = detailFormulas(row, block, { ...addresses, grain });
  RECONCILE_COLUMNS.forEach(({ id, format }, index) => {
    const content = formulas[id];
    // The first of the list prices is the formula that gives them all.
    if (id === "listPrice" && row === addresses.first) return;
    const cell = given[id] ?? (content === undefined ? undefined : formula(content, format));
    if (cell !== undefined) grid.put(row, index + 1, cell);
  });
}

/** One call for the list prices of all lines: of the meter, and of its short band. */
function putPrices(grid: CellGrid, addresses: DetailAddresses): void {
  const { first, last } = addresses;
  const [model, per, tier, day] = (["model", "per", "tier", "day"] as const).map((id) =>
    columnArea(id, addresses),
  );
  const meters = area(first, reconcileColumn("pricedMeter"), last, reconcileColumn("shortMeter"));
  grid.put(
    first,
    reconcileColumn("listPrice"),
    formula(
      `=OPENAI_CHARGE(${model ?? ""};${meters};${per ?? ""};${tier ?? ""};${day ?? ""};OPENAI_RATES;"show")`,
      "price",
    ),
  );
}

function described(
  grid: CellGrid,
  names: TabNames,
  rows: Rows,
  addresses: DetailAddresses,
  months: number,
): SheetBlueprint<ActualsRole> {
  const state = reconcileLetters("state");
  const light = `${reconcileLetters("used")}1`;
  const amounts = `${reconcileLetters("difference")}${rows.all}:${reconcileLetters("unexplained")}${addresses.last}`;
  const conditional: readonly ConditionalRule[] = [
    ...statusRules([light, `${state}${addresses.first}:${state}${addresses.last}`], light),
    { ranges: [amounts], ...NEGATIVE },
  ];
  const validations: readonly Validation<ActualsRole>[] = [
    {
      row: KIND_ROW,
      column: VALUE_COLUMN,
      columns: 1,
      rule: { kind: "list", values: ["usage", "log"], strict: true },
      help: "usage: what OpenAI reports. log: a log of requests.",
    },
  ];
  const pixels = RECONCILE_COLUMNS.map(({ pixels: width }, index) => ({
    first: index + 1,
    count: 1,
    pixels: width,
  }));
  const folded = RECONCILE_COLUMNS.length - SHOWN_COLUMNS;
  return {
    role: "reconcile",
    name: names.reconcile,
    tabColor: "#0a8f6a",
    cells: grid.rectangle(),
    columnWidths: pixels,
    rowHeights: [],
    frozenRows: RECONCILE_HEADER_ROW,
    frozenColumns: 1,
    validations: months === 0 ? [] : validations,
    conditional,
    groups: [{ of: "columns", first: SHOWN_COLUMNS + 1, count: folded }],
    charts: [],
  };
}

export const RECONCILE_INPUTS = {
  usedKind: { row: KIND_ROW, column: VALUE_COLUMN },
  noise: { row: NOISE_ROW, column: VALUE_COLUMN },
} as const;
