import type { FunctionHelp, Parameter } from "../../src/functions/definition";

/**
 * A top-level function for a cell. Google reads its help from the JSDoc: names and one sentence each, but not @return; it shows the
 * example in the type's braces and understands neither [name] nor line breaks.
 */
export function customFunctionDelegator(help: FunctionHelp, globalName: string): string {
  const names = help.parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${help.summary}`,
    " *",
    ...help.parameters.map(parameterLine),
    " * @customfunction",
    " */",
    `function ${help.name}(${names}) { return ${globalName}.evaluate("${help.name}", [${names}]); }`,
    "",
  ].join("\n");
}

function parameterLine({ name, description, example }: Parameter): string {
  return ` * @param {${example}} ${name} ${description}`;
}

/** A top-level function for a trigger or a menu item. */
export function endpointDelegator(name: string, globalName: string): string {
  return `function ${name}(request) { return ${globalName}.endpoints.${name}(request); }`;
}

/** A top-level function for a request of the sidebar, whose code stands in Server.html. */
export function requestDelegator(name: string, globalName: string): string {
  return `function ${name}(request) { return ${globalName}.answer("${name}", request); }`;
}
