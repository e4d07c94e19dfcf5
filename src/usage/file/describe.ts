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

/** Different problems beyond these are told together. */
const MOST_TEXTS = 50;

/** Tells what a person should know of the charges of a file, as they are read. */
export class ChargeDescription {
  private readonly by = {
    project: false,
    user: false,
    key: false,
    model: false,
    tier: false,
    lineItem: false,
  };
  private readonly texts = new Set<string>();
  private count = 0;
  private hasSource = false;

  constructor(private readonly findings: Findings) {}

  add(charge: Charge): void {
    const { by, findings } = this;
    this.count++;
    if (charge.project !== "") by.project = true;
    if (charge.user !== "") by.user = true;
    if (charge.key !== "") by.key = true;
    if (charge.sourceModel !== "") by.model = true;
    if (!charge.notes.includes("tier-not-in-file")) by.tier = true;
    if (charge.source !== "") {
      this.hasSource = true;
      if (charge.meter !== null) by.lineItem = true;
    }
    if (charge.problem !== null) {
      this.texts.add(charge.problem);
      const text = this.texts.size > MOST_TEXTS ? "and others" : charge.problem;
      findings.add(codeOf(charge), text, charge.line);
    }
    for (const note of charge.notes) findings.add("approximate", NOTES[note], charge.line);
    if (charge.free)
      findings.add(
        "free",
        "Complimentary tokens for shared data: billed 0, their list value is a memo.",
        charge.line,
      );
  }

  grouping(): Grouping {
    return { ...this.by };
  }

  /** Adds what is told of the file as a whole. */
  finish({
    isBill,
    organizations,
    provisionalDays,
  }: {
    readonly isBill: boolean;
    readonly organizations: readonly string[];
    readonly provisionalDays: readonly Day[];
  }): void {
    const { findings } = this;
    if (organizations.length > 1) {
      findings.add(
        "several-organizations",
        `The file is of ${organizations.length} organisations: ${organizations.slice(0, 5).join(", ")}.`,
      );
    }
    if (isBill && this.count > 0 && !this.hasSource) {
      findings.add(
        "not-grouped",
        "These are daily totals. To see models, export again: Cost data, Group by Line item, 1 day.",
      );
    } else if (!isBill && this.count > 0 && !this.by.model) {
      findings.add(
        "not-grouped",
        "The rows are not grouped by model, so they have no price. Export again, grouped by model.",
      );
    }
    if (provisionalDays.length > 0) {
      findings.add(
        "provisional",
        `${provisionalDays.join(" and ")} may still change: import again in two days.`,
      );
    }
  }
}

function codeOf({ status }: Charge): FindingCode {
  if (status === "priced") return "attention";
  return status;
}
