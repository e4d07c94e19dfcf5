import type { FunctionHelp } from "../definition";
import { imageTokensHelp } from "./image-tokens";
import { openaiAudioTokensHelp } from "./openai-audio-tokens";
import { openaiChargeHelp } from "./openai-charge";
import { openaiCompareHelp } from "./openai-compare";
import { openaiCostHelp } from "./openai-cost";
import { openaiForecastHelp } from "./openai-forecast";
import { openaiImageCostHelp } from "./openai-image-cost";
import { openaiImageGenerationCostHelp } from "./openai-image-generation-cost";
import { openaiLineItemHelp } from "./openai-line-item";
import { openaiModelsHelp } from "./openai-models";
import { openaiRateHelp } from "./openai-rate";
import { openaiRatesHelp } from "./openai-rates";
import { openaiRatesInfoHelp } from "./openai-rates-info";
import { openaiRealtimeCostHelp } from "./openai-realtime-cost";
import { openaiSensitivityHelp } from "./openai-sensitivity";
import { openaiSessionTokensHelp } from "./openai-session-tokens";
import { openaiStorageCostHelp } from "./openai-storage-cost";
import { openaiTokensHelp } from "./openai-tokens";
import { openaiToolCostHelp } from "./openai-tool-cost";
import { openaiTrainingCostHelp } from "./openai-training-cost";
import { openaiUsageCostHelp } from "./openai-usage-cost";
import { openaiVideoCostHelp } from "./openai-video-cost";

/** The help of every custom function, in the order in which people meet them. */
export const HELP: readonly FunctionHelp[] = [
  openaiCostHelp,
  openaiUsageCostHelp,
  openaiChargeHelp,
  openaiLineItemHelp,
  openaiRateHelp,
  openaiModelsHelp,
  openaiRatesHelp,
  openaiRatesInfoHelp,
  openaiCompareHelp,
  openaiTokensHelp,
  openaiSessionTokensHelp,
  imageTokensHelp,
  openaiImageCostHelp,
  openaiImageGenerationCostHelp,
  openaiRealtimeCostHelp,
  openaiAudioTokensHelp,
  openaiVideoCostHelp,
  openaiTrainingCostHelp,
  openaiToolCostHelp,
  openaiStorageCostHelp,
  openaiForecastHelp,
  openaiSensitivityHelp,
];
