import type { ActualsKind } from "../../../api/actuals";
import { daysBetween, type Day } from "../../../pricing/day";
import { METERS } from "../../../pricing/meter";
import type { Charge } from "../../../usage/charge";
import { ExactSum } from "../../../usage/exact";
import { totalsOf } from "../../../usage/totals";
import type { Finding, FindingCode } from "../../../usage/file/findings";
import { FORMATS } from "../../../usage/file/formats";
import { countOf, grouped } from "../../../pricing/words";
import { amountText } from "../money";
import type { Group } from "./groups";
import { distinct, groupingWords } from "./header";

/** Something told of rows. */
export interface Told {
  readonly text: string;
  /** `12 rows, the first on lines 4, 9`; blank for what is told of a file as a whole. */
  readonly where: string;
}

/** What a group of files is, in words, before anything of it is written. */
export interface GroupFacts {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Rows without a price, or with something wrong. */
  readonly attention: readonly Told[];
  /** What makes figures approximate. */
  readonly approximate: readonly Told[];
  readonly remarks: readonly string[];
  /** What to export for a better picture. */
  readonly better: readonly string[];
}

const ATTENTION: readonly FindingCode[] = ["unrecognised", "unpriced", "attention"];
const BETTER: readonly FindingCode[] = ["has-more", "not-grouped", "long-buckets", "provisional"];
/** Told by a fact, or where it matters. */
const ELSEWHERE: readonly FindingCode[] = ["free", "nothing-used"];

/**
 * @param charges those that would be written
 * @param kinds what else is there to compare with: chosen beside it, or imported before
 */
export function groupFacts(
  group: Group,
  charges: readonly Charge[],
  kinds: ReadonlySet<ActualsKind>,
): GroupFacts {
  const { files } = group;
  const told = (codes: readonly FindingCode[]): Told[] =>
    tellTogether(
      files.flatMap(({ name, file }) =>
        file.findings
          .filter(({ code }) => codes.includes(code))
          .map((finding) => ({ name: files.length > 1 ? name : "", finding })),
      ),
    );
  const known = [...ATTENTION, ...BETTER, ...ELSEWHERE, "approximate"];
  return {
    title: distinct(files.map(({ file }) => FORMATS[file.format])).join(", "),
    facts: factsOf(group, charges),
    attention: told(ATTENTION),
    approximate: told(["approximate"]),
    remarks: distinct(
      files.flatMap(({ file }) =>
        file.findings.filter(({ code }) => !known.includes(code)).map(({ text }) => text),
      ),
    ),
    better: [...told(BETTER).map(({ text }) => text), ...suggestions(group, kinds)],
  };
}

function factsOf(group: Group, charges: readonly Charge[]): (readonly [string, string])[] {
  const { kind, files } = group;
  const totals = totalsOf(charges);
  const rows = files.reduce((sum, { file }) => sum + file.rows, 0);
  const empty = files.reduce((sum, { file }) => sum + file.emptyRows, 0);
  const notRecognised = totalsOf(charges.filter(({ status }) => status === "unrecognised"));
  const [input, output] = tokensOf(charges);
  const provisional = distinct(files.flatMap(({ file }) => file.provisionalDays)).sort();
  const organizations = distinct(files.flatMap(({ file }) => file.organizations));
  const when = (fact: boolean, label: string, value: string): (readonly [string, string])[] =>
    fact ? [[label, value]] : [];
  return [
    ["Period", periodText(charges)],
    ...when(organizations.length > 0, "Organisation", organizations.join(", ")),
    ...when(kind !== "log", "Grouped by", groupingWords(group).join(", ") || "nothing: daily totals"),
    ["Rows", `${grouped(rows)}${empty === 0 ? "" : `, ${countOf(empty, "empty one")} left out`}`],
    ["Charges after summing to days", grouped(charges.length)],
    ...when(totals.requests > 0, "Requests", grouped(totals.requests)),
    ...when(input !== "0", "Input tokens", grouped(input)),
    ...when(output !== "0", "Output tokens", grouped(output)),
    ["At list price", amountText(totals.listCost)],
    ...when(
      totals.upperCost !== totals.listCost,
      "If all of it were long context",
      `at most ${amountText(totals.upperCost)}`,
    ),
    ["Billed", totals.billed === null ? "not in the file" : amountText(totals.billed)],
    ...when(
      kind === "log" && totals.estimate !== null,
      "Estimated by its source",
      amountText(totals.estimate ?? "0"),
    ),
    ...when(totals.freeCost !== "0", "Complimentary, at list", `${amountText(totals.freeCost)}, not counted`),
    ...when(totals.unpricedRows > 0, "Without a list price", countOf(totals.unpricedRows, "charge")),
    ...when(
      totals.unrecognisedRows > 0,
      "Not recognised",
      `${countOf(totals.unrecognisedRows, "charge")}${notRecognised.billed === null ? "" : `, ${amountText(notRecognised.billed)}`}`,
    ),
    ...when(provisional.length > 0, "May still change", provisional.join(", ")),
  ];
}

