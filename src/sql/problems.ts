/** Why a line has no cost, the first that holds; their order is that in which OPENAI_COST looks at its arguments. */
export const PROBLEMS = [
  { code: "no day", what: "the day is NULL" },
  { code: "unknown tier", what: "no service tier that OpenAI sells" },
  { code: "unknown model", what: "no model or alias of the rate table on that day" },
  {
    code: "bad count",
    what: "a count is negative or above 2^53 - 1, input_tokens is NULL, or requests is below 1",
  },
  {
    code: "cached above input",
    what: "the parts of input_tokens, cached_tokens or output_tokens are more than the whole",
  },
  {
    code: "needs requests",
    what: "more input than the long-context threshold of its model, and requests is NULL: one long request, or many short ones",
  },
  {
    code: "needs audio and image tokens",
    what: "the model has prices for audio or image tokens, and the columns that say how many are NULL",
  },
  { code: "unknown meter", what: "no meter of that name (charges only)" },
  { code: "no price", what: "a price that the line needs is not known on that day, in that tier" },
] as const;

export type ProblemCode = (typeof PROBLEMS)[number]["code"];

/** The number that stands for a problem inside the queries; 0 is none. */
export function problemNumber(code: ProblemCode): number {
  return PROBLEMS.findIndex((problem) => problem.code === code) + 1;
}
