import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import {
  CHARGE_LINES,
  cellsOf,
  USAGE_LINES,
  type LinesTable,
  type LineType,
  type SqlEngine,
  type View,
} from "../../sql/support/sql-engine";
import { builtScript, statements } from "./built-script";
import { EnginePackages } from "./packages";

/** A value of ZetaSQL's protocol: the field of its type is set, or none for NULL. */
type Value = Readonly<Record<string, string | number | Buffer>>;
interface Row {
  readonly cell: readonly Value[];
}
interface Table {
  readonly name: string;
  readonly column: readonly Readonly<{ name: string; type: object }>[];
}
interface Evaluated {
  readonly content: { readonly table_data?: { readonly row?: readonly Row[] } };
  readonly prepared: { readonly columns: Table["column"] };
}

const PORT = 50_551;
const MS_A_DAY = 86_400_000;
const KINDS: Readonly<Record<LineType, string>> = {
  text: "TYPE_STRING",
  day: "TYPE_DATE",
  integer: "TYPE_INT64",
  // As text: the protocol packs a NUMERIC into bytes.
  amount: "TYPE_STRING",
};

/** Google's own analyser and reference evaluator of GoogleSQL, in a process beside this one. */
class ZetaSql {
  private constructor(
    private readonly server: ChildProcess,
    private readonly call: (method: Method, request: object) => Promise<unknown>,
    private readonly language: object,
  ) {}

  static async start(): Promise<ZetaSql> {
    const packages = new EnginePackages("@fivetrandevelopers/zetasql");
    const folder = path.join(packages.folder("@fivetrandevelopers/zetasql"), "lib/zetasql");
    const grpc = packages.require("@grpc/grpc-js") as Grpc;
    const loader = packages.require("@grpc/proto-loader") as {
      loadSync(file: string, options: object): object;
    };
    const server = spawn(path.join(folder, "remote_server.so"), ["localhost", String(PORT)], {
      stdio: "ignore",
    });
    const definition = loader.loadSync("local_service.proto", {
      includeDirs: [path.join(folder, "protos")],
      keepCase: true,
      longs: String,
      enums: String,
      defaults: false,
      oneofs: true,
    });
    const Service = grpc.loadPackageDefinition(definition).zetasql.local_service.ZetaSqlLocalService;
    const client = new Service(`localhost:${PORT}`, grpc.credentials.createInsecure(), {
      "grpc.max_receive_message_length": -1,
      "grpc.max_send_message_length": -1,
    });
    await new Promise<void>((ready, failed) =>
      client.waitForReady(Date.now() + 30_000, (error) => (error ? failed(error) : ready())),
    );
    const call = (method: Method, request: object): Promise<unknown> =>
      new Promise((done, failed) =>
        client[method](request, (error, value) => (error ? failed(error) : done(value))),
      );
    const language = (await call("GetLanguageOptions", { maximum_features: true })) as object;
    return new ZetaSql(server, call, {
      ...language,
      product_mode: "PRODUCT_EXTERNAL",
      supported_statement_kinds: [],
    });
  }

  /** The rows of a query over tables that are given whole. */
  async evaluate(sql: string, tables: ReadonlyMap<Table, readonly Row[]>): Promise<Evaluated> {
    const contents = [...tables].map(([{ name }, row]) => [name, { table_data: { row } }] as const);
    return (await this.call("EvaluateQuery", {
      sql,
      options: {
        language_options: this.language,
        error_message_mode: "ERROR_MESSAGE_ONE_LINE",
        default_timezone: "UTC",
      },
      simple_catalog: {
        name: "catalog",
        table: [...tables.keys()],
        builtin_function_options: { language_options: this.language },
      },
      table_content: Object.fromEntries(contents),
    })) as Evaluated;
  }

  stop(): void {
    this.server.kill();
  }
}

type Method = "GetLanguageOptions" | "EvaluateQuery";
type Unary = (request: object, done: (error: Error | null, value: unknown) => void) => void;

interface Client {
  waitForReady(until: number, done: (error?: Error) => void): void;
  readonly GetLanguageOptions: Unary;
  readonly EvaluateQuery: Unary;
}

interface Grpc {
  readonly credentials: { createInsecure(): unknown };
  loadPackageDefinition(definition: object): {
    readonly zetasql: {
      readonly local_service: {
        readonly ZetaSqlLocalService: new (address: string, credentials: unknown, options: object) => Client;
      };
    };
  };
}

/** BigQuery's script as it is, but that `ratesheet.x` is `x` and that each query is evaluated for itself. */
export async function openZetaSql(): Promise<SqlEngine> {
  const zeta = await ZetaSql.start();
  const queries = new Map(
    statements(builtScript("bigquery")).flatMap((statement) => {
      const [, name, query] =
        /^CREATE OR REPLACE (?:TABLE|VIEW) ratesheet\.(\w+) AS\n([^]*)$/.exec(statement) ?? [];
      return name === undefined || query === undefined
        ? []
        : [[name, query.replace(/\bratesheet\./g, "")] as const];
    }),
  );
  const query = (name: string): string => {
    const found = queries.get(name);
    if (found === undefined) throw new Error(`the script has no ${name}`);
    return found;
  };
  const tables = new Map<Table, readonly Row[]>();
  for (const name of ["tiers", "ids", "prices", "meter_prices"]) {
    const { content, prepared } = await zeta.evaluate(query(name), new Map());
    tables.set({ name, column: prepared.columns }, content.table_data?.row ?? []);
  }
  const filled = new Map<string, readonly [Table, readonly Row[]]>();
  const charges = "charges AS (SELECT * REPLACE (CAST(quantity AS NUMERIC) AS quantity) FROM charge_lines)";
  const lines: Readonly<Record<View, readonly [LinesTable, string]>> = {
    priced_usage: [USAGE_LINES, "usage AS (SELECT * FROM usage_lines)"],
    daily_cost: [USAGE_LINES, "usage AS (SELECT * FROM usage_lines)"],
    priced_charges: [CHARGE_LINES, charges],
  };
  return {
    fill(table, rows) {
      const column = table.columns.map(([name, type]) => ({ name, type: { type_kind: KINDS[type] } }));
      const values = rows.map((row) => ({
        cell: cellsOf(table, row).map((cell, index) => valueOf(cell, table.columns[index]?.[1] ?? "text")),
      }));
      filled.set(table.name, [{ name: table.name, column }, values]);
      return Promise.resolve();
    },
    async ask(view, columns) {
      const [table, mapped] = lines[view];
      const [definition, rows] = filled.get(table.name) ?? [];
      if (definition === undefined || rows === undefined) throw new Error(`${table.name} is not filled`);
      const list = columns.map((column) => `CAST(${column} AS STRING)`).join(", ");
      const sql = `WITH ${mapped}, asked AS (\n${query(view)}\n) SELECT ${list} FROM asked`;
      const { content } = await zeta.evaluate(sql, new Map([...tables, [definition, rows]]));
      return (content.table_data?.row ?? []).map(({ cell }) =>
        cell.map(({ string_value: text }) => (text === undefined ? null : String(text))),
      );
    },
    close() {
      zeta.stop();
      return Promise.resolve();
    },
  };
}

function valueOf(cell: string | number | null, type: LineType): Value {
  if (cell === null) return {};
  if (type === "integer") return { int64_value: String(cell) };
  return type === "day"
    ? { date_value: Math.round(Date.parse(String(cell)) / MS_A_DAY) }
    : { string_value: String(cell) };
}
