import { isReplaced, type ImportOf, type Scope } from "../../actuals/charges/merge";
import { NO_DAY, type ChargeLine } from "../../actuals/charges/line";
import { takenText } from "../../actuals/imports/control";
import type { ImportRecord } from "../../actuals/imports/imports-sheet";
import {
  CHUNK_CHARGES,
  MOST_CHARGES,
  type ActualsOverview,
  type ActualsProgress,
  type ActualsServer,
  type ImportBegun,
  type ImportCheck,
  type ImportHeader,
} from "../../api/actuals";
import { momentInWords } from "../../api/moments";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";
import { hashText } from "../hash";
import { actualsAnswer, problem } from "../problem";
import { ensureRates, ratesInUse } from "../scenarios/ensure-rates";
import { ensureChargesTabs } from "./charges-tab";
import { openDesk, toldWords, withActualsLock, type ActualsDesk } from "./desk";
import { readImports, writeImport, writeStanding, type KnownImport } from "./imports-log";
import {
  hasNoDay,
  headerOf,
  incomingLines,
  incomingSheet,
  linesOf,
  openIncoming,
  putChunk,
} from "./incoming";
import type { ActualsJournal } from "./memory";
import { overviewOf } from "./overview";
import { writeTabs } from "./tabs";
import { dropHidden, ownTabs } from "./own-tabs";
import {
  beforeLines,
  CHARGES_A_REQUEST,
  chargesNow,
  keepBefore,
  keepForUndo,
  keepYours,
  writeOn,
} from "./rewrite";

type Request<Endpoint extends keyof ActualsServer> = Parameters<ActualsServer[Endpoint]>[0];

/** What the import would replace. Writes nothing. */
export function checkImport(header: ImportHeader): Result<ImportCheck, Problem> {
  return actualsAnswer(() => {
    const desk = openDesk();
    const imports = importsNow(desk);
    const scope = scopeOf(header, header.period === null);
    const lines = chargesNow(desk);
    const gone = lines.filter((line) => isReplaced(line, scope, importOf(imports)));
    const days = [...new Set(gone.map(({ day }) => day))].filter((day) => day !== NO_DAY).sort();
    const [from, to] = [days[0], days[days.length - 1]];
    const projects = new Set(header.projects);
    const same = imports.find((known) => known.hashes === hashesOf(header) && isInUse(known, lines));
    const { journal } = desk.notes.memory;
    return {
      replaced: gone.length,
      days: from === undefined || to === undefined ? null : { from, to, count: days.length },
      otherProjects: [...new Set(gone.map(({ project }) => project))].filter((id) => !projects.has(id)),
      same: same === undefined ? null : { number: same.number, when: same.when },
      charges: lines.length - gone.length + header.totals.charges,
      resumes: journal?.phase === "receiving" && journal.id === idOf(header),
    };
  });
}

function isInUse({ number }: KnownImport, lines: readonly ChargeLine[]): boolean {
  return lines.some((line) => line.import === number);
}

/** Makes room for the charges, or finds what of them is there. */
export function beginImport(header: ImportHeader): Result<ImportBegun, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const { journal, last, count } = desk.notes.memory;
      const id = idOf(header);
      if (journal !== null) {
        if (journal.id === id && journal.phase === "receiving") return { id, next: journal.received };
        throw unfinished(journal);
      }
      refuseTooMany(header.totals.charges, count);
      dropHidden(desk.spreadsheet, "incoming");
      openIncoming(desk, header);
      desk.notes.remember({
        journal: {
          id,
          action: "import",
          number: last + 1,
          files: namesOf(header),
          phase: "receiving",
          received: 0,
          expected: Math.ceil(header.totals.charges / CHUNK_CHARGES),
          charges: header.totals.charges,
          written: 0,
          total: 0,
          replaced: "",
          told: [],
        },
      });
      return { id, next: 0 };
    }),
  );
}

function refuseTooMany(charges: number, before: number): void {
  if (charges <= MOST_CHARGES) return;
  throw problem(
    "invalid",
    `The file has ${charges} charges; a spreadsheet takes ${MOST_CHARGES} at most${before > 0 ? `, and has ${before}` : ""}.`,
    "Export fewer days, or group it by less. On the command line `npm run price -- FILE` prices a file of any size, and docs/bigquery.md shows how BigQuery does.",
  );
}

function unfinished({ action, files, phase }: ActualsJournal): Error {
  const what = action === "undo" ? `The undo of the import of ${files}` : `The import of ${files}`;
  return problem(
    "changed",
    `${what} was begun and is not finished.`,
    phase === "receiving" ? "Go on with its files, or cancel it first." : "Let it finish first.",
    true,
  );
}

