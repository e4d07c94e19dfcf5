import { testEngine } from "./support/test-engine";
import { openZetaSql } from "./support/zetasql";

// Google's own GoogleSQL, which runs BigQuery's script.
testEngine("ZetaSQL", openZetaSql, { batch: 5_000 });
