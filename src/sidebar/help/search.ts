import type { FunctionHelp } from "../../functions/definition";

/** The functions in whose name, summary, arguments or notes every word of the query occurs. */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter((help) => {
    const text = textOf(help);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, summary, parameters, returns, notes }: FunctionHelp): string {
  return [
    name,
    summary,
    returns,
    ...notes,
    ...parameters.map((parameter) => `${parameter.name} ${parameter.description}`),
  ]
    .join(" ")
    .toLowerCase();
}

/** `OPENAI_COST(model, input, [cached])` */
export function signature({ name, parameters }: FunctionHelp): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join(", ")})`;
}
