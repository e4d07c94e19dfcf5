import { parseDay } from "../../src/pricing/day";
import { EVIDENCE, IMAGE_RULES } from "../../src/pricing/images/image-rules";
import { joinNotes, type Report } from "./claim";
import type { Sources } from "./sources";
import { readInput, writeTsv, type Row } from "./tsv";

const COLUMNS = [
  "model",
  "released",
  "context_window",
  "shutdown",
  "encoding",
  "reasoning",
  "images",
  "source",
  "certainty",
  "context_certainty",
  "note",
] as const;
const BUNDLED = [
  "model",
  "released",
  "shutdown",
  "context_window",
  "encoding",
  "reasoning",
  "images",
  "note",
] as const;

/** What a reader is told of a release day, by how sure it is. */
const CERTAINTY: ReadonlyMap<string, string> = new Map([
  ["documented", ""],
  ["two sources", ""],
  ["one source", "release day from one source"],
  ["own knowledge", "release day not confirmed by a source"],
  ["", ""],
]);
const WELL_KNOWN = ["documented", "two sources", ""];

/**
 * What is known of the models, kept by hand in models.tsv, as a data file; the notes say what is not certain.
 * @param priced the models of the rate table, each of which should have a line
 */
export function writeModels(
  text: string,
  sources: Sources,
  priced: ReadonlySet<string>,
  report: Report,
): string {
  const rows = readInput("models.tsv", text, COLUMNS);
  const known = new Set(rows.map((row) => field(row, "model")));
  if (known.size < rows.length) throw new Error("models.tsv: a model has two lines");
  const missing = [...priced].filter((model) => !known.has(model));
  report.left.push(
    ...missing.map((model) => `models.tsv has no line for ${model}: its prices alone are known`),
  );
  const lines = [...rows.map((row) => bundled(row, sources)), ...missing.map(unknownModel)];
  return writeTsv(
    BUNDLED,
    lines.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
  );
}

function unknownModel(model: string): string[] {
  return BUNDLED.map((name) => (name === "model" ? model : name === "images" ? "unknown" : ""));
}

function bundled(row: Row, sources: Sources): string[] {
  const where = `models.tsv: ${field(row, "model")}`;
  if (field(row, "source") !== "") sources.parse(field(row, "source"), where);
  for (const name of ["released", "shutdown"]) {
    const day = field(row, name);
    if (day !== "" && parseDay(day) === undefined) throw new Error(`${where}: ${name} ${day} is no day`);
  }
  if (!/^(?:[1-9]\d*)?$/.test(field(row, "context_window")))
    throw new Error(`${where}: context_window must be a number of tokens`);
  if (!["", "yes", "no"].includes(field(row, "reasoning")))
    throw new Error(`${where}: reasoning must be yes, no or blank`);
  checkImages(field(row, "images"), where);
  const certain = CERTAINTY.get(field(row, "certainty"));
  if (certain === undefined) throw new Error(`${where}: unknown certainty ${field(row, "certainty")}`);
  const note = joinNotes(field(row, "note"), certain, contextNote(row));
  return BUNDLED.map((name) => (name === "note" ? note : field(row, name)));
}

/** `none`, `unknown`, blank for a fine-tuned model or a snapshot, or a rule with the evidence that takes the place of its own. */
function checkImages(images: string, where: string): void {
  const [rule = "", word, model, ...more] = images.split(" ");
  const isRule = IMAGE_RULES[rule] !== undefined;
  const isEvidence =
    word === undefined || (word === "like" && model !== undefined) || (EVIDENCE[word] && model === undefined);
  const isKnown = isRule ? isEvidence && more.length === 0 : ["", "none", "unknown"].includes(images);
  if (isKnown !== true)
    throw new Error(
      `${where}: images must be none, unknown or one of ${Object.keys(IMAGE_RULES).join(", ")}, with "like MODEL" or one of ${Object.keys(EVIDENCE).join(", ")} behind it`,
    );
}

function contextNote(row: Row): string {
  const certainty = field(row, "context_certainty");
  return WELL_KNOWN.includes(certainty) || certainty.startsWith("as ")
    ? ""
    : `context window from ${certainty}`;
}

function field(row: Row, name: string): string {
  return row.get(name) ?? "";
}
