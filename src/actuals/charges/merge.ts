import type { ActualsKind } from "../../usage/charge-row";
import { compareLines, NO_DAY, type ChargeLine } from "./line";

/** Which charges an import takes the place of. */
export interface Scope {
  readonly kind: ActualsKind;
  /** For usage the reports that the file has; for logs the format; else none. */
  readonly reports: readonly string[];
  readonly format: string;
  readonly organizations: readonly string[];
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Whether it has charges without a day. */
  readonly hasNoDay: boolean;
  /** The projects that are replaced; null for all. */
  readonly projects: readonly string[] | null;
}

/** What an import was of, by its number. */
export type ImportOf = (
  number: number,
) => { readonly kind: ActualsKind; readonly format: string } | undefined;

/**
 * Whether a charge goes when a file comes: it is of the same kind, organisation and report, and of a day between the first
 * and the last of the file. An organisation that one of both does not name is taken for the same, so that nothing is added
 * twice.
 */
export function isReplaced(line: ChargeLine, scope: Scope, importOf: ImportOf): boolean {
  if (kindOfLine(line, importOf) !== scope.kind || !hasDay(line.day, scope)) return false;
  if (scope.kind === "usage" && !scope.reports.includes(line.source)) return false;
  if (scope.kind === "log" && importOf(line.import)?.format !== scope.format) return false;
  const { organizations, projects } = scope;
  const isSame = organizations.some(
    (id) => id === line.organization || id === "" || line.organization === "",
  );
  return isSame && (projects === null || projects.includes(line.project));
}

/** Complimentary tokens are of the kind of their import. */
function kindOfLine({ kind, import: number }: ChargeLine, importOf: ImportOf): ActualsKind {
  return kind === "free" ? (importOf(number)?.kind ?? "usage") : kind;
}

function hasDay(day: string, { period, hasNoDay }: Scope): boolean {
  if (day === NO_DAY) return hasNoDay;
  return period !== null && day >= period.from && day <= period.to;
}

/** The charges after an import: those that stay and the new ones, in the order of the tab. */
export function merged(kept: readonly ChargeLine[], added: readonly ChargeLine[]): ChargeLine[] {
  return [...kept, ...added].sort(compareLines);
}
