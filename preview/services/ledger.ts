import { costOf } from "../google/clock";
import { CALL_SECONDS, CUSTOM_FUNCTION_SECONDS } from "../google/limits";
import { NotEmulated, ServiceError, StaleResult, TimedOut, UnreadableFormula } from "./errors";

/** What a call may do: a custom function may not write to the spreadsheet. */
export type CallKind = "server call" | "custom function";

/** A failure to inject at one write (the first is 1), before it happens. */
export interface WriteFailure {
  readonly atWrite: number;
  /** `throws`: that write fails, the script may go on. `dies`: the script is killed, nothing it calls works any more. */
  readonly how: "throws" | "dies";
}

/** What a script cannot catch away. */
const LOUD = [NotEmulated, StaleResult, TimedOut, UnreadableFormula];

/** The book of one call to the server: what it called, how often it wrote, what it asked for that is not emulated. */
export class Ledger {
  readonly calls = new Map<string, number>();
  readonly writes: string[] = [];
  /** The loud errors of this call. They end it even when the script catches them. */
  readonly faults: Error[] = [];
  /** What the calls took on the simulated clock. */
  milliseconds = 0;
  readonly #seconds: number;
  #current = "";
  #isDead = false;

  constructor(
    readonly kind: CallKind,
    readonly failure: WriteFailure | null = null,
    hasTimeLimit = true,
  ) {
    const limit = kind === "custom function" ? CUSTOM_FUNCTION_SECONDS : CALL_SECONDS;
    this.#seconds = hasTimeLimit ? limit : Infinity;
  }

  /** Begins the next call of the same kind: the formulas of one calculation share a book. */
  restart(): void {
    this.calls.clear();
    this.faults.length = 0;
    this.milliseconds = 0;
    this.#isDead = false;
  }

  get total(): number {
    return [...this.calls.values()].reduce((sum, count) => sum + count, 0);
  }

  enter(member: string): void {
    if (this.#isDead) throw new ServiceError("The script was ended.");
    this.#current = member;
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
    this.milliseconds += costOf(member);
    if (this.milliseconds <= this.#seconds * 1000) return;
    this.#isDead = true;
    throw new TimedOut(this.#seconds, this.calls);
  }

  /** Stands before every write: refuses it in a custom function, and fails it where a test asked for that. */
  beforeWrite(): void {
    if (this.kind === "custom function") {
      throw new ServiceError(`You do not have permission to call ${this.#current}.`);
    }
    this.writes.push(this.#current);
    if (this.failure?.atWrite !== this.writes.length) return;
    this.#isDead = this.failure.how === "dies";
    throw new ServiceError(`We're sorry, a server error occurred while calling ${this.#current}.`);
  }

  noteFault(error: unknown): void {
    if (LOUD.some((kind) => error instanceof kind)) this.faults.push(error as Error);
  }
}
