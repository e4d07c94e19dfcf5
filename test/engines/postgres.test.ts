import { openPostgres } from "./support/postgres";
import { testEngine } from "./support/test-engine";

testEngine("PostgreSQL", openPostgres, { batch: 20_000 });
