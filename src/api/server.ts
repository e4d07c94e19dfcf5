import type { ActualsServer } from "./actuals";
import type { ImageBreakdown, ImageChoices, ImageRequest } from "./image-breakdown";
import type {
  FormulaPreview,
  FunctionRequest,
  InsertChoices,
  InsertRequest,
  InsertResult,
  SelectionArguments,
} from "./insert-function";
import type { PlanActualsServer } from "./plan-actuals";
import type { ModelChoices, PricedRequest, PriceRequest } from "./price-request";
import type { Problem } from "./problem";
import type { TokenServer } from "./tokens";
import type { Result } from "../pricing/result";
import type { RatesServer } from "./rates-server";
import type { RatesStatus } from "./rates-status";
import type { DraftServer } from "./scenario-draft";
import type { ScenarioServer } from "./scenarios";

/**
 * What the sidebar can ask of the server: one JSON value in, one out. Both sides are checked against this, so that a
 * call cannot name an endpoint that does not exist or read a field that is not sent.
 */
export interface Server
  extends RatesServer, ScenarioServer, DraftServer, TokenServer, ActualsServer, PlanActualsServer {
  ratesStatus(): RatesStatus;
  /** Brings a tab to the front, and some cells of it where they are named: `C2:C9`. */
  showSheet(request: { readonly name: string; readonly cells?: string }): Result<null, Problem>;
  insertChoices(): InsertChoices;
  selectionArguments(request: { readonly name: string }): Result<SelectionArguments, Problem>;
  previewFormula(request: FunctionRequest): FormulaPreview;
  insertFormula(request: InsertRequest): Result<InsertResult, Problem>;
  modelChoices(): Result<ModelChoices, Problem>;
  priceRequest(request: PriceRequest): Result<PricedRequest, Problem>;
  imageChoices(): ImageChoices;
  imageBreakdown(request: ImageRequest): Result<ImageBreakdown, Problem>;
}
