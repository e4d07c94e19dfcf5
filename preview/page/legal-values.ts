/**
 * What google.script.run lets through: primitives, plain objects and arrays of them. Dates, functions, elements and
 * cycles fail; `undefined` in an array becomes null, an undefined field is left out.
 */
export type Legal = string | number | boolean | null | readonly Legal[] | { readonly [key: string]: Legal };

class IllegalValue extends TypeError {
  override readonly name = "TypeError";
}

function fail(path: string): never {
  throw new IllegalValue(`Failed due to illegal value in property: ${path}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // The plain objects of another realm have a prototype of their own, whose prototype is null.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Copies a value as it would arrive on the other side, or throws as Google does. `path` names it in the error. */
export function toLegal(value: unknown, path: string, parents: readonly object[] = []): Legal {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : fail(path);
  if (typeof value !== "object" || parents.includes(value)) return fail(path);
  const inside = [...parents, value];
  if (Array.isArray(value)) return value.map((item: unknown, i) => toLegal(item, `${path}.${i}`, inside));
  if (!isPlain(value)) return fail(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, toLegal(item, `${path}.${key}`, inside)]),
  );
}

/** The arguments of one call. */
export function toLegalArguments(args: readonly unknown[]): readonly Legal[] {
  return args.map((arg, i) => toLegal(arg, String(i)));
}
