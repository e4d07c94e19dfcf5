/** The part of Papa Parse that is used; its own types need Node's. */
declare module "papaparse" {
  interface ParseError {
    readonly type: string;
    readonly code: string;
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly preview?: number;
  }
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  const Papa: {
    parse(text: string, options: ParseOptions): Parsed;
    unparse(rows: readonly (readonly string[])[], options: { readonly newline: string }): string;
  };
  export default Papa;
}
