import type { Day } from "../day";
import { PricingError } from "../errors";
import { isWholeUnit, METERS, type Meter } from "../meter";
import { Decimal, exactCost } from "../money";
import { quote } from "../quote";
import type { RateTable } from "../rate-table";
import { CODE_INTERPRETERS, codeInterpreterUse } from "./code-interpreter";
import { STORAGE_TOOLS } from "./storage";
import { reasons } from "./tool-models";
import { isSearchTool, SEARCH_TOOLS, searchContent, type SearchTool } from "./web-search";

const PREVIEW = "web-search-preview";

/** A use of one of OpenAI's built-in tools. */
export interface ToolUse {
  /** Id of the rate table, or a container of Code Interpreter such as `code-interpreter-4gb`. */
  readonly tool: string;
  /** Calls or sessions; minutes of one container for Code Interpreter since 2026-06-02. */
  readonly quantity: number;
  /** Canonical id of the model that uses the tool; undefined when it is not given. */
  readonly model: string | undefined;
  /** Tokens that all these searches brought into the model's input. */
  readonly contentTokens: number;
  readonly day: Day;
}

/**
 * The exact cost in USD of using a tool, search content included.
 * Worked: 1,000 web searches of gpt-4o-mini → 1,000 × $10/1,000 + 8,000,000 × $0.15/1M = $11.20.
 * @throws PricingError for an unknown tool, and for a price that depends on something that is not given or not known
 */
export function toolCost(table: RateTable, use: ToolUse): Decimal {
  const { tool, quantity, contentTokens, day } = use;
  if (isSearchTool(tool)) return searchCost(table, use, tool);
  if (contentTokens > 0) {
    throw new PricingError(
      `content_tokens is ${contentTokens}, but ${quote(tool)} is no web search: leave it blank.`,
    );
  }
  const container = codeInterpreterUse(tool, quantity, day);
  if (container) return charge(table, "code-interpreter", container.meter, container.quantity, day);
  if (table.ratesOf(tool).some((rate) => rate.meter === "call")) {
    return charge(table, tool, "call", quantity, day);
  }
  throw unknownTool(tool);
}

function searchCost(table: RateTable, use: ToolUse, named: SearchTool): Decimal {
  const tool = pricedSearch(named, use.model);
  refuseBySize(table, tool, use.day);
  return charge(table, tool, "call", use.quantity, use.day).plus(contentCost(table, use, tool));
}

/** Until 2025-06-26 the preview tool was priced by its search context size, under ids of their own. */
function refuseBySize(table: RateTable, tool: SearchTool, day: Day): void {
  const isPriced = (model: string): boolean =>
    table.find({ model, meter: "call", tier: "standard", day }) !== undefined;
  const bySize = table.models().filter((model) => model.startsWith(`${PREVIEW}-`) && isPriced(model));
  if (!tool.startsWith(PREVIEW) || isPriced(tool) || bySize.length === 0) return;
  throw new PricingError(
    `"${tool}" has no price on ${day}: web search in preview was priced by its search context size then. Its tools are ${bySize.join(", ")}.`,
  );
}

/** The preview tool has two prices, by whether the model reasons. */
export function pricedSearch(tool: SearchTool, model: string | undefined): SearchTool {
  if (tool === "web-search-preview-non-reasoning" && model !== undefined && reasons(model) === true) {
    throw new PricingError(`"${model}" is a reasoning model: its tool is "web-search-preview".`);
  }
  if (tool !== "web-search-preview") return tool;
  if (model === undefined) {
    throw new PricingError(
      'model is a blank, but the price of "web-search-preview" depends on whether the model reasons. Give the model.',
    );
  }
  const reasoning = reasons(model);
  if (reasoning === undefined) {
    throw new PricingError(
      `it is not known whether "${model}" is a reasoning model, on which the price of "web-search-preview" depends. ` +
        'If it is not, use "web-search-preview-non-reasoning".',
    );
  }
  return reasoning ? tool : "web-search-preview-non-reasoning";
}

function contentCost(
  table: RateTable,
  { quantity, model, contentTokens, day }: ToolUse,
  tool: SearchTool,
): Decimal {
  if (model === undefined) {
    if (contentTokens === 0) return new Decimal(0);
    throw new PricingError(
      `model is a blank, but ${contentTokens} content_tokens are billed at its input price. Give the model.`,
    );
  }
  const content = searchContent(tool, model);
  switch (content.kind) {
    case "free":
      return new Decimal(0);
    case "input":
      return charge(table, model, "input", contentTokens, day);
    case "block":
      return charge(table, model, "input", content.tokensPerCall * quantity, day);
  }
}

function charge(table: RateTable, model: string, meter: Meter, quantity: number, day: Day): Decimal {
  if (isWholeUnit(meter) && !Number.isSafeInteger(quantity)) {
    throw new PricingError(`quantity is ${quantity}, but ${METERS[meter].unit}s are counted whole.`);
  }
  if (quantity === 0) return new Decimal(0);
  const { price, per } = table.get({ model, meter, tier: "standard", day });
  return exactCost(quantity, price, per);
}

function unknownTool(tool: string): PricingError {
  if (STORAGE_TOOLS.includes(tool)) {
    return new PricingError(`"${tool}" is billed for storage: use OPENAI_STORAGE_COST.`);
  }
  const known = [...SEARCH_TOOLS, "file-search", ...CODE_INTERPRETERS];
  return new PricingError(`unknown tool ${quote(tool)}. It must be one of ${known.join(", ")}.`);
}
