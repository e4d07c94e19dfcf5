import { TIERS, type Tier } from "../../pricing/tier";
import { tierShareId } from "../tier-shares";
import type { Addresses, Row } from "./rows";
import type { FormatName } from "./blueprint";

/** What one session uses: the formulas of `sessionUse`, a row each. */
export function sessionRows(): readonly Row[] {
  return [
    { heading: "One session" },
    calculated("sentTurns", "Turns sent at most", "turns", "whole", ({ value }) => {
      const cap = `IF(${value("history")}="yes",${value("contextTurns")},${value("turnsWithoutHistory")})`;
      return `=MIN(${value("turns")},${cap})`;
    }),
    calculated("fixed", "Fixed prompt", "tokens a request", "whole", ({ value }) => {
      return `=${value("systemTokens")}+${value("toolSchemaTokens")}`;
    }),
    calculated("prompt", "Prompt before the conversation", "tokens a request", "whole", ({ value }) => {
      return `=${value("fixed")}+${value("retrievedTokens")}`;
    }),
    calculated("growing", "Input of the turns that grow", "tokens", "whole", ({ value }) => {
      return `=OPENAI_SESSION_TOKENS(${value("prompt")},${messages(value)},${value("sentTurns")})`;
    }),
    calculated("largest", "Largest request", "tokens", "whole", ({ value }) => {
      const sent = value("sentTurns");
      const answers = `${sent}*${value("outputTokens")}-${value("outputTokens")}`;
      return `=${value("prompt")}+${sent}*${value("userTokens")}+${answers}`;
    }),
    calculated("textInput", "Text input", "tokens", "whole", ({ value }) => {
      return `=${value("growing")}+(${value("turns")}-${value("sentTurns")})*${value("largest")}`;
    }),
    calculated("repeatedGrowing", "Repeated in the turns that grow", "tokens", "whole", ({ value }) => {
      return `=OPENAI_SESSION_TOKENS(${value("fixed")},${messages(value)},${value("sentTurns")},"cached")`;
    }),
    calculated("repeated", "Repeated prompt", "tokens", "whole", ({ value }) => {
      return `=${value("repeatedGrowing")}+(${value("turns")}-${value("sentTurns")})*${value("fixed")}`;
    }),
    calculated("textOutput", "Output with reasoning", "tokens", "whole", ({ value }) => {
      return `=${value("turns")}*(${value("outputTokens")}+${value("reasoningTokens")})`;
    }),
    calculated("average", "Average request", "tokens", "quantity", ({ value }) => {
      return `=${value("textInput")}/${value("turns")}`;
    }),
    calculated("caches", "Large enough to be cached", "", "general", ({ value }) => {
      return `=${value("average")}>=${value("minimumCachedPrompt")}`;
    }),
    calculated("cacheable", "Input the cached share is of", "tokens", "whole", ({ value }) => {
      return `=IF(${value("cacheBasis")}="all input",${value("textInput")},${value("repeated")})`;
    }),
    calculated("cached", "Cached input", "tokens", "quantity", ({ value }) => {
      return `=${value("cacheable")}*${value("cachedShare")}*${value("caches")}`;
    }),
    calculated("written", "Cache writes", "tokens", "quantity", ({ value }) => {
      return `=(${value("textInput")}-${value("cached")})*${value("cacheWriteShare")}*${value("caches")}`;
    }),
    calculated("calls", "Tool calls", "calls", "quantity", ({ value }) => {
      return `=${value("turns")}*${value("toolCalls")}`;
    }),
    calculated("uncached", "Uncached input without images", "tokens", "quantity", ({ value }) => {
      const content = `${value("calls")}*${value("toolContentTokens")}`;
      return `=${value("textInput")}-${value("cached")}-${value("written")}+${content}`;
    }),
    calculated("audioIn", "Audio input", "tokens", "quantity", ({ value }) => {
      return `=${value("audioInputMinutes")}*${value("audioInputTokensPerMinute")}`;
    }),
    calculated("audioOut", "Audio output", "tokens", "quantity", ({ value }) => {
      return `=${value("audioOutputMinutes")}*${value("audioOutputTokensPerMinute")}`;
    }),
    calculated("billedGigabytes", "Stored data that is not free", "GB", "quantity", ({ value }) => {
      return `=MAX(${value("storageGigabytes")},${value("freeGigabytes")})-${value("freeGigabytes")}`;
    }),
    calculated("band", "Context band of the prices", "", "general", ({ value }) => {
      return `=IF(${value("average")}>${value("longContextThreshold")},"long_","")`;
    }),
    ...tierRows(),
  ];
}

/** How the text tokens are split over the tiers; each takes its share, the scenario's own tier also the rest. */
function tierRows(): readonly Row[] {
  return [
    calculated("rest", "Left for the service tier", "", "share", ({ value }) => {
      return `=100%-${value("batchShare")}-${value("flexShare")}-${value("priorityShare")}`;
    }),
    ...TIERS.map((tier): Row => {
      return {
        ...calculated(tierKey(tier), `Billed as ${tier}`, "of text tokens", "share", (at) => {
          const id = tierShareId(tier);
          const share = id === undefined ? "" : `+${at.value(id)}`;
          return `=${at.value("rest")}*(${at.value("tier")}=${at.tier(tierKey(tier))})${share}`;
        }),
        tier: { name: tier },
      };
    }),
  ];
}

export function tierKey(tier: Tier): string {
  return `tier ${tier}`;
}

function messages(value: Addresses["value"]): string {
  return `${value("userTokens")},${value("outputTokens")}`;
}

function calculated(
  key: string,
  label: string,
  unit: string,
  format: FormatName,
  formula: (at: Addresses) => string,
) {
  return { key, label, unit, value: { formula, format } };
}
