import type { FunctionDefinition } from "./definition";
import { imageTokens } from "./image-tokens";
import { openaiAudioTokens } from "./openai-audio-tokens";
import { openaiCharge } from "./openai-charge";
import { openaiCompare } from "./openai-compare";
import { openaiCost } from "./openai-cost";
import { openaiImageCost } from "./openai-image-cost";
import { openaiImageGenerationCost } from "./openai-image-generation-cost";
import { openaiLineItem } from "./openai-line-item";
import { openaiModels } from "./openai-models";
import { openaiRate } from "./openai-rate";
import { openaiRates } from "./openai-rates";
import { openaiRatesInfo } from "./openai-rates-info";
import { openaiRealtimeCost } from "./openai-realtime-cost";
import { openaiSessionTokens } from "./openai-session-tokens";
import { openaiStorageCost } from "./openai-storage-cost";
import { openaiTokens } from "./openai-tokens";
import { openaiToolCost } from "./openai-tool-cost";
import { openaiTrainingCost } from "./openai-training-cost";
import { openaiUsageCost } from "./openai-usage-cost";
import { openaiVideoCost } from "./openai-video-cost";

/** The custom functions of prices, tokens and costs. Their code stands in dist/Code.js, which every formula loads. */
export const PRICE_FUNCTIONS: readonly FunctionDefinition[] = [
  openaiCost,
  openaiUsageCost,
  openaiCharge,
  openaiLineItem,
  openaiRate,
  openaiModels,
  openaiRates,
  openaiRatesInfo,
  openaiCompare,
  openaiTokens,
  openaiSessionTokens,
  imageTokens,
  openaiImageCost,
  openaiImageGenerationCost,
  openaiRealtimeCost,
  openaiAudioTokens,
  openaiVideoCost,
  openaiTrainingCost,
  openaiToolCost,
  openaiStorageCost,
];
