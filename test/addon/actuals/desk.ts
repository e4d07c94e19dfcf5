import { createHash } from "node:crypto";
import type { AddOn, Bundle } from "../../../preview/addon/add-on";
import { WorkbookModel } from "../../../preview/model/workbook-model";
import type { Environment } from "../../../preview/services/environment";
import type { Ledger } from "../../../preview/services/ledger";
import { columnOf, FIRST_ROW } from "../../../src/actuals/charges/columns";
import {
  CHUNK_CHARGES,
  type ActualsOverview,
  type ActualsProgress,
  type ActualsServer,
  type ChargeRow,
  type ImportHeader,
} from "../../../src/api/actuals";
import type { PlanActualsServer } from "../../../src/api/plan-actuals";
import type { Problem } from "../../../src/api/problem";
import { bundledTable } from "../../../src/pricing/bundled";
import type { Result } from "../../../src/pricing/result";
import { chargeRow, kindOfFormat, saysSomething } from "../../../src/usage/charge-row";
import { FORMATS } from "../../../src/usage/file/formats";
import { readUsageFile, type UsageFile } from "../../../src/usage/file/read-file";
import { sumCharges } from "../../../src/usage/sum-charges";
import { TODAY } from "../../usage/support/samples";
import { addOnInMemory } from "../../support/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";

/** The models of the samples: with fewer rates formulas are calculated sooner. */
const MODELS = [
  ..."gpt-5 gpt-5-mini gpt-5.4 gpt-5.6-sol gpt-5.6-terra gpt-5.6-luna gpt-4o gpt-4o-mini gpt-4.1".split(" "),
  ..."gpt-realtime-2.1 gpt-image-1 gpt-image-2 gpt-image-2.5-flare text-embedding-3-small".split(" "),
  ..."whisper-1 tts-1-hd web-search file-search o3 gpt-5.2-pro".split(" "),
];

export function actualsBundle(): Promise<Bundle> {
  return bundleWithModels(MODELS);
}

export interface Office {
  readonly addOn: AddOn;
  readonly environment: Environment;
  readonly book: WorkbookModel;
}

export function office(bundle: Bundle, book = new WorkbookModel()): Office {
  return addOnInMemory(bundle, book);
}

/** Writes that a sheet can do without. */
export const LOOKS =
  /Format|Background|TextStyle|Wrap|Alignment|Width|Frozen|Color|Gridlines|Group|Protection|Validation|Chart/;

type Server = ActualsServer & PlanActualsServer;
type Endpoint = keyof Server;
type Value<E extends Endpoint> = ReturnType<Server[E]> extends Result<infer V, Problem> ? V : never;
export type Fault = NonNullable<Parameters<AddOn["call"]>[2]>;

/** Asks as the sidebar does, and gives what comes back. */
export function ask<E extends Endpoint>(
  { addOn, book }: Office,
  endpoint: E,
  request?: Parameters<Server[E]>[0],
  fault?: Fault,
): { outcome: ReturnType<Server[E]>; ledger: Ledger } {
  const { result, ledger } = addOn.call(endpoint, request === undefined ? [] : [request], fault);
  calculate(book);
  return { outcome: result as ReturnType<Server[E]>, ledger };
}

/** Expects an answer. */
export function told<E extends Endpoint>(
  desk: Office,
  endpoint: E,
  request?: Parameters<Server[E]>[0],
): Value<E> {
  const { outcome } = ask(desk, endpoint, request);
  if (!outcome.ok) throw new Error(`${endpoint}: ${outcome.failure.message} ${outcome.failure.advice}`);
  return outcome.value as Value<E>;
}

/** Gives every formula a result, as a spreadsheet does between two calls. */
export function calculate(book: WorkbookModel): void {
  for (const sheet of book.sheets) {
    sheet.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell?.content.kind !== "formula") return;
        sheet.put(row, column, { ...cell, content: { ...cell.content, result: "" } });
      });
    });
  }
  book.takeChanges();
}

/** A file as the sidebar prepares it for the server. */
export interface Prepared {
  readonly file: UsageFile;
  readonly header: ImportHeader;
  readonly rows: readonly ChargeRow[];
}

