import { absolute, columnLetters, onSheet, relative } from "../../a1/a1";
import type { CellBlueprint, SheetBlueprint } from "../../scenarios/blueprint/blueprint";
import { blank, CellGrid, formula, text } from "../../scenarios/blueprint/cells";
import type { FormatName } from "../../scenarios/blueprint/formats";
import { statusRules, type StyleName } from "../../scenarios/blueprint/styles";
import type { ActualsKind } from "../../usage/charge-row";
import { allOf, type ChargesColumnId } from "../charges/columns";
import type { ActualsRole, TabNames } from "../tabs";
import type { ControlTotals } from "./control";

/** What is remembered of an import: a row of the Imports tab. */
export interface ImportRecord {
  readonly number: number;
  /** `2026-11-24 11:15 UTC` */
  readonly when: string;
  readonly files: string;
  readonly format: string;
  readonly kind: ActualsKind;
  readonly organization: string;
  readonly from: string;
  readonly to: string;
  readonly grouping: string;
  readonly rows: number;
  readonly charges: number;
  readonly requests: number;
  readonly quantity: string;
  /** USD as read from the files, as decimal text; blank where they have none. */
  readonly listCost: string;
  readonly billed: string;
  readonly freeCost: string;
  readonly unpriced: number;
  readonly unrecognised: number;
  readonly provisional: string;
  /** What it replaced, in words. */
  readonly replaced: string;
  readonly ratesVersion: string;
  readonly hashes: string;
  /** `undone`, or blank. */
  readonly undone: string;
  /** What it took the place of, for the check: see `takenText`. */
  readonly taken: string;
}

interface ImportsColumn {
  readonly id: keyof ImportRecord | StandingColumn | LiveColumn | "state" | "note";
  readonly title: string;
  readonly pixels: number;
  readonly format?: FormatName;
}

/** What must stand in Charges, written with each import and undo. */
export const STANDING_COLUMNS = {
  charges: "standingCharges",
  requests: "standingRequests",
  quantity: "standingQuantity",
  billed: "standingBilled",
} as const satisfies Readonly<Record<keyof ControlTotals, string>>;

type StandingColumn = (typeof STANDING_COLUMNS)[keyof ControlTotals];

/** What stands in Charges now, by formula. */
const LIVE = {
  inCharges: null,
  billedInCharges: "billed",
  requestsNow: "requests",
  quantityNow: "quantity",
  listCostNow: "listCost",
} as const satisfies Readonly<Record<string, ChargesColumnId | null>>;

type LiveColumn = keyof typeof LIVE;

export const IMPORTS_COLUMNS = [
  { id: "number", title: "Import", pixels: 60, format: "whole" },
  { id: "state", title: "State", pixels: 110 },
  { id: "when", title: "When", pixels: 165 },
  { id: "files", title: "Files", pixels: 260 },
  { id: "format", title: "What it is", pixels: 190 },
  { id: "kind", title: "Kind", pixels: 64 },
  { id: "organization", title: "Organisation", pixels: 130 },
  { id: "from", title: "First day", pixels: 88, format: "inputDay" },
  { id: "to", title: "Last day", pixels: 88, format: "inputDay" },
  { id: "rows", title: "Rows", pixels: 72, format: "whole" },
  { id: "charges", title: "Charges", pixels: 76, format: "whole" },
  { id: "inCharges", title: "In Charges now", pixels: 104, format: "plain" },
  { id: "requests", title: "Requests", pixels: 88, format: "plain" },
  { id: "listCost", title: "List cost as imported, USD", pixels: 170, format: "usd" },
  { id: "billed", title: "Billed as imported, USD", pixels: 160, format: "usd" },
  { id: "billedInCharges", title: "Billed in Charges now, USD", pixels: 176, format: "usd" },
  { id: "freeCost", title: "Free, at list, USD", pixels: 116, format: "usd" },
  { id: "unpriced", title: "Not priced", pixels: 80, format: "plain" },
  { id: "unrecognised", title: "Not recognised", pixels: 104, format: "plain" },
  { id: "replaced", title: "What it replaced", pixels: 250 },
  { id: "provisional", title: "May still change", pixels: 170 },
  { id: "grouping", title: "Told apart by", pixels: 180 },
  { id: "ratesVersion", title: "Rates", pixels: 150 },
  { id: "hashes", title: "SHA-256 of the files", pixels: 440 },
  { id: "undone", title: "Undone", pixels: 70 },
  { id: "note", title: "Your note", pixels: 220 },
  { id: "quantity", title: "Units as imported", pixels: 130, format: "plain" },
  { id: "taken", title: "Taken of others", pixels: 120 },
  { id: "standingCharges", title: "Charges left", pixels: 100, format: "plain" },
  { id: "standingRequests", title: "Requests left", pixels: 100, format: "plain" },
  { id: "standingQuantity", title: "Units left", pixels: 130, format: "plain" },
  { id: "standingBilled", title: "Billed left, USD", pixels: 120, format: "usd" },
  { id: "requestsNow", title: "Requests now", pixels: 100, format: "plain" },
  { id: "quantityNow", title: "Units now", pixels: 130, format: "plain" },
  { id: "listCostNow", title: "List cost now, USD", pixels: 130, format: "usd" },
] as const satisfies readonly ImportsColumn[];

