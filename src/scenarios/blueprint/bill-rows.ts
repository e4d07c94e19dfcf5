import { MODEL_KINDS } from "../bill";
import { linesOfKind, linesOfModel, type Line } from "../lines";
import { MODEL_DRIVERS } from "../rules";
import { upliftKey } from "../verdict";
import type { Block } from "./block-rows";
import type { Row } from "./rows";

/** From list prices to the forecast of one scenario, its low and its high case: the formulas of `billOf`. */
export function billRows(block: Block): readonly Row[] {
  const { constant } = block;
  const kind = (own: (key: string) => string, ...kinds: readonly Line["kind"][]): string =>
    `SUM(${block.cells(own, "cost", linesOfKind(...kinds))})`;
  return [
    { heading: "From list prices to the total" },
    block.money("models", "Models at list prices", (own) => `=${kind(own, ...MODEL_KINDS)}`),
    block.flow(
      "change",
      "Price change in force",
      "",
      (_, m) => {
        // MAX reads a blank date, or the word none, as 0: the change then holds from the first month.
        return `=${constant("priceChange")}*(${m.of("month")}>=MAX(${constant("priceChangeDate")}))`;
      },
      "share",
      false,
    ),
    block.money("priceChangeCost", "Price change", (own) => `=${own("models")}*${own("change")}`),
    block.money("uplifted", "Models with a residency uplift, at list prices", (own) => {
      const parts = MODEL_DRIVERS.map((driver) => {
        return `SUM(${block.cells(own, "cost", linesOfModel(driver))})*${constant(upliftKey(driver))}`;
      });
      return `=${parts.join("+")}`;
    }),
    block.money("residency", "Data residency", (own) => {
      return `=${own("uplifted")}*(100%+${own("change")})*${constant("residencyShare")}`;
    }),
    block.money("moving", "Cost that follows demand", (own) => {
      return `=${own("models")}+${own("priceChangeCost")}+${own("residency")}+${kind(own, "calls")}`;
    }),
    block.money(
      "charged",
      "Before discount, with storage",
      (own) => `=${own("moving")}+${kind(own, "storage")}`,
    ),
    block.money(
      "discount",
      "Negotiated discount",
      (own) => `=-${own("charged")}*${constant("discountShare")}`,
    ),
    block.money("production", "Production", (own) => `=${own("charged")}+${own("discount")}`),
    block.money("development", "Development and test", (own) => {
      return `=${own("production")}*${constant("developmentShare")}`;
    }),
    block.money("contingency", "Contingency", (own) => {
      return `=(${own("production")}+${own("development")})*${constant("contingencyShare")}`;
    }),
    block.money("total", "Forecast", (own) => {
      return `=${own("production")}+${own("development")}+${own("contingency")}`;
    }),
    block.money("movingTotal", "Part of the forecast that follows demand", (own) => {
      return `=IF(${own("charged")};${own("total")}*${own("moving")}/${own("charged")};${own("charged")})`;
    }),
    block.money("low", "Low case", (own) => `=${own("total")}-${own("movingTotal")}*${constant("lowShare")}`),
    block.money(
      "high",
      "High case",
      (own) => `=${own("total")}+${own("movingTotal")}*${constant("highShare")}`,
    ),
  ];
}
