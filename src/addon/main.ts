import type { Argument, Output } from "../functions/definition";
import { evaluateFunction } from "../functions/evaluate";
import type { Server } from "../api/server";
import { loadDraft, saveDraft } from "./drafts/scenario-draft";
import { imageBreakdown, imageChoices } from "./image-breakdown";
import { insertChoices } from "./insert/insert-choices";
import { insertFormula } from "./insert/insert-formula";
import { selectionArguments } from "./insert/selection-arguments";
import { previewFormula } from "./insert/preview-formula";
import { onInstall, onOpen, openSidebar } from "./menu";
import { modelChoices, priceRequest } from "./price-request";
import { ratesServer } from "./rates-server";
import { ratesStatus } from "./rates-status";
import { scenarioServer } from "./scenario-server";
import { sheetHost } from "./sheet-host";
import { tokenServer } from "./token-server";

/** Every custom function, for the delegators that the build writes and for whoever lists them. */
export { FUNCTIONS as catalog } from "../functions/catalog";

/** Evaluates a custom function for a cell. */
export function evaluate(name: string, args: readonly Argument[]): Output {
  return evaluateFunction(name, args, sheetHost());
}

const server: Server = {
  ...ratesServer,
  ...scenarioServer,
  ...tokenServer,
  ratesStatus,
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

/** What Google calls by name: triggers, menu items and the sidebar's requests. Each becomes a top-level function. */
export const endpoints = { onOpen, onInstall, openSidebar, ...server };
