import type { ActualsServer } from "../api/actuals";
import type { PlanActualsServer } from "../api/plan-actuals";
import { beginImport, cancelImport, checkImport, finishImport, putCharges } from "./actuals/import";
import { actualsOverview } from "./actuals/overview";
import { buildAlternatives, buildReconcile, buildSpend } from "./actuals/tabs";
import { checkPlanActuals, fillPlanActuals } from "./actuals/plan-actuals";
import { previewCostColumn, writeCostColumn } from "./actuals/cost-column";
import { readSheetTable } from "./actuals/sheet-table";
import { undoImport } from "./actuals/undo";

/** The requests of the Actuals card. */
export const actualsServer: ActualsServer & PlanActualsServer = {
  actualsOverview,
  checkImport,
  beginImport,
  putCharges,
  finishImport,
  cancelImport,
  undoImport,
  buildReconcile,
  buildSpend,
  buildAlternatives,
  checkPlanActuals,
  fillPlanActuals,
  readSheetTable,
  previewCostColumn,
  writeCostColumn,
};
