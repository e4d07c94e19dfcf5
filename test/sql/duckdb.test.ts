import { readFileSync } from "node:fs";
import path from "node:path";
import { randomCharges } from "./support/charge-rows";
import { openDuck } from "./support/duck";
import { dailyGroups, Expectations, summedGroups } from "./support/expect-same";
import { randomUsage, type OpenData } from "./support/random-usage";
import type { SqlEngine } from "./support/sql-engine";

const DATA = JSON.parse(readFileSync(path.resolve(__dirname, "../../dist/rates.json"), "utf8")) as OpenData;
const LINES = 8_000;

let engine: SqlEngine;
const addOn = new Expectations(DATA);
beforeAll(async () => {
  engine = await openDuck();
});
afterAll(() => engine.close());

// More lines, and other engines: npm run test:engines.
test("random lines cost the same double as in the add-on, and are refused for the same reason", async () => {
  const rows = Array.from({ length: LINES }, randomUsage(DATA, 20_261_126));
  expect((await addOn.compareUsage(engine, rows)).slice(0, 5)).toEqual([]);
});

test("random charges by the unit cost what OPENAI_CHARGE says", async () => {
  const rows = Array.from({ length: LINES / 2 }, randomCharges(DATA, 20_261_126));
  expect((await addOn.compareCharges(engine, rows)).slice(0, 5)).toEqual([]);
});

test("daily_cost is the sum of priced_usage, to the last digit, problems and all", async () => {
  expect(await dailyGroups(engine)).toEqual(await summedGroups(engine));
});
