import type { ScenarioServer } from "../api/scenarios";
import { buildScenarios } from "./scenarios/build";
import { openScenarios } from "./scenarios/open";
import { previewScenarios } from "./scenarios/preview";
import { scenarioSetup } from "./scenarios/setup";
import { undoScenarios, updateScenarios } from "./scenarios/update";

/** The requests of the scenario builder. */
export const scenarioServer: ScenarioServer = {
  scenarioSetup,
  previewScenarios,
  buildScenarios,
  openScenarios,
  updateScenarios,
  undoScenarios,
};