/** Writes a chunk where it belongs. One that is there already is not written again. */
export function putCharges({
  id,
  index,
  rows,
}: Request<"putCharges">): Result<{ readonly next: number }, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const journal = receiving(desk, id);
      if (index < journal.received) return { next: journal.received };
      const isLast = index === journal.expected - 1;
      if (index !== journal.received || rows.length === 0 || rows.length > CHUNK_CHARGES) throw outOfOrder();
      if (!isLast && rows.length !== CHUNK_CHARGES) throw outOfOrder();
      const sheet = incomingSheet(desk);
      putChunk(sheet, index, linesOf(rows, headerOf(sheet), journal.number));
      desk.notes.remember({ journal: { ...journal, received: index + 1 } });
      return { next: index + 1 };
    }),
  );
}

function receiving({ notes }: ActualsDesk, id: string): ActualsJournal {
  const { journal } = notes.memory;
  if (journal?.id === id && journal.phase === "receiving") return journal;
  throw problem(
    "nothing",
    "This import is not under way any more.",
    "Look at the Imports tab: it may have been finished or cancelled. If not, import the file again.",
  );
}

function outOfOrder(): Error {
  return problem("invalid", "A part of the charges did not arrive.", "Import the file again.", true);
}

/** Puts the charges in the place of those of the same days, and says how far it has come. */
export function finishImport({ id }: Request<"finishImport">): Result<ActualsProgress, Problem> {
  return actualsAnswer(() => withActualsLock((desk) => finish(desk, id)));
}

function finish(desk: ActualsDesk, id: string): ActualsProgress {
  const { journal } = desk.notes.memory;
  if (journal?.id !== id || journal.action !== "import") return alreadyFinished(desk, id);
  switch (journal.phase) {
    case "receiving":
      return prepare(desk, journal);
    case "writing":
      return write(desk, journal);
    case "finishing":
      return close(desk, journal);
    case "tabs":
      return clear(desk, journal);
  }
}

/** The answer was lost on its way, not the work. */
function alreadyFinished(desk: ActualsDesk, id: string): ActualsProgress {
  const done = importsNow(desk).find((known) => hashText(known.hashes).slice(0, 12) === id.split(" ")[1]);
  if (done !== undefined) {
    return {
      state: "done",
      message: `Import ${done.number} is done: ${done.files}.`,
      overview: overviewOf(desk),
    };
  }
  receiving(desk, id);
  throw outOfOrder();
}

/** Decides what goes, and keeps the charges of before. */
function prepare(desk: ActualsDesk, journal: ActualsJournal): ActualsProgress {
  const sheet = incomingSheet(desk);
  const header = headerOf(sheet);
  const added = incomingLines(desk, sheet, header.totals.charges);
  if (journal.received < journal.expected || added.some(({ day }) => day === "")) throw outOfOrder();
  // Formulas of Charges name the range.
  const rates = ratesInUse(desk.book);
  ensureRates(desk.book, rates);
  const scope = scopeOf(header, hasNoDay(added));
  const lines = chargesNow(desk);
  const known = importOf(importsNow(desk));
  const goes = (line: ChargeLine): boolean => isReplaced(line, scope, known);
  const gone = lines.filter(goes);
  const total = lines.length - gone.length + added.length;
  if (total > MOST_CHARGES) {
    throw problem(
      "invalid",
      `With this import Charges would have ${total} rows; ${MOST_CHARGES} are the most.`,
      "Cancel it, and import fewer days or a file that is grouped by less; or delete the days of Charges that you no longer need.",
    );
  }
  keepYours(desk);
  keepBefore(desk, lines, goes);
  const next: ActualsJournal = {
    ...journal,
    phase: "writing",
    written: 0,
    total,
    replaced: replacedWords(gone),
    told: desk.told,
  };
  desk.notes.remember({ journal: next });
  if (lines.length + added.length > CHARGES_A_REQUEST) return progressOf(next);
  return write(desk, next);
}

function write(desk: ActualsDesk, journal: ActualsJournal): ActualsProgress {
  const sheet = incomingSheet(desk);
  const header = headerOf(sheet);
  const written = writeOn(desk, journal, incomingLines(desk, sheet, header.totals.charges));
  const isAll = written === journal.total;
  const next: ActualsJournal = { ...journal, written, phase: isAll ? "finishing" : "writing" };
  desk.notes.remember({ journal: next, ...(isAll ? { count: journal.total } : {}) });
  return isAll && journal.written === 0 ? close(desk, next) : progressOf(next);
}

