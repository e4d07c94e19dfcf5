import type { OpenEnclosure } from "../realm/enclosure";
import { Realm } from "../realm/realm";
import { untouchableGlobals } from "../services/globals";
import { Ledger } from "../services/ledger";

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

function readCatalog(bundleGlobal: unknown): readonly CatalogEntry[] {
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

/** Loads a bundle, without any service, and reads what it says of its custom functions. */
export function loadCatalog(code: string, open: OpenEnclosure): readonly CatalogEntry[] {
  const ledger = new Ledger("custom function");
  const realm = new Realm(code, open, (border) => untouchableGlobals(ledger, border));
  try {
    return readCatalog(realm.peek("RateSheet_"));
  } finally {
    realm.close();
  }
}
