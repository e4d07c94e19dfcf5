import type { FoundNotation } from "../../a1/notation";
import { ownCalls, type OwnCall } from "../../a1/own-calls";
import { FUNCTIONS } from "../../functions/catalog";
import type { Argument, Host } from "../../functions/definition";
import { evaluateFunction } from "../../functions/evaluate";
import type { Outcome } from "../../functions/outcome-words";
import { PricingError } from "../../pricing/errors";
import { argumentValue } from "./argument-value";
import type { CellValues } from "./cell-values";

const NAMES: ReadonlySet<string> = new Set(FUNCTIONS.map(({ name }) => name));

/** Whether a name, in upper case, is that of one of our functions. */
export function isOwnFunction(name: string): boolean {
  return NAMES.has(name);
}

/** Where a call stands. */
export interface CallPlace {
  readonly sheet: string;
  readonly notation: FoundNotation;
}

/** Works out calls of our functions as they are written in formulas, from the values in the cells. */
export class CallOutcomes {
  constructor(private readonly values: CellValues) {}

  /** What a call gives; undefined where an argument of it is one that only Google can work out. */
  of({ name, arguments: texts }: OwnCall, place: CallPlace, host: Host): Outcome | undefined {
    const args: Argument[] = [];
    for (const text of texts) {
      const argument = argumentValue(text, place.notation, {
        reference: (reference) => this.values.ofReference(reference, place.sheet),
        name: (rangeName) => this.values.ofName(rangeName),
        call: (inner) => this.inner(inner, place, host),
        today: () => host.today(),
      });
      if (argument === undefined) return undefined;
      args.push(argument.value);
    }
    try {
      return { output: evaluateFunction(name, args, host) };
    } catch (error) {
      if (error instanceof PricingError) return { error: error.message, reasons: error.reasons };
      throw error;
    }
  }

  /** A call of ours within a call of ours. */
  private inner(text: string, place: CallPlace, host: Host): { readonly value: Argument } | undefined {
    const call = ownCalls(text, place.notation, isOwnFunction)?.whole;
    const outcome = call && this.of(call, place, host);
    return outcome === undefined || "error" in outcome ? undefined : { value: outcome.output };
  }
}
