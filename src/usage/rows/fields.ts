import { mayBeGrouped, wholeNumber } from "../exact";
import { isObject, type Json, type JsonObject } from "../json-value";
import { parseJson } from "../parse-json";

/** The named fields of a row of a table, or of a JSON object: both formats of one report are read by the same code. */
export interface Fields {
  /** A field's text, trimmed; undefined when it is absent, blank or null. Names are in lower case. */
  text(name: string): string | undefined;
  /** The object of a field that holds JSON; undefined when it is blank, "broken" when it is no object. */
  object(name: string): JsonObject | undefined | "broken";
}

/** A row of a table. */
export class TableFields implements Fields {
  /** @param columns where each column stands, by its name in lower case */
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  text(name: string): string | undefined {
    const index = this.columns.get(name);
    const cell = index === undefined ? undefined : this.cells[index]?.trim();
    return cell === "" ? undefined : cell;
  }

  object(name: string): JsonObject | undefined | "broken" {
    const text = this.text(name);
    return text === undefined ? undefined : objectOf(parseJson(text));
  }
}

function objectOf(value: Json | undefined): JsonObject | "broken" {
  return isObject(value) ? value : "broken";
}

/** A JSON object; the fields of an object in it are named with a point between: `amount.value`. */
export class JsonFields implements Fields {
  private readonly values = new Map<string, Json | undefined>();

  constructor(object: JsonObject) {
    for (const name of Object.keys(object)) this.values.set(name.toLowerCase(), object[name]);
  }

  text(name: string): string | undefined {
    const value = this.values.get(name) ?? this.nested(name);
    if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  }

  object(name: string): JsonObject | undefined | "broken" {
    const value = this.values.get(name);
    if (value === undefined || value === null || value === "") return undefined;
    return objectOf(typeof value === "string" ? parseJson(value) : value);
  }

  private nested(name: string): Json | undefined {
    const point = name.indexOf(".");
    const inner = point < 0 ? undefined : this.values.get(name.slice(0, point));
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return undefined;
    return (inner as JsonObject)[name.slice(point + 1)];
  }
}

/** Why a count with points in it is not read. */
const GROUPED = "may be thousands with points between, or decimals: import the file as it was downloaded";

/** Reads the counts of a row, and remembers which of them are none. */
export class CountReader {
  readonly problems: string[] = [];

  constructor(private readonly fields: Fields) {}

  /** The first of several names that the row has, as a whole number; undefined when it has none, or a wrong one. */
  count(...names: readonly string[]): number | undefined {
    for (const name of names) {
      const text = this.fields.text(name);
      if (text === undefined) continue;
      const isOpen = mayBeGrouped(text);
      const count = isOpen ? undefined : wholeNumber(text);
      if (count === undefined) {
        const why = isOpen ? GROUPED : "is no whole number of at least 0";
        this.problems.push(`${name} ${JSON.stringify(text.slice(0, 40))} ${why}`);
      }
      return count;
    }
    return undefined;
  }
}
