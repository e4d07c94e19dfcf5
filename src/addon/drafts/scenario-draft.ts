import type { Problem } from "../../api/problem";
import { failure, success, type Result } from "../../pricing/result";
import type { ScenarioDraft } from "../../api/scenario-draft";
import { utf8Length } from "../../a1/utf8";
import { deleteLongText, readLongText, writeLongText } from "./long-text";

/** The spreadsheets with a draft, the latest first, so that old drafts make room for new ones. */
const INDEX = "drafts";
/** Google gives 500 kB for all of them. */
const MOST_DRAFTS = 5;
const MOST_BYTES = 95_000;

/** What this person typed in this spreadsheet and did not build yet. */
export function loadDraft(): ScenarioDraft | null {
  const text = readLongText(PropertiesService.getUserProperties(), keyOf(spreadsheetId()));
  // Only saveDraft writes it, whole.
  return text === null ? null : (JSON.parse(text) as ScenarioDraft);
}

/** Keeps or forgets the draft of this person in this spreadsheet. */
export function saveDraft(draft: ScenarioDraft | null): Result<null, Problem> {
  const properties = PropertiesService.getUserProperties();
  const id = spreadsheetId();
  const others = ids(properties).filter((other) => other !== id);
  if (draft === null) {
    deleteLongText(properties, keyOf(id));
    properties.setProperty(INDEX, JSON.stringify(others));
    return success(null);
  }
  const text = JSON.stringify(draft);
  if (utf8Length(text) > MOST_BYTES) return tooLong();
  for (const old of others.slice(MOST_DRAFTS - 1)) deleteLongText(properties, keyOf(old));
  writeLongText(properties, keyOf(id), text);
  properties.setProperty(INDEX, JSON.stringify([id, ...others.slice(0, MOST_DRAFTS - 1)]));
  return success(null);
}

function ids(properties: GoogleAppsScript.Properties.Properties): readonly string[] {
  return JSON.parse(properties.getProperty(INDEX) ?? "[]") as string[];
}

function keyOf(id: string): string {
  return `draft.${id}`;
}

function spreadsheetId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

function tooLong(): Result<null, Problem> {
  return failure({
    code: "invalid",
    message: "The draft is too long to be kept while the sidebar is closed.",
    advice: "Shorten the notes in it, or build the sheets.",
    retry: false,
  });
}
