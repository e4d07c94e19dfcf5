import { readFileSync } from "node:fs";
import path from "node:path";
import { AddOnAnswers } from "../sql/support/add-on-answers";
import { differences, type Difference } from "../sql/support/differences";
import { addLines, ask, openDuck } from "../sql/support/duck";
import { randomUsage, type OpenData } from "../sql/support/random-usage";

const DATA = JSON.parse(readFileSync(path.resolve(__dirname, "../../dist/rates.json"), "utf8")) as OpenData;
const ROWS = Number(process.env["ROWS"] ?? 1_000_000);
const BATCH = 20_000;

test(`${ROWS} random lines cost the same double on DuckDB as in the add-on`, async () => {
  const next = randomUsage(DATA, 1);
  const addOn = new AddOnAnswers(DATA);
  const connection = await openDuck();
  const bad: Difference[] = [];
  for (let at = 0; at < ROWS && bad.length < 5; at += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, ROWS - at) }, next);
    const expected = addOn.answers(rows);
    await connection.run("TRUNCATE ratesheet.lines");
    await addLines(connection, rows);
    const got = await ask(
      connection,
      "SELECT list_cost, free_list_cost, problem FROM ratesheet.priced_usage ORDER BY request_id",
    );
    bad.push(...differences(rows, expected, got));
  }
  expect(bad.slice(0, 5)).toEqual([]);
});
