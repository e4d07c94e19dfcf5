import type { ImportHeader } from "../../../api/actuals";
import { utcDay } from "../../../pricing/day";
import type { Charge } from "../../../usage/charge";
import { FORMATS } from "../../../usage/file/formats";
import type { Grouping } from "../../../usage/file/describe";
import { isProvisional } from "../../../usage/provisional";
import { totalsOf } from "../../../usage/totals";
import { byAge, type Group } from "./groups";
import { reportOf } from "./kinds";

/** What the person says of an import. */
export type ImportChoices = Pick<ImportHeader, "organization" | "onlyItsProjects">;

/** What the charges of a group say of themselves: it goes to the server before them, with what the person says. */
export function headerOf(group: Group, charges: readonly Charge[]): Omit<ImportHeader, keyof ImportChoices> {
  const { kind, files } = group;
  const days = distinct(charges.flatMap(({ day }) => (day === null ? [] : [day]))).sort();
  const [from, to] = [days[0], days[days.length - 1]];
  const [newest] = byAge(files).slice(-1);
  const exported = utcDay(new Date(newest?.exportedAt ?? 0));
  const totals = totalsOf(charges);
  return {
    files: files.map(({ name, hash }) => ({ name, hash })),
    kind,
    format: distinct(files.map(({ file }) => FORMATS[file.format])).join(", "),
    reports: distinct(charges.map((charge) => reportOf(kind, charge)).filter((report) => report !== "")),
    organizations: distinct(
      charges.flatMap(({ organization }) => (organization === "" ? [] : [organization])),
    ),
    period: from === undefined || to === undefined ? null : { from, to },
    grouping: groupingWords(group),
    provisionalDays: days.filter((day) => isProvisional(day, exported)),
    projects: distinct(charges.map(({ project }) => project).filter((project) => project !== "")),
    rows: files.reduce((sum, { file }) => sum + file.rows, 0),
    totals: {
      charges: totals.charges,
      requests: totals.requests,
      quantity: totals.quantity,
      listCost: totals.listCost,
      billed: totals.billed,
      freeCost: totals.freeCost,
      unpricedRows: totals.unpricedRows,
      unrecognisedRows: totals.unrecognisedRows,
    },
  };
}

const GROUPED_BY: readonly (readonly [keyof Grouping, string])[] = [
  ["project", "project"],
  ["user", "user"],
  ["key", "key"],
  ["model", "model"],
  ["tier", "service tier"],
];

/** By what the rows of all of the files are told apart. The line items of a bill say the model and the tier. */
export function groupingWords({ kind, files }: Pick<Group, "kind" | "files">): string[] {
  const isEvery = (name: keyof Grouping): boolean => files.every(({ file }) => file.grouping[name]);
  if (kind === "cost" && isEvery("lineItem"))
    return [
      ...GROUPED_BY.slice(0, 3).flatMap(([name, words]) => (isEvery(name) ? [words] : [])),
      "line item",
    ];
  return GROUPED_BY.flatMap(([name, words]) =>
    isEvery(name) && !(kind === "cost" && name === "tier") ? [words] : [],
  );
}

export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
