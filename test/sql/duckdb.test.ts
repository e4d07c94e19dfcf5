import { readFileSync } from "node:fs";
import path from "node:path";
import { AddOnAnswers } from "./support/add-on-answers";
import { differences } from "./support/differences";
import { addLines, ask, openDuck } from "./support/duck";
import { randomUsage, type OpenData } from "./support/random-usage";

const DATA = JSON.parse(readFileSync(path.resolve(__dirname, "../../dist/rates.json"), "utf8")) as OpenData;
const LINES = 10_000;

test("random lines cost the same double as in the add-on, and are refused for the same reason", async () => {
  const next = randomUsage(DATA, 20_261_126);
  const rows = Array.from({ length: LINES }, next);
  const expected = new AddOnAnswers(DATA).answers(rows);
  const connection = await openDuck();
  await addLines(connection, rows);
  const got = await ask(
    connection,
    "SELECT list_cost, free_list_cost, problem FROM ratesheet.priced_usage ORDER BY request_id",
  );
  expect(differences(rows, expected, got).slice(0, 5)).toEqual([]);
  expect(expected.filter(({ cost }) => cost !== null).length).toBeGreaterThan(LINES / 4);
});
