import type { Problem } from "../../api/problem";
import { rateTableOf } from "../../api/rates-table";
import { bundledTable } from "../../pricing/bundled";
import type { RateTable } from "../../pricing/rate-table";
import { success, type Result } from "../../pricing/result";
import type { ServerClient } from "../server/server-client";

/** The rates that formulas use, for what the page prices by itself. Asked for each time: the sheet may have changed. */
export async function pageRates(server: ServerClient): Promise<Result<RateTable, Problem>> {
  const answer = await server.attempt("ratesInForce");
  if (!answer.ok) return answer;
  const { rates } = answer.value;
  return success(rates === null ? bundledTable() : rateTableOf(rates));
}
