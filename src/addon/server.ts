import type { Server } from "../api/server";
import { actualsServer } from "./actuals-server";
import { loadDraft, saveDraft } from "./drafts/scenario-draft";
import { imageBreakdown, imageChoices } from "./image-breakdown";
import { insertChoices } from "./insert/insert-choices";
import { insertFormula } from "./insert/insert-formula";
import { selectionArguments } from "./insert/selection-arguments";
import { previewFormula } from "./insert/preview-formula";
import { modelChoices, priceRequest } from "./price-request";
import { ratesServer } from "./rates-server";
import { ratesStatus } from "./rates-status";
import { scenarioServer } from "./scenario-server";
import { showSheet } from "./show-sheet";
import { tokenServer } from "./token-server";

export { evaluateFunction as evaluate } from "../functions/evaluate";

/** What the sidebar asks. This file is built into dist/Server.html, which formulas of prices never read. */
export const server: Server = {
  ...ratesServer,
  ...scenarioServer,
  ...tokenServer,
  ...actualsServer,
  ratesStatus,
  showSheet,
  insertChoices,
  selectionArguments,
  previewFormula,
  insertFormula,
  modelChoices,
  priceRequest,
  imageChoices,
  imageBreakdown,
  loadDraft,
  saveDraft,
};
