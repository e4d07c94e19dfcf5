import type { Bundle } from "../../../preview/addon/add-on";
import type { Cell } from "../../../preview/model/cell";
import { bundleWithModels } from "../../support/fresh-bundle";
import { MODELS } from "./few-rates";
import { Office } from "./office";
import { internet, ok, pageOf } from "./price-pages";

const ROW = "| gpt-5 | $1.25 | $0.125 | - | $10.00 | - | - | - | - |";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ["a formula", '=IMPORTXML("https://example.com","//a")'],
  ["a formula in small letters", "=hyperlink(1)"],
  ["a command", "+cmd|' /C calc'!A0"],
  ["a minus", "-2+3"],
  ["an at sign", "@SUM(1+1)"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["a script", "<script>alert(1)</script>"],
  ["the prototype", "__proto__"],
  ["the constructor", "constructor"],
  ["a name of 10,000 characters", "a".repeat(10_000)],
  ["right-to-left marks", "gpt\u202E5-tpg"],
  ["an invisible space", "gpt-5\u200B"],
  ["a tab", "gpt\t5"],
  ["a letter that looks like another", "gpt-5\u0430"],
];

function rowWith(name: string): string {
  return pageOf(MODELS).replace(ROW, () => `${ROW}\n| ${name} | $3.00 | $0.30 | - | $9.00 | - | - | - | - |`);
}

/** An id like any other: it may be a model, and changes nothing else. */
const HARMLESS = ["constructor"];

/** Every cell of the spreadsheet that holds something. */
function contents(office: Office): Cell["content"][] {
  return office.book.sheets.flatMap(({ cells }) =>
    cells.flatMap((line) => line.flatMap((cell) => (cell ? [cell.content] : []))),
  );
}

/** The texts of all cells; fails when one is a formula. */
function texts(office: Office): string {
  const all = contents(office);
  expect(all.filter(({ kind }) => kind !== "literal")).toEqual([]);
  return all.map((content) => (content.kind === "literal" ? String(content.value) : "")).join("\n");
}

describe("hostile text in a model cell of the page", () => {
  test.each(HOSTILE)("%s is refused or listed as text; it reaches no cell", (_, name) => {
    const office = new Office(bundle, { net: internet(rowWith(name)) });
    const outcome = office.ask("checkForUpdates", []);
    if (!outcome.ok) {
      expect(outcome.failure.code).toBe("unreadable");
      return;
    }
    const models = outcome.value.models.map(({ model }) => model);
    expect(models.includes(name)).toBe(HARMLESS.includes(name));
    for (const { what, where, why } of outcome.value.left) {
      for (const text of [what, where, why]) {
        expect(text.length).toBeLessThan(300);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
    const { check, against } = outcome.value;
    office.get("applyUpdates", { check, against, from: "2026-11-24", ticked: [] });
    expect(texts(office).includes(name)).toBe(HARMLESS.includes(name));
    expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
  });

  test("in a price, a heading or a note changes no price", () => {
    const edits: readonly (readonly [string, string])[] = [
      ["$1.25 | $0.125", "=1+1 | $0.125"],
      ["$1.25 | $0.125", "<b>$1.25</b> | $0.125"],
      ["| gpt-5 |", "| gpt-5 (=IMPORTXML(1)) |"],
      ["### Standard pricing data", "### =IMPORTXML(1)"],
      ["Short context input", "=IMPORTXML(1)"],
    ];
    for (const [text, by] of edits) {
      const page = pageOf(MODELS);
      expect(page).toContain(text);
      const office = new Office(bundle, { net: internet(page.replace(text, () => by)) });
      const outcome = office.ask("checkForUpdates", []);
      if (!outcome.ok) continue;
      const { check, against } = outcome.value;
      office.get("applyUpdates", { check, against, from: "2026-11-24", ticked: [] });
      expect(texts(office)).not.toContain("IMPORTXML");
      expect(office.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.25);
    }
  });
});

describe("hostile text in the second source", () => {
  test.each(HOSTILE)("%s as a model or a field changes nothing that is written", (_, name) => {
    const office = new Office(bundle, { net: internet(pageOf(MODELS)) });
    const provider = `{"id":"openai","models":[{"id":${JSON.stringify(name)},"match":{"equals":${JSON.stringify(name)}},"prices":{"input_mtok":1}}],${JSON.stringify(name)}:{"polluted":true}}`;
    office.net.second = ok(`[${provider}]`, { "Content-Type": "text/plain" });
    expect(office.ask("checkForUpdates", []).ok).toBe(true);
    office.refresh("2026-11-24");
    expect(texts(office)).not.toContain(name);
  });
});

describe("hostile text that the user has in the Rates sheet", () => {
  test.each(HOSTILE.slice(0, 5))("%s in a note stays text through refreshes and undo", (_, note) => {
    const office = new Office(bundle, { net: internet(pageOf(MODELS)) });
    office.refresh("2026-11-01");
    const row = office.rowOf("gpt-5", "input");
    const sheet = office.sheet("Rates");
    // As a person types it with an apostrophe in front: text, in a cell of any format.
    for (const format of [{ numberFormat: "@" }, {}]) {
      sheet.put(row - 1, 9, { content: { kind: "literal", value: note }, format, note: "" });
      sheet.put(row - 1, 12, { content: { kind: "literal", value: "yes" }, format, note: "" });
      office.refresh("2026-11-20");
      expect(texts(office)).toContain(note);
      expect(office.get("ratesOverview").overrides).toMatchObject([{ note }]);
      office.get("undoRefresh");
      expect(texts(office)).toContain(note);
      expect(office.get("ratesOverview").overrides).toMatchObject([{ note }]);
    }
  });
});

describe("a Rates sheet whose columns somebody formatted as plain text", () => {
  test("gets prices that are numbers, in their own formats, by the next refresh", () => {
    const office = new Office(bundle, { net: internet(pageOf(MODELS)) });
    office.refresh("2026-11-01");
    const sheet = office.sheet("Rates");
    const { rows, columns } = sheet.used;
    const [price, per] = [4, 5];
    for (let row = 1; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = sheet.cell(row, column);
        sheet.put(row, column, { ...cell, format: { ...cell.format, numberFormat: "@" } });
      }
    }
    office.net.page = ok(pageOf(MODELS).replace(/\| gpt-5 \| \$1\.25 \|/, "| gpt-5 | $1.20 |"), {
      "Content-Type": "text/markdown",
    });
    office.refresh("2026-11-20");
    expect(office.formula("OPENAI_RATE", "gpt-5", "input", "", "2026-11-20")).toBe(1.2);
    const written = office.cells("Rates").slice(1, rows);
    expect(written.filter((row) => typeof row[price] !== "number" || typeof row[per] !== "number")).toEqual(
      [],
    );
  });
});
