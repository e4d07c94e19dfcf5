import { resolveModel } from "../pricing/aliases";
import type { Day } from "../pricing/day";
import { toDouble } from "../pricing/money";
import { toolCost } from "../pricing/tools/tool-cost";
import { broadcast, values } from "./broadcast";
import { isBlank, readAmount, readCount, readModelText } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";
import { dayReader, memoize } from "./memo";
import { ratesFor } from "./rates-argument";
import { readTool } from "./tool-argument";

export const openaiToolCost: FunctionDefinition = {
  name: "OPENAI_TOOL_COST",
  parameters: ["tool", "quantity", "model", "content_tokens", "as_of", "rates"],
  evaluate(args, host) {
    const [tool, quantity, model, contentTokens, asOf, rates] = args;
    const table = ratesFor(rates, host);
    const tools = values("tool", tool);
    const quantities = values("quantity", quantity);
    const models = values("model", model);
    const contents = values("content_tokens", contentTokens);
    const days = values("as_of", asOf);
    const toolOf = memoize(readTool);
    const modelOf = memoize((cell: Cell) =>
      memoize((day: Day) =>
        isBlank(cell) ? undefined : resolveModel(readModelText("model", cell), table, day),
      ),
    );
    const dayOf = dayReader(host);
    return broadcast([tools, quantities], [models, contents, days], (row, column) => {
      const day = dayOf(days.at(row, column));
      return toDouble(
        toolCost(table, {
          tool: toolOf(tools.at(row, column)),
          quantity: readAmount("quantity", quantities.at(row, column)),
          model: modelOf(models.at(row, column))(day),
          contentTokens: readCount("content_tokens", contents.at(row, column), 0),
          day,
        }),
      );
    });
  },
};