export type ImportsColumnId = (typeof IMPORTS_COLUMNS)[number]["id"];

export const IMPORTS_HEADER_ROW = 4;
const MONEY: ReadonlySet<ImportsColumnId> = new Set<ImportsColumnId>([
  "listCost",
  "billed",
  "freeCost",
  "quantity",
]);
const DAYS: ReadonlySet<ImportsColumnId> = new Set<ImportsColumnId>(["from", "to"]);

export function importsColumn(id: ImportsColumnId): number {
  return IMPORTS_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** The columns that only the check needs: they fold away. */
export const CHECKED_FROM = importsColumn("quantity");

/** The row of an import: the first one stands below the headings. */
export function importsRow(number: number): number {
  return IMPORTS_HEADER_ROW + number;
}

/** `$B$5:$B`: every import there is and will be. */
function allImports(id: ImportsColumnId): string {
  const column = importsColumn(id);
  return `${absolute(IMPORTS_HEADER_ROW + 1, column)}:$${columnLetters(column)}`;
}

/** The version of the rates in use, above those of the imports. */
const RATES_NOW = { row: IMPORTS_HEADER_ROW - 1, column: importsColumn("ratesVersion") } as const;

/** Whether Charges still is what was imported, seen on the tabs that rest on it. */
const LIGHT = "$D$1";

export function checkLight(names: TabNames): CellBlueprint {
  return formula(`=${onSheet(names.imports, LIGHT)}`, "general", "check");
}

/** The log of imports; each is a row, and Undo marks it. */
export function importsSheet(names: TabNames): SheetBlueprint<ActualsRole> {
  const grid = new CellGrid();
  grid.put(1, 1, text("Imports", "title"));
  grid.put(1, 4, formula(lightFormula(names), "general", "check"));
  grid.put(
    2,
    1,
    text(
      "A row for each import. Importing the days of a file again replaces their charges, and never adds them twice. Blue: your note.",
      "note",
    ),
  );
  grid.put(RATES_NOW.row, RATES_NOW.column - 1, text("Rates now", "note"));
  grid.put(
    RATES_NOW.row,
    RATES_NOW.column,
    formula(`=OPENAI_RATES_INFO("version";OPENAI_RATES)`, "general", "link"),
  );
  IMPORTS_COLUMNS.forEach((column, index) => {
    const isRight = "format" in column && !DAYS.has(column.id);
    grid.put(IMPORTS_HEADER_ROW, index + 1, text(column.title, isRight ? "headerRight" : "header"));
  });
  return {
    role: "imports",
    name: names.imports,
    tabColor: "#9aa2ad",
    cells: grid.rectangle(),
    columnWidths: IMPORTS_COLUMNS.map(({ pixels }, index) => ({ first: index + 1, count: 1, pixels })),
    rowHeights: [],
    frozenRows: IMPORTS_HEADER_ROW,
    frozenColumns: 2,
    validations: [],
    conditional: statusRules(["D1"], "D1"),
    groups: [{ of: "columns", first: CHECKED_FROM, count: IMPORTS_COLUMNS.length - CHECKED_FROM + 1 }],
    charts: [],
  };
}

/** Whoever deletes a row of Charges, types over one, or sorts the prices away sees it here. */
function lightFormula(names: TabNames): string {
  const charges = (id: "day" | "price"): string => onSheet(names.charges, allOf(id));
  // Sorting moves the formula that prices all rows: those above it have no price then, and the others that of another row.
  const moved = `COUNTIFS(${charges("day")};"<>";${charges("price")};"")`;
  const state = allImports("state");
  const changed = `COUNTIF(${state};"changed*")`;
  const count = `COUNT(${allImports("number")})`;
  return `=IF(${moved};"▲ FAIL: Charges was sorted with its list prices; press Reconcile anew";IF(${changed};"▲ FAIL: Charges was changed by hand, see State";IF(${count};"● OK: Charges is what was imported";"No import yet")))`;
}

/** The cells of an import's row, from a column to another, both counted from 1; the note between them is the user's. */
export function importCells(record: ImportRecord, names: TabNames, row: number): readonly CellBlueprint[] {
  return IMPORTS_COLUMNS.map((column): CellBlueprint => {
    const format: FormatName = "format" in column ? column.format : "general";
    const { id } = column;
    if (id === "state") return formula(stateFormula(row), "general", "label");
    if (id === "note") return blank("general", "ownNote");
    if (isLive(id)) return liveCell(id, row, names, format);
    // Written when all of the import stands: see `writeStanding`.
    if (isStanding(id)) return blank(format, "label");
    return importedCell(id, record, format);
  });
}

function isLive(id: ImportsColumnId): id is LiveColumn {
  return id in LIVE;
}

function isStanding(id: ImportsColumnId): id is StandingColumn {
  return (Object.values(STANDING_COLUMNS) as readonly ImportsColumnId[]).includes(id);
}

function importedCell(id: keyof ImportRecord, record: ImportRecord, format: FormatName): CellBlueprint {
  const value = record[id];
  const style: StyleName = "label";
  if (value === "") return blank(format, style);
  if (typeof value === "number") return { content: { kind: "number", number: value }, style, format };
  if (MONEY.has(id)) return { content: { kind: "number", number: Number(value) }, style, format };
  if (DAYS.has(id)) return { content: { kind: "day", day: value }, style, format };
  return text(value, style);
}

/** Of the charges of an import; list cost without complimentary tokens, as its file's own figure. */
function liveCell(id: LiveColumn, row: number, names: TabNames, format: FormatName): CellBlueprint {
  const of = (column: ChargesColumnId): string => onSheet(names.charges, allOf(column));
  const at = (column: ImportsColumnId): string => `$${relative(row, importsColumn(column))}`;
  const column = LIVE[id];
  const own = `${of("import")};${at("number")}`;
  if (column === null) return formula(`=COUNTIF(${own})`, format, "link");
  const kind = column === "listCost" ? `;${of("kind")};${at("kind")}` : "";
  return formula(`=SUMIFS(${of(column)};${own}${kind})`, format, "link");
}

/**
 * In words: nothing of it left, some of it, all of it, or something else than was imported. Its list cost is compared where
 * all of it stands and the rates are those of then: a changed model, meter or tier shows in nothing else.
 */
function stateFormula(row: number): string {
  const at = (id: ImportsColumnId): string => `$${relative(row, importsColumn(id))}`;
  const isOther = (now: ImportsColumnId, then: ImportsColumnId): string =>
    `ABS(${at(now)}-${at(then)})>${TOLERANCE}*(1+ABS(${at(then)}))`;
  const [now, left] = [at("inCharges"), at("standingCharges")];
  const states = [
    [`${at("undone")}<>""`, "undone"],
    [`${now}>${left}`, "changed: more rows"],
    [`${now}<${left}`, "changed: rows are missing"],
    [`NOT(${now})`, "replaced"],
    [isOther("billedInCharges", "standingBilled"), "changed: other money"],
    [isOther("quantityNow", "standingQuantity"), "changed: other quantities"],
    [isOther("requestsNow", "standingRequests"), "changed: other requests"],
    [`${now}<${at("charges")}`, "partly replaced"],
    [
      `AND(${isOther("listCostNow", "listCost")};${at("ratesVersion")}=${absolute(RATES_NOW.row, RATES_NOW.column)})`,
      "changed: other model, meter, tier or day",
    ],
  ];
  return `=IFS(${states.map(([is, words]) => `${is ?? ""};"${words ?? ""}"`).join(";")};TRUE;"in use")`;
}

/** Sums of binary fractions differ in their last digits. */
const TOLERANCE = "1/10^10";
