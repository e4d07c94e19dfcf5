import type { FunctionHelp } from "../../src/functions/definition";
import { languageFeatures } from "./language-features";

type Argument = unknown;

/** One value as words: what its type is, and what it holds. */
function kind(value: Argument): string {
  if (value === "") return "blank text";
  if (value === null) return "null";
  if (value instanceof Date) return `date ${value.toISOString()}`;
  if (Array.isArray(value)) {
    const rows = value as Argument[][];
    const cells = rows.slice(0, 8).map((row) => row.slice(0, 4).map(kind).join(" | "));
    return `${rows.length}x${rows[0]?.length ?? 0}: ${cells.join(" / ")}`;
  }
  if (typeof value === "string") return `text ${value}`;
  return value === undefined ? "undefined" : `${typeof value} ${JSON.stringify(value)}`;
}

/** The functions that only the self-test has. */
export const OWN_FUNCTIONS: Readonly<Record<string, (args: readonly Argument[]) => string>> = {
  SELFTEST_ECHO: (args) => (args.length === 0 ? "no argument" : args.map(kind).join("; ")),
  SELFTEST_LANGUAGE: () => JSON.stringify(languageFeatures()),
};

/** What the build needs to make top-level functions of them. */
export const OWN_HELP: readonly FunctionHelp[] = [
  {
    name: "SELFTEST_ECHO",
    summary: "What a custom function is given.",
    parameters: ["a", "b", "c"].map((name) => ({
      name,
      description: "Optional. Anything.",
      example: "A1",
      optional: true as const,
    })),
    returns: "Each argument in words.",
    examples: [{ formula: "=SELFTEST_ECHO(A1)", explanation: "Says what is in A1." }],
    notes: [],
  },
  {
    name: "SELFTEST_LANGUAGE",
    summary: "What the language can do in a custom function.",
    parameters: [],
    returns: "A list in JSON.",
    examples: [{ formula: "=SELFTEST_LANGUAGE()", explanation: "Lists what works." }],
    notes: [],
  },
];
