/** A custom function as the bundle describes it: the source of completion, of the Examples tab, of what is registered. */
export interface CatalogEntry {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly CatalogParameter[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly explanation: string }[];
}

export interface CatalogParameter {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly optional: boolean;
}

type Reading = Readonly<Record<string, unknown>>;

function record(value: unknown): Reading {
  if (typeof value !== "object" || value === null)
    throw new TypeError("The bundle's catalog is not as expected.");
  return value as Reading;
}

function text(value: unknown): string {
  if (typeof value !== "string")
    throw new TypeError("The bundle's catalog is not as expected: text is missing.");
  return value;
}

function list<T>(value: unknown, read: (item: Reading) => T): T[] {
  if (!Array.isArray(value))
    throw new TypeError("The bundle's catalog is not as expected: a list is missing.");
  return value.map((item: unknown) => read(record(item)));
}

/** Reads `RateSheet_.catalog` of a loaded bundle. */
export function readCatalog(bundleGlobal: unknown): readonly CatalogEntry[] {
  return list(record(bundleGlobal)["catalog"], (entry) => ({
    name: text(entry["name"]),
    summary: text(entry["summary"]),
    parameters: list(entry["parameters"], (parameter) => ({
      name: text(parameter["name"]),
      description: text(parameter["description"]),
      example: text(parameter["example"]),
      optional: parameter["optional"] === true,
    })),
    returns: text(entry["returns"]),
    examples: list(entry["examples"], (example) => ({
      formula: text(example["formula"]),
      explanation: text(example["explanation"]),
    })),
  }));
}
