import { bundledTable } from "../../src/pricing/bundled";
import { ENGINES } from "../../src/sql/dialect";
import { sqlText } from "../../src/sql/script";
import { ratesCsv, ratesJson } from "./open-data";

/** The files of dist/ that hold the rate table, by their path in it. */
export function dataFiles(): Readonly<Record<string, string>> {
  const sql = ENGINES.map((engine) => [`sql/${engine}.sql`, sqlText(engine, bundledTable())] as const);
  return { ...Object.fromEntries(sql), "rates.csv": ratesCsv(), "rates.json": ratesJson() };
}
