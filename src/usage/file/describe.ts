import type { Day } from "../../pricing/day";
import type { Charge } from "../charge";
import { NOTES } from "../notes";
import type { FindingCode, Findings } from "./findings";

/** By what the rows of a file are told apart. */
export interface Grouping {
  readonly project: boolean;
  readonly user: boolean;
  readonly key: boolean;
  readonly model: boolean;
  readonly tier: boolean;
  readonly lineItem: boolean;
}

export function groupingOf(charges: readonly Charge[]): Grouping {
  const any = (has: (charge: Charge) => boolean): boolean => charges.some(has);
  return {
    project: any(({ project }) => project !== ""),
    user: any(({ user }) => user !== ""),
    key: any(({ key }) => key !== ""),
    model: any(({ sourceModel }) => sourceModel !== ""),
    tier: any(({ notes }) => !notes.includes("tier-not-in-file")),
    lineItem: any(({ source, meter }) => source !== "" && meter !== null),
  };
}

interface Described {
  readonly charges: readonly Charge[];
  readonly isBill: boolean;
  readonly grouping: Grouping;
  readonly organizations: readonly string[];
  readonly provisionalDays: readonly Day[];
  readonly findings: Findings;
}

/** Different problems beyond these are told together. */
const MOST_TEXTS = 50;

/** Adds what a person should know of the charges of a file. */
export function describeCharges({
  charges,
  isBill,
  grouping,
  organizations,
  provisionalDays,
  findings,
}: Described): void {
  if (organizations.length > 1) {
    findings.add(
      "several-organizations",
      `The file is of ${organizations.length} organisations: ${organizations.slice(0, 5).join(", ")}.`,
    );
  }
  if (isBill && charges.length > 0 && charges.every(({ source }) => source === "")) {
    findings.add(
      "not-grouped",
      "These are daily totals. To see models, export again: Cost data, Group by Line item, 1 day.",
    );
  } else if (!isBill && charges.length > 0 && !grouping.model) {
    findings.add(
      "not-grouped",
      "The rows are not grouped by model, so they have no price. Export again, grouped by model.",
    );
  }
  const texts = new Set<string>();
  for (const charge of charges) {
    if (charge.problem !== null) {
      texts.add(charge.problem);
      findings.add(codeOf(charge), texts.size > MOST_TEXTS ? "and others" : charge.problem, charge.line);
    }
    for (const note of charge.notes) findings.add("approximate", NOTES[note], charge.line);
    if (charge.free)
      findings.add(
        "free",
        "Complimentary tokens for shared data: billed 0, their list value is a memo.",
        charge.line,
      );
  }
  if (provisionalDays.length > 0) {
    findings.add(
      "provisional",
      `${provisionalDays.join(" and ")} may still change: import again in two days.`,
    );
  }
}

function codeOf({ status }: Charge): FindingCode {
  if (status === "priced") return "attention";
  return status;
}