/** Writes down what was imported. */
function close(desk: ActualsDesk, journal: ActualsJournal): ActualsProgress {
  const header = headerOf(incomingSheet(desk));
  const { imports, names } = ensureChargesTabs(desk);
  const { info } = ratesInUse(desk.book);
  const { gone } = beforeLines(desk);
  writeImport(imports, recordOf(header, journal, info.version, gone), names);
  writeStanding(imports);
  keepForUndo(desk, gone);
  const next: ActualsJournal = { ...journal, phase: "tabs" };
  desk.notes.remember({ journal: next, last: journal.number, undo: journal.number });
  return progressOf(next);
}

/** Writes the tabs that rest on Charges, and drops what was needed on the way. */
function clear(desk: ActualsDesk, { files, charges, replaced, told }: ActualsJournal): ActualsProgress {
  desk.told.push(...told);
  writeTabs(desk);
  dropHidden(desk.spreadsheet, "before");
  dropHidden(desk.spreadsheet, "incoming");
  desk.notes.remember({ journal: null });
  const gone = replaced === "" ? "" : ` Replaced ${replaced}.`;
  return {
    state: "done",
    message: `Imported ${counted(charges, "charge")} of ${files}.${gone}${toldWords(desk)}`,
    overview: overviewOf(desk),
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function progressOf({ written, total }: ActualsJournal): ActualsProgress {
  return { state: "more", done: written, of: total };
}

/** Forgets an import that has not begun to be written. */
export function cancelImport({ id }: Request<"cancelImport">): Result<ActualsOverview, Problem> {
  return actualsAnswer(() =>
    withActualsLock((desk) => {
      const { journal } = desk.notes.memory;
      if (journal !== null && journal.phase !== "receiving") throw unfinished(journal);
      if (journal !== null && journal.id === id) desk.notes.remember({ journal: null });
      if (journal === null || journal.id === id) dropHidden(desk.spreadsheet, "incoming");
      return overviewOf(desk);
    }),
  );
}

/** Two requests about the same files, kind and organisation are one import. */
function idOf(header: ImportHeader): string {
  return `${header.kind} ${hashText(hashesOf(header)).slice(0, 12)} ${hashText(JSON.stringify(header)).slice(0, 12)}`;
}

function hashesOf({ files }: ImportHeader): string {
  return files.map(({ hash }) => hash).join(" ");
}

function namesOf({ files }: ImportHeader): string {
  const [first] = files;
  if (first === undefined) return "no file";
  return files.length === 1 ? first.name : `${first.name} and ${files.length - 1} more`;
}

function scopeOf(header: ImportHeader, noDay: boolean): Scope {
  return {
    kind: header.kind,
    reports: header.reports,
    format: header.format,
    organizations: header.organizations.length === 0 ? [header.organization] : header.organizations,
    period: header.period,
    hasNoDay: noDay,
    projects: header.onlyItsProjects ? header.projects : null,
  };
}

function importsNow({ book, spreadsheet }: ActualsDesk): readonly KnownImport[] {
  return readImports(ownTabs(spreadsheet).get("imports"), book.host);
}

function importOf(imports: readonly KnownImport[]): ImportOf {
  const byNumber = new Map(imports.map((known) => [known.number, known]));
  return (number) => byNumber.get(number);
}

function replacedWords(gone: readonly ChargeLine[]): string {
  if (gone.length === 0) return "";
  const days = [...new Set(gone.map(({ day }) => day))].sort();
  const imports = [...new Set(gone.map((line) => line.import))].sort((a, b) => a - b);
  const [from = "", to = ""] = [days[0], days[days.length - 1]];
  const when = days.length === 1 ? from : `${from} to ${to}`;
  return `${counted(gone.length, "charge")} of ${when}, of import ${imports.join(", ")}`;
}

function recordOf(
  header: ImportHeader,
  journal: ActualsJournal,
  ratesVersion: string,
  gone: readonly ChargeLine[],
): ImportRecord {
  const { totals, period } = header;
  return {
    number: journal.number,
    when: momentInWords(new Date().toISOString()),
    files: header.files.map(({ name }) => name).join(", "),
    format: header.format,
    kind: header.kind,
    organization: header.organizations.length === 0 ? header.organization : header.organizations.join(", "),
    from: period?.from ?? "",
    to: period?.to ?? "",
    grouping: header.grouping.join(", "),
    rows: header.rows,
    charges: totals.charges,
    requests: totals.requests,
    quantity: totals.quantity,
    listCost: totals.listCost,
    billed: totals.billed ?? "",
    freeCost: totals.freeCost,
    unpriced: totals.unpricedRows,
    unrecognised: totals.unrecognisedRows,
    provisional: header.provisionalDays.join(" and "),
    replaced: journal.replaced,
    ratesVersion,
    hashes: hashesOf(header),
    undone: "",
    taken: takenText(gone),
  };
}
