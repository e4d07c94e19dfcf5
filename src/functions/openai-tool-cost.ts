import { toDouble } from "../pricing/money";
import { toolCost } from "../pricing/tools/tool-cost";
import { AMOUNT, AS_OF, COUNT, MODEL, TOOL } from "./arguments/kinds";
import { optional, RATES, required } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";

export const openaiToolCost = rowWise({
  name: "OPENAI_TOOL_COST",
  arguments: {
    tool: required(TOOL),
    quantity: required(AMOUNT),
    model: optional(MODEL, undefined),
    content_tokens: optional(COUNT, 0),
    as_of: AS_OF,
    rates: RATES,
  },
  prepare:
    ({ table }) =>
    ({ content_tokens: contentTokens, as_of: day, tool, quantity, model }) =>
      toDouble(toolCost(table, { tool, quantity, model, contentTokens, day })),
});
