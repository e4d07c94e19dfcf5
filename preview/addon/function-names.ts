/** The top-level functions of a script: what menus and google.script.run may call. A name ending in `_` is private. */
export function functionNames(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.endsWith("_"));
}
