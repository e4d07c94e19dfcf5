import { openNodeEnclosure } from "../../../preview/realm/node-enclosure";
import { Realm } from "../../../preview/realm/realm";
import { ScriptError } from "../../../preview/realm/script-error";
import { Ledger } from "../../../preview/services/ledger";
import { Membrane } from "../../../preview/services/membrane";
import { builtBundle } from "../../support/bundle";

function realm(code: string): Realm {
  return new Realm(code, openNodeEnclosure, () => ({}));
}

describe("a realm", () => {
  test.each(
    "setTimeout setInterval fetch URL TextEncoder crypto atob performance window document process require structuredClone Intl console WebAssembly".split(
      " ",
    ),
  )("has no %s", (name) => {
    expect(realm(`function look() { return typeof ${name}; }`).call("look", [])).toBe("undefined");
  });

  test("gives a function made of text the script's globals, and no others", () => {
    const code = `function look() {
      const made = new Function("return [Utilities, typeof process, typeof console, [] instanceof Array];");
      return made().concat(made instanceof Function);
    }`;
    const loaded = new Realm(code, openNodeEnclosure, () => ({ Utilities: "given" }));
    expect(loaded.call("look", [])).toEqual(["given", "undefined", "undefined", true, true]);
  });

  test("gives arrays and dates of its own to a function, and gets the host's back", () => {
    const loaded = realm(
      "function look(rows) { return [rows instanceof Array, rows[0][0] instanceof Date, rows[0][0], { a: rows }]; }",
    );
    const day = new Date("2026-08-01T00:00:00Z");
    const result = loaded.call("look", [[[day]]]);
    expect(result).toEqual([true, true, day, { a: [[day]] }]);
    expect(Object.getPrototypeOf((result as unknown[])[2])).toBe(Date.prototype);
  });

  test("starts afresh: nothing of one realm is seen in the next", () => {
    const code = "var count = 0; function next() { return ++count; }";
    expect(realm(code).call("next", [])).toBe(1);
    expect(realm(code).call("next", [])).toBe(1);
  });

  test("reports what the script threw, with its line", () => {
    const failing = realm("\n\nfunction fail() { throw new Error('no such model'); }");
    let thrown: unknown;
    try {
      failing.call("fail", []);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ScriptError);
    expect(thrown).toMatchObject({ message: "no such model", line: 3 });
  });

  test("refuses to carry a function across", () => {
    expect(() => realm("function look() { return function () {}; }").call("look", [])).toThrow(
      /cannot cross/,
    );
  });

  test("says when there is no such function", () => {
    expect(() => realm("").call("missing", [])).toThrow("Script function not found: missing");
  });
});

const SERVICES =
  "SpreadsheetApp HtmlService PropertiesService CacheService LockService UrlFetchApp Utilities Session Charts console Logger ScriptApp DriveApp".split(
    " ",
  );

test("loading the built bundle touches no service", () => {
  const ledger = new Ledger("server call");
  // Each throws at the first touch.
  const loaded = new Realm(builtBundle().code, openNodeEnclosure, (border) => {
    const membrane = new Membrane(border, ledger);
    return Object.fromEntries(SERVICES.map((name) => [name, membrane.absent(name)]));
  });
  expect(ledger.faults).toEqual([]);
  expect(loaded.has("onOpen")).toBe(true);
});
