/**
 * The top-level functions of a script: what menus and google.script.run may call. A name ending in `_` is private. Those
 * inside the minified bundle are not top-level, though a line may begin with one: they have no space before the brace.
 */
export function functionNames(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w+)\([^)\n]*\) \{/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.endsWith("_"));
}
