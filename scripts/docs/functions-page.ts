import type { FunctionHelp } from "../../src/functions/definition";

const INTRODUCTION = `# Functions

Money is USD. Token counts are whole numbers of at least 0. \`tier\` is \`standard\` and \`as_of\` today if left out.

Each argument may be one value or a range, and they go together as arrays of a sheet do: on each side a size is 1 or the
common size, so that a column against a row gives the grid. A row whose model and quantities are all blank gives a blank.
A failure is an error whose message counts the rows with a problem, names the first three by their cells, and says what to
do; never 0. Text stands in place of a cost only where you ask for it with \`on_problem\`.

This page, the help that a formula shows, the sidebar and the Examples tab come from the same definitions in
\`src/functions/\`.
`;

/** The reference of every function: sample usage, syntax, arguments, notes, in the order of Google's own pages. */
export function functionsPage(catalog: readonly FunctionHelp[]): string {
  return [INTRODUCTION, summaryTable(catalog, ""), ...catalog.map(section)].join("\n");
}

/** One line a function, for the README and the top of the reference. */
export function summaryTable(catalog: readonly FunctionHelp[], page: string): string {
  const lines = catalog.map(
    ({ name, summary }) => `| [\`${name}\`](${page}#${name.toLowerCase()}) | ${cell(summary)} |`,
  );
  return ["| function | what it gives |", "|---|---|", ...lines, ""].join("\n");
}

function section(help: FunctionHelp): string {
  const { name, summary, parameters, returns, examples, notes } = help;
  const syntax = parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(", ");
  return [
    `## ${name}`,
    "",
    summary,
    "",
    "**Sample usage**",
    "",
    ...examples.map((example) => `- \`${example.formula}\`<br>${cell(example.explanation)}`),
    "",
    "**Syntax**",
    "",
    `\`${name}(${syntax})\``,
    "",
    ...parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter.description}`),
    "",
    `**Returns** ${returns}`,
    "",
    ...(notes.length > 0 ? ["**Notes**", "", ...notes.map((note) => `- ${note}`), ""] : []),
  ].join("\n");
}

/** A pipe would end the cell of a Markdown table. */
function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
