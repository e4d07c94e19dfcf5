/** A custom function as the sidebar explains it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly explanation: string }[];
  readonly notes: readonly string[];
}