function periodText(charges: readonly Charge[]): string {
  const days = distinct(charges.flatMap(({ day }) => (day === null ? [] : [day]))).sort();
  const [from, to]: readonly (Day | undefined)[] = [days[0], days[days.length - 1]];
  if (from === undefined || to === undefined) return "no row says its day";
  if (from === to) return from;
  const span = daysBetween(from, to) + 1;
  const gaps = span === days.length ? "" : `, ${grouped(days.length)} with rows`;
  return `${from} to ${to}: ${countOf(span, "day")}${gaps}`;
}

/** Input and output tokens of whatever kind. */
function tokensOf(charges: readonly Charge[]): readonly [string, string] {
  const [input, output] = [new ExactSum(), new ExactSum()];
  for (const { meter, quantity } of charges) {
    if (meter === null || METERS[meter].unit !== "token") continue;
    const { kind } = METERS[meter];
    if (kind === "output") output.add(quantity);
    else if (kind !== "training") input.add(quantity);
  }
  return [input.textOrZero, output.textOrZero];
}

const SHOWN_LINES = 3;

function tellTogether(findings: readonly { readonly name: string; readonly finding: Finding }[]): Told[] {
  const byText = new Map<string, { count: number; places: string[] }>();
  for (const { name, finding } of findings) {
    const known = byText.get(finding.text) ?? { count: 0, places: [] };
    known.count += finding.count;
    const of = name === "" ? "" : `${name} `;
    known.places.push(...finding.lines.slice(0, SHOWN_LINES).map((line) => `${of}${grouped(line)}`));
    byText.set(finding.text, known);
  }
  return [...byText.entries()]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([text, { count, places }]) => ({ text, where: whereText(count, places.slice(0, SHOWN_LINES)) }));
}

/** `12 charges, the first on lines 4, 9, 11`. */
function whereText(count: number, lines: readonly string[]): string {
  if (count === 0 || lines.length === 0) return "";
  const first = count > lines.length ? ", the first" : "";
  return `${countOf(count, "charge")}${first} on ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
}

function suggestions({ kind, files }: Group, kinds: ReadonlySet<ActualsKind>): string[] {
  const all = (has: (one: Group["files"][number]) => boolean): boolean => files.every(has);
  const list: string[] = [];
  if (kind === "usage" && all(({ file }) => file.grouping.model && !file.grouping.tier)) {
    list.push("Export again, grouped by service tier and batch: until then all of it is priced as standard.");
  }
  if (kind !== "log" && all(({ file }) => !file.grouping.project && !file.grouping.key)) {
    list.push("Export again, grouped by project and API key, to see who used it.");
  }
  if (kind === "usage" && !kinds.has("cost")) {
    list.push(
      "Import the bill of these days as well (Cost data, grouped by line item, 1 day), to reconcile the two.",
    );
  }
  if (kind === "cost" && !kinds.has("usage")) {
    list.push(
      "Import the usage of these days as well (grouped by model, project, API key, service tier), to reconcile the two.",
    );
  }
  return list;
}
