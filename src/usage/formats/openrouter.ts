import { decimalText } from "../exact";
import { servedTier } from "../service-tier";
import { CountReader } from "../rows/fields";
import { dayOf, NOBODY, unreadCharge } from "../rows/row-facts";
import { splitTokens, withProblems } from "../rows/split-tokens";
import { usageCharges } from "../rows/usage-row";
import { sellsOf, type RowReader } from "./reading";

/** A row of OpenRouter's activity: one generation, what OpenRouter charged for it, and tokens that it may have normalised. */
export const readOpenrouter: RowReader = ({ line, fields }, reading) => {
  const day = dayOf(fields, "created_at");
  if (day === undefined)
    return [unreadCharge(line, "created_at is missing or no time, so the day is not known")];
  const sourceModel = fields.text("model_permaslug") ?? "";
  const counts = new CountReader(fields);
  const split = splitTokens(
    {
      input: counts.count("tokens_prompt"),
      output: counts.count("tokens_completion"),
      cached: counts.count("tokens_cached"),
    },
    sellsOf(reading.prices, sourceModel, day),
  );
  return usageCharges(
    {
      ...NOBODY,
      project: fields.text("app_name") ?? "",
      key: fields.text("api_key_name") ?? "",
      line,
      day,
      sourceModel,
      provider: fields.text("provider_name"),
      source: fields.text("variant") ?? "",
      billed: decimalText(fields.text("cost_total") ?? "") ?? null,
      estimate: null,
      split: withProblems({ ...split, notes: [...split.notes, "tokens-of-a-gateway"] }, counts.problems),
      tier: servedTier(undefined, "default"),
      requests: 1,
      countsRequests: true,
    },
    reading.prices,
  );
};
