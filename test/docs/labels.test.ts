import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pages, ROOT } from "./support/pages";

/** What a person reads on a button, a menu item or a tab, where the pages tell them to look for it. */
const LABELS = [
  "Open sidebar",
  "Check for updates",
  "Apply",
  "Make the Rates sheet",
  "Undo last refresh",
  "Link formulas",
  "Formulas to look at",
  "Override a price",
  "Repair Rates sheet",
  "Insert function",
  "Actuals: import usage and bills",
  "Try a sample export",
  "Choose files",
  "Undo last import",
  "Read the table",
  "See the formula",
  "Prepare the import",
  "Build scenario",
  "Build sheets",
  "Rates",
  "Rates log",
  "Inputs",
  "Forecast",
  "Compare",
  "Checks",
  "Usage",
];

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(file) ? [readFileSync(path.join(ROOT, file), "utf8")] : [];
  });
}

const source = ["src", "preview"].flatMap(sources).join("\n");
const bold = pages().flatMap(({ text }) =>
  [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, label = ""]) => label),
);

test.each(LABELS)("“%s” is what the product calls it, and a page says so", (label) => {
  expect(bold).toContain(label);
  // As a text of its own: quoted, or between the tags of an element.
  expect(source).toMatch(new RegExp(`["'\`>]\\s*${label}\\b`));
});
