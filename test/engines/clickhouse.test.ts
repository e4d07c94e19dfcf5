import { openClickHouse } from "./support/clickhouse";
import { testEngine } from "./support/test-engine";

testEngine("ClickHouse", openClickHouse, { batch: 20_000 });
