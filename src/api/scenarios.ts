import type { Problem } from "./problem";
import type { Result } from "../pricing/result";

/**
 * A plan as it is typed: every value as text, shares in percent. What a scenario leaves out is as in the base; what the base
 * leaves out has its default.
 */
export interface ScenarioForm {
  /** Drivers of the plan as a whole, by id. */
  readonly values: Readonly<Record<string, string>>;
  readonly months: string;
  readonly assumptions: Readonly<Record<string, string>>;
  /** Drivers that scenarios share, by id; without it, what most scenarios have. */
  readonly base?: Readonly<Record<string, string>>;
  /** Two to five; the drivers in which each differs from the base, by id. */
  readonly scenarios: readonly Readonly<Record<string, string>>[];
  /** Where figures come from, by driver: written beside them when sheets are new. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A driver as a form shows it. */
export interface DriverField {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly default: string;
  /** Blank is a value only for the kinds that begin with "optional", and for text that is not required. */
  readonly kind:
    | "amount"
    | "count"
    | "share"
    | "optional amount"
    | "text"
    | "day"
    | "month"
    | "optional day"
    | "choice"
    /** A model or tool id; `models` of the setup has those with prices. */
    | "model";
  /** Of a number, in the unit it is typed in; shares in percent. */
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  /** What a text field offers; other texts are taken too. */
  readonly suggestions?: readonly string[];
}

export interface DriverGroup {
  readonly title: string;
  /** False for what most plans leave as it is: the form folds it away. */
  readonly isBasic: boolean;
  readonly fields: readonly DriverField[];
}

/** What the form needs before anything is typed. */
export interface ScenarioSetup {
  readonly templates: readonly ScenarioTemplate[];
  readonly planFields: readonly DriverField[];
  readonly monthsField: DriverField;
  /** The name, which each scenario has of its own. */
  readonly nameField: DriverField;
  readonly scenarioGroups: readonly DriverGroup[];
  readonly assumptionFields: readonly DriverField[];
  /** Models and tools with a price on the first day of next month. */
  readonly models: readonly string[];
  readonly fewestScenarios: number;
  readonly mostScenarios: number;
  /** Version of the rates that forecasts are made with. */
  readonly ratesVersion: string;
  readonly saved: readonly SavedPlan[];
}

export interface ScenarioTemplate {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Filled in, with next month as the first one. */
  readonly form: ScenarioForm;
}

/** Sheets that were built earlier in this spreadsheet. */
export interface SavedPlan {
  /** Names the set for opening and replacing. */
  readonly id: string;
  /** The name of its Inputs tab. */
  readonly inputs: string;
  /** The version of RateSheet whose layout it has. Sheets of the first one are opened and built anew, not written to. */
  readonly layout: 1 | 2;
  /** Where Google makes a PDF of its Summary; null where there is none. */
  readonly summaryPdf: string | null;
}

/** Something wrong with a field, or to know about it; the text stands beside the field. */
export interface FieldProblem {
  readonly of: "plan" | "assumptions" | "base" | "scenario";
  /** From 0; null unless `of` is "scenario". */
  readonly scenario: number | null;
  /** Id of the driver; `months` and `scenarios` for the horizon and the number of scenarios. */
  readonly driver: string;
  /** A warning does not keep the sheets from being built. */
  readonly severity: "error" | "warning";
  readonly kind: string;
  readonly message: string;
}

/** The comparison, as the sheets will show it. Amounts are decimal text, rounded half-up. */
export interface ScenarioPreview {
  readonly problems: readonly FieldProblem[];
  /** Null while there is an error. */
  readonly comparison: Comparison | null;
}

export interface Comparison {
  readonly ratesVersion: string;
  /** First days of the months. */
  readonly months: readonly string[];
  readonly currency: string;
  readonly scenarios: readonly ComparedScenario[];
}

export interface ComparedScenario {
  readonly name: string;
  /** USD, two decimals. */
  readonly monthly: readonly string[];
  readonly total: string;
  readonly low: string;
  readonly high: string;
  /** In the reporting currency. */
  readonly reported: string;
  /** Against the first scenario, USD; and in percent with one decimal, null when the first costs nothing. */
  readonly difference: string;
  readonly differencePercent: string | null;
  /** USD, six decimals; null where there is nothing to divide by. */
  readonly perRequest: string | null;
  readonly perSession: string | null;
  readonly perUserMonth: string | null;
  readonly savedByCaching: string;
  readonly savedByTiers: string;
  /** In the reporting currency; null without a budget. */
  readonly budgetLeft: string | null;
  /** First day of the month in which the budget is exceeded. */
  readonly overBudgetFrom: string | null;
  /** What the money goes to, largest first; lines without cost are left out. USD at list prices. */
  readonly lines: readonly { readonly label: string; readonly cost: string }[];
}

export interface BuildRequest {
  readonly form: ScenarioForm;
  /** Id of the set whose calculated tabs are written anew; null to add new sheets. */
  readonly replace: string | null;
  /** For a set that is replaced: the form as it was read from the sheet, by which changes of the sheet are told. */
  readonly loaded?: ScenarioForm;
  /** What counts where the sheet was changed too: nothing until the person has chosen. */
  readonly prefer?: "form" | "sheet" | null;
  /** Tells a repeated request from a new one: the same press of a button builds once, however often it is sent. */
  readonly press?: string;
}

/** A place of the form, as text: `plan.budget`, `base.users`, `scenario.0.users`. */
export type PlaceName = string;

/** A set of sheets, read back. */
export interface OpenedPlan {
  readonly form: ScenarioForm;
  readonly layout: 1 | 2;
  /** Places whose cell holds a formula: they are shown, and never written. */
  readonly formulas: readonly PlaceName[];
  /** What was changed in the sheet since RateSheet wrote it last, in words. */
  readonly changes: readonly string[];
  /** Whether the last write can be taken back. */
  readonly canUndo: boolean;
}

export interface UpdateRequest {
  readonly id: string;
  /** The form as it was read from the sheet, and as it is now. */
  readonly loaded: ScenarioForm;
  readonly form: ScenarioForm;
  /** What to write where the sheet was changed meanwhile: nothing until the person has chosen. */
  readonly prefer: "form" | "sheet" | null;
}

/** A cell that was changed in the form and in the sheet. */
export interface Conflict {
  readonly label: string;
  readonly cell: string;
  readonly inForm: string;
  readonly inSheet: string;
}

export type UpdateResult =
  | { readonly state: "written"; readonly message: string; readonly plan: OpenedPlan }
  /** Nothing was written yet. */
  | { readonly state: "conflicts"; readonly conflicts: readonly Conflict[] }
  | { readonly state: "problems"; readonly problems: readonly FieldProblem[] }
  /** The number of months or of scenarios changed: that takes new tabs. */
  | { readonly state: "replace"; readonly message: string };

export type BuildResult =
  | {
      readonly built: true;
      readonly saved: SavedPlan;
      /** The form as it was written, with what was changed in the sheet since it was read. */
      readonly form: ScenarioForm;
      readonly sheets: readonly string[];
      readonly problems: readonly FieldProblem[];
      /** One sentence on what was done. */
      readonly message: string;
    }
  /** Nothing was written: the form has errors, or was changed in the sheet too. */
  | {
      readonly built: false;
      readonly problems: readonly FieldProblem[];
      readonly conflicts: readonly Conflict[];
    };

/** The requests of the scenario builder. None throws: what cannot be done is a problem in plain words. */
export interface ScenarioServer {
  scenarioSetup(): Result<ScenarioSetup, Problem>;
  /** Checks a form and works out its comparison. Writes nothing. */
  previewScenarios(request: { readonly form: ScenarioForm }): Result<ScenarioPreview, Problem>;
  /** Writes the tabs of a plan: Summary, Inputs, Actuals, Forecast, Compare, Workings, Checks. */
  buildScenarios(request: BuildRequest): Result<BuildResult, Problem>;
  /** Reads a set of sheets back into the form. */
  openScenarios(request: { readonly id: string }): Result<OpenedPlan, Problem>;
  /** Writes the cells of Inputs that the form changed, and no others. */
  updateScenarios(request: UpdateRequest): Result<UpdateResult, Problem>;
  /** Takes the last update back, where nobody has changed its cells since. */
  undoScenarios(request: {
    readonly id: string;
  }): Result<{ readonly message: string; readonly plan: OpenedPlan }, Problem>;
}
