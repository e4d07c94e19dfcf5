import { readFileSync } from "node:fs";
import path from "node:path";
import { randomCharges } from "../../sql/support/charge-rows";
import {
  dailyGroups,
  dailyTotal,
  Expectations,
  summedGroups,
  type Difference,
} from "../../sql/support/expect-same";
import { randomUsage, type OpenData } from "../../sql/support/random-usage";
import { USAGE_LINES, type SqlEngine } from "../../sql/support/sql-engine";

const DATA = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../dist/rates.json"), "utf8"),
) as OpenData;
/** Lines that each engine prices; ROWS=20000 in front of the command is a quick look. */
const ROWS = Number(process.env["ROWS"] ?? 1_000_000);
const CHARGES = Math.ceil(ROWS / 10);
const SHARDS = 8;
const SHOWN = 5;

/** Runs an engine's built script against the built add-on. `batch` is how many lines it takes at once. */
export function testEngine(
  name: string,
  open: () => Promise<SqlEngine>,
  { batch }: Readonly<{ batch: number }>,
): void {
  describe(name, () => {
    let engine: SqlEngine;
    const addOn = new Expectations(DATA);
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    test(`${ROWS} random lines cost the same double as in the add-on, and are refused for the same reason`, async () => {
      const next = randomUsage(DATA, 1);
      expect(await inBatches(ROWS, batch, next, (rows) => addOn.compareUsage(engine, rows))).toEqual([]);
    });

    test(`${CHARGES} random charges by the unit cost what OPENAI_CHARGE says`, async () => {
      const next = randomCharges(DATA, 1);
      expect(await inBatches(CHARGES, batch, next, (rows) => addOn.compareCharges(engine, rows))).toEqual([]);
    });

    test("daily_cost is the sum of priced_usage to the last digit, and shards add up to the whole", async () => {
      const rows = Array.from({ length: batch }, randomUsage(DATA, 7));
      await engine.fill(USAGE_LINES, rows);
      expect(await dailyGroups(engine)).toEqual(await summedGroups(engine));
      const whole = await dailyTotal(engine);
      let sum = whole.minus(whole);
      for (let shard = 0; shard < SHARDS; shard += 1) {
        await engine.fill(
          USAGE_LINES,
          rows.filter((_, index) => index % SHARDS === shard),
        );
        sum = sum.plus(await dailyTotal(engine));
      }
      expect(sum.toFixed()).toBe(whole.toFixed());
    });
  });
}

/** The first differences of many rows, compared a batch at a time. */
async function inBatches<Row>(
  count: number,
  batch: number,
  next: () => Row,
  compare: (rows: readonly Row[]) => Promise<Difference[]>,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (let done = 0; done < count && found.length < SHOWN; done += batch) {
    const rows = Array.from({ length: Math.min(batch, count - done) }, next);
    found.push(...(await compare(rows)));
  }
  return found.slice(0, SHOWN);
}
