import type { Problem } from "./problem";
import type { Result } from "../pricing/result";

/** A plan as it is typed: every value as text, shares in percent. What is left out has its default. */
export interface ScenarioForm {
  /** Drivers of the plan as a whole, by id. */
  readonly values: Readonly<Record<string, string>>;
  readonly months: string;
  readonly assumptions: Readonly<Record<string, string>>;
  /** Two to five; drivers by id. */
  readonly scenarios: readonly Readonly<Record<string, string>>[];
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
}

export interface DriverGroup {
  readonly title: string;
  readonly fields: readonly DriverField[];
}

/** What the form needs before anything is typed. */
export interface ScenarioSetup {
  readonly templates: readonly ScenarioTemplate[];
  readonly planFields: readonly DriverField[];
  readonly monthsField: DriverField;
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
}

/** Something wrong with a field, or to know about it; the text stands beside the field. */
export interface FieldProblem {
  readonly of: "plan" | "assumptions" | "scenario";
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
  /** Id of the set whose sheets are deleted for the new ones; null to add new sheets. */
  readonly replace: string | null;
}

export type BuildResult =
  | {
      readonly built: true;
      readonly saved: SavedPlan;
      readonly sheets: readonly string[];
      readonly problems: readonly FieldProblem[];
      /** One sentence on what was done. */
      readonly message: string;
    }
  /** Nothing was written: the form has errors. */
  | { readonly built: false; readonly problems: readonly FieldProblem[] };

/** The requests of the scenario builder. None throws: what cannot be done is a problem in plain words. */
export interface ScenarioServer {
  scenarioSetup(): Result<ScenarioSetup, Problem>;
  /** Checks a form and works out its comparison. Writes nothing. */
  previewScenarios(request: { readonly form: ScenarioForm }): Result<ScenarioPreview, Problem>;
  /** Writes the Inputs, Forecast, Compare and Checks sheets. */
  buildScenarios(request: BuildRequest): Result<BuildResult, Problem>;
  /** Reads a set of sheets back into the form. */
  openScenarios(request: { readonly id: string }): Result<ScenarioForm, Problem>;
}
