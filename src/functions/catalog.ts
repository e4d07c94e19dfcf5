import type { FunctionDefinition } from "./definition";
import { openaiCharge } from "./openai-charge";
import { openaiCompare } from "./openai-compare";
import { openaiCost } from "./openai-cost";
import { openaiModels } from "./openai-models";
import { openaiRate } from "./openai-rate";
import { openaiRates } from "./openai-rates";
import { openaiRatesInfo } from "./openai-rates-info";
import { openaiSessionTokens } from "./openai-session-tokens";

/** Every custom function, in the order in which people meet them. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  openaiCost,
  openaiCharge,
  openaiRate,
  openaiModels,
  openaiRates,
  openaiRatesInfo,
  openaiCompare,
  openaiSessionTokens,
];
