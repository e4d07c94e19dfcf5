import { openDuck } from "../sql/support/duck";
import { testEngine } from "./support/test-engine";

testEngine("DuckDB", openDuck, { batch: 20_000 });
