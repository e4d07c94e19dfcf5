import type { Charge } from "../charge";
import { quotientText } from "../exact";
import type { Note } from "../notes";
import type { Quantity } from "../quantity";
import type { Unsplit } from "./split-tokens";
import type { UsageRow } from "./usage-row";

/** Writes down the charges of one row. What holds for the row as a whole, its requests, stands on the first alone. */
export class RowCharges {
  private readonly charges: Charge[] = [];
  private readonly notes: readonly Note[];

  constructor(private readonly row: UsageRow) {
    const { split, tier } = row;
    this.notes = tier.note === null ? split.notes : [...split.notes, tier.note];
  }

  priced(
    model: string,
    { meter, count, inUnit }: Quantity,
    context: Charge["context"],
    listCost: string,
    upperCost: string | null,
    byAverage: boolean,
    problem: string | null,
  ): void {
    const notes: readonly Note[] = byAverage ? [...this.notes, "context-by-average"] : this.notes;
    this.add(
      model,
      meter,
      context,
      quotientText(count, inUnit),
      listCost,
      upperCost,
      "priced",
      problem,
      notes,
    );
  }

  unpriced(
    model: string | null,
    { meter, count, inUnit }: Quantity | Unsplit,
    context: Charge["context"],
    problem: string,
  ): void {
    this.add(model, meter, context, quotientText(count, inUnit), null, null, "unpriced", problem, this.notes);
  }

  /** The charge of a row that used nothing, or nothing that can be counted. */
  nothing(model: string | null, quantity: string | null, problem: string | null): Charge[] {
    const listCost = problem === null ? "0" : null;
    const status = problem === null ? "priced" : "unpriced";
    this.add(model, null, null, quantity, listCost, null, status, problem, this.notes);
    return this.charges;
  }

  /** All of them; a row has one at least. */
  list(model: string | null): Charge[] {
    const { problems } = this.row.split;
    if (this.charges.length > 0) return this.charges;
    return this.nothing(model, "0", problems.length === 0 ? null : problems.join("; "));
  }

  // One literal with every field: copying objects of this size would take most of the time of reading a file.
  private add(
    model: string | null,
    meter: Charge["meter"],
    context: Charge["context"],
    quantity: string | null,
    listCost: string | null,
    upperCost: string | null,
    status: Charge["status"],
    problem: string | null,
    notes: readonly Note[],
  ): void {
    const { row } = this;
    const isFirst = this.charges.length === 0;
    this.charges.push({
      line: row.line,
      day: row.day,
      organization: row.organization,
      project: row.project,
      user: row.user,
      key: row.key,
      model,
      sourceModel: row.sourceModel,
      source: row.source,
      meter,
      tier: row.tier.tier,
      context,
      quantity,
      requests: isFirst && row.countsRequests ? row.requests : null,
      listCost,
      upperCost,
      billed: isFirst ? row.billed : null,
      estimate: isFirst ? row.estimate : null,
      free: row.tier.free,
      status,
      problem,
      notes,
    });
  }
}
