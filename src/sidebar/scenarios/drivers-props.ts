import type { FieldProblem, ScenarioForm, ScenarioSetup } from "../../api/scenarios";

/** What each part of the form needs: what there is to fill in, what is filled in, and what is wrong with it. */
export interface DriversProps {
  readonly setup: ScenarioSetup;
  readonly form: ScenarioForm;
  readonly problems: readonly FieldProblem[];
  /** Places whose cell in the sheet holds a formula. */
  readonly formulas: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (group: string, open: boolean) => void;
  readonly onChange: (form: ScenarioForm) => void;
}
