import type { FunctionDefinition } from "./definition";
import { openaiForecast } from "./openai-forecast";
import { openaiSensitivity } from "./openai-sensitivity";
import { PRICE_FUNCTIONS } from "./price-catalog";

/**
 * Every custom function, in the order in which people meet them. Those of scenarios stand in dist/Server.html: a sheet has
 * one or two of them, and they bring as much code as all the others together.
 */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...PRICE_FUNCTIONS,
  openaiForecast,
  openaiSensitivity,
];
