import type { FunctionDefinition, Parameter } from "../../src/functions/definition";

/**
 * A top-level function for a cell. Google reads its help from the JSDoc: names and one sentence each; it shows the
 * example in the type's braces and understands neither [name] nor line breaks.
 */
export function customFunctionDelegator(definition: FunctionDefinition, globalName: string): string {
  const names = definition.parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${definition.summary}`,
    " *",
    ...definition.parameters.map(parameterLine),
    ` * @return ${definition.returns}`,
    " * @customfunction",
    " */",
    `function ${definition.name}(${names}) { return ${globalName}.evaluate("${definition.name}", [${names}]); }`,
    "",
  ].join("\n");
}

function parameterLine({ name, description, example }: Parameter): string {
  return ` * @param {${example}} ${name} ${description}`;
}

/** A top-level function for a trigger, a menu item or a request of the sidebar. */
export function endpointDelegator(name: string, globalName: string): string {
  return `function ${name}(request) { return ${globalName}.endpoints.${name}(request); }`;
}
