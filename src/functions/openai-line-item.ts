import { findModel } from "../pricing/aliases";
import { PricingError } from "../pricing/errors";
import { lineItemContext } from "../usage/line-item/line-item-facts";
import { readLineItem, type LineItem } from "../usage/line-item/read-line-item";
import { choice, words } from "./arguments/kinds";
import { ON_PROBLEM, required, type CellArgument } from "./arguments/kind";
import { rowWise } from "./arguments/row-wise";
import { Values, cellsOf } from "./broadcast";
import { isBlank, readText, show } from "./cells";
import type { FunctionDefinition } from "./definition";

const PARTS = ["model", "meter", "tier", "context"] as const;

const LINE_ITEM = words<LineItem>((name, cell) => {
  const text = readText(name, cell, 'Give a line item such as "gpt-5-mini-2025-08-07, cached input".');
  const item = readLineItem(text);
  if (item !== undefined) return item;
  throw new PricingError(
    `${name} is ${show(text)}, which is not recognised: it names no model and meter in the way of a cost export. Its money counts all the same.`,
  );
});

const PART: CellArgument<(typeof PARTS)[number]> = {
  per: "cell",
  required: false,
  kind: choice(PARTS),
  blank: undefined,
};

const ofOnePart = rowWise({
  name: "OPENAI_LINE_ITEM",
  arguments: { text: required({ ...LINE_ITEM, says: "quantity" }), part: PART, on_problem: ON_PROBLEM },
  gives: "parts",
  prepare:
    ({ host, table }) =>
    ({ text: item, part }) => {
      switch (part) {
        case "model":
          return findModel(item.model, table, host.today()) ?? item.model;
        case "meter":
          return item.long ? `long_${item.meter}` : item.meter;
        case "tier":
          return item.tier;
        case "context":
          return lineItemContext(item, table, host.today());
      }
    },
});

/** Without a part, all of them side by side: a column of line items against the row of their parts. */
export const openaiLineItem: FunctionDefinition = {
  ...ofOnePart,
  evaluate(args, host) {
    const [text, part, onProblem] = args;
    if (text === undefined || !cellsOf(part).every(isBlank)) return ofOnePart.evaluate(args, host);
    if (new Values("text", text).columns > 1) {
      throw new PricingError(`text has several columns, so say which part is meant: ${PARTS.join(", ")}.`);
    }
    return ofOnePart.evaluate([text, [PARTS], onProblem], host);
  },
};