export function prepare(text: string, change: Partial<ImportHeader> = {}, name = "export.csv"): Prepared {
  const file = readUsageFile(text, { rates: bundledTable(), today: TODAY });
  const rows = sumCharges(file.charges).filter(saysSomething).map(chargeRow);
  const kind = kindOfFormat(file.format);
  const distinct = (some: readonly string[]): string[] => [...new Set(some)];
  const header: ImportHeader = {
    files: [{ name, hash: createHash("sha256").update(text).digest("hex") }],
    kind,
    format: FORMATS[file.format],
    reports: kind === "usage" ? distinct(rows.map((row) => row[7])) : [],
    organizations: file.organizations,
    organization: "",
    period: file.period,
    grouping: ["model"],
    provisionalDays: file.provisionalDays,
    onlyItsProjects: false,
    projects: distinct(rows.map((row) => row[2])),
    rows: file.rows,
    totals: { ...file.totals, charges: rows.length },
    ...change,
  };
  return { file, header, rows };
}

/** The chunks of an import. */
export function chunks(rows: readonly ChargeRow[]): (readonly ChargeRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK_CHARGES) }, (_, index) =>
    rows.slice(index * CHUNK_CHARGES, (index + 1) * CHUNK_CHARGES),
  );
}

/** Imports a file as the sidebar does. */
export function importFile(desk: Office, { header, rows }: Prepared): Done {
  const { id, next } = told(desk, "beginImport", header);
  chunks(rows).forEach((some, index) => {
    if (index >= next) told(desk, "putCharges", { id, index, rows: some });
  });
  return finished(desk, id);
}

export function finished(desk: Office, id: string): Done {
  return untilDone(desk, "finishImport", { id });
}

type Done = { message: string; overview: ActualsOverview };

/** Asks again until all is done, as the sidebar does. */
export function untilDone<E extends "finishImport" | "undoImport">(
  desk: Office,
  endpoint: E,
  request: Parameters<Server[E]>[0],
): Done {
  for (let times = 0; times < 50; times++) {
    const progress = told(desk, endpoint, request) as ActualsProgress;
    if (progress.state === "done") return progress;
  }
  throw new Error(`${endpoint} does not end`);
}

/** What stands on a tab: the content of its cells, formulas as they are written. */
export function cellsOf(book: WorkbookModel, name: string): (string | number | boolean)[][] {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`there is no tab ${name}`);
  const { rows, columns } = sheet.used;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const { content } = sheet.cell(row, column);
      return content.kind === "formula" ? content.formula : content.value;
    }),
  );
}

const HEAD =
  "start_time,end_time,project_id,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests";
/** 2026-10-01 and so many days more, as a bucket of a report. */
const day = (number: number): string =>
  `${1_790_812_800 + number * 86_400},${1_790_899_200 + number * 86_400}`;
export const OPENING = day(0);

/** An export of usage with these lines. */
export function usageFile(...lines: readonly string[]): string {
  return [HEAD, ...lines].join("\n");
}

/** A line of usage: input tokens of gpt-5 on 2026-10-01 and so many days more. */
export function onDay(number: number, input: number, project = "proj_a"): string {
  return `${day(number)},${project},gpt-5,default,${input},0,0,1`;
}

/** Day, project, meter and quantity of each charge on the tab. */
export function chargesOn({ book }: Office): readonly (readonly unknown[])[] {
  const columns = [columnOf("day"), columnOf("project"), columnOf("meter"), columnOf("quantity")];
  return cellsOf(book, "Charges")
    .slice(FIRST_ROW - 1)
    .filter((line) => line[0] !== "")
    .map((line) => columns.map((column) => line[column - 1]));
}

/** What stands in the sheets, but for the rates and for when it was written. */
export function picture({ book }: Office): unknown {
  const sheets = book.sheets.filter(({ name }) => !name.startsWith("Rates"));
  return sheets.map((sheet) => [
    sheet.name,
    cellsOf(book, sheet.name).map((line) => line.map((cell) => (/ UTC$/.test(String(cell)) ? "now" : cell))),
  ]);
}
