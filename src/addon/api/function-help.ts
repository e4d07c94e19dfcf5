/** A custom function as the sidebar explains it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** As it would stand in a formula: `"gpt-5"`, `1000`, `A2:A9`. */
    readonly example: string;
    readonly optional: boolean;
  }[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly explanation: string }[];
  readonly notes: readonly string[];
}
