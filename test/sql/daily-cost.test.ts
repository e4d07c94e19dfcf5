import { readFileSync } from "node:fs";
import path from "node:path";
import { addLines, ask, openDuck } from "./support/duck";
import { randomUsage, type OpenData } from "./support/random-usage";

const DATA = JSON.parse(readFileSync(path.resolve(__dirname, "../../dist/rates.json"), "utf8")) as OpenData;

const BY_DAY = `SELECT day, COALESCE(canonical_model, COALESCE(model, '')) AS model,
  COALESCE(canonical_tier, COALESCE(service_tier, '')) AS tier, context, problem, COUNT(*) AS line_count,
  SUM(CASE WHEN problem IS NULL THEN COALESCE(requests, 0) END) AS requests,
  SUM(list_cost) AS list_cost, SUM(free_list_cost) AS free_list_cost
  FROM ratesheet.priced_usage GROUP BY ALL ORDER BY ALL`;

test("daily_cost is the sum of priced_usage, to the last digit, problems and all; shards add up to the whole", async () => {
  const connection = await openDuck();
  await addLines(connection, Array.from({ length: 8000 }, randomUsage(DATA, 7)));
  const daily = await ask(
    connection,
    "SELECT day, model, tier, context, problem, line_count, CASE WHEN problem IS NULL THEN requests END, list_cost, free_list_cost FROM ratesheet.daily_cost ORDER BY ALL",
  );
  expect(await ask(connection, BY_DAY)).toEqual(daily);
  const shards = await ask(
    connection,
    `SELECT SUM(part), MAX(whole) = SUM(part) FROM
      (SELECT request_id % 8, SUM(list_cost) AS part FROM ratesheet.priced_usage GROUP BY ALL),
      (SELECT SUM(list_cost) AS whole FROM ratesheet.daily_cost)`,
  );
  expect(shards[0]?.[1]).toBe("true");
});
