import type { Problem } from "./problem";
import type { Result } from "../pricing/result";
import type { ScenarioForm } from "./scenarios";

/** A form that was typed but not built yet. */
export interface ScenarioDraft {
  readonly form: ScenarioForm;
  /** The set of sheets it was opened from; null for a new one. */
  readonly openedFrom: string | null;
  /** The form as it was read from those sheets; null for a new one. */
  readonly loaded?: ScenarioForm | null;
}

/** Keeps what is typed while the sidebar is closed: for one person, in one spreadsheet. */
export interface DraftServer {
  /** Null when there is none. */
  loadDraft(): ScenarioDraft | null;
  /** Null forgets the draft. */
  saveDraft(draft: ScenarioDraft | null): Result<null, Problem>;
}
