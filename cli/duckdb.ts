import type { DuckDBConnection } from "@duckdb/node-api";
import { refused } from "./failure";

type DuckModule = typeof import("@duckdb/node-api");

const PACKAGE = "@duckdb/node-api";

/** DuckDB, where it is installed. It is an optional dependency: 70 MB that small files do without. */
async function duckModule(): Promise<DuckModule | undefined> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return undefined;
  }
}

export async function hasDuckDb(): Promise<boolean> {
  return (await duckModule()) !== undefined;
}

/** A database in memory. Throws a Failure that says how to get DuckDB where it is missing. */
export class Duck {
  private constructor(private readonly connection: DuckDBConnection) {}

  /** @param why what needs it, as the beginning of a sentence */
  static async open(why: string): Promise<Duck> {
    const duck = await duckModule();
    if (duck === undefined) {
      throw refused(
        `${why} is read with DuckDB, which is not installed here. Run: npm install ${PACKAGE} (about 70 MB), then try again.`,
      );
    }
    const connection = await (await duck.DuckDBInstance.create(":memory:")).connect();
    const opened = new Duck(connection);
    await opened.run("SET TimeZone = 'UTC'").catch(() => undefined);
    return opened;
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** The rows of a query; whole numbers are bigint, decimals have a `toString`. */
  async rows(sql: string): Promise<readonly (readonly unknown[])[]> {
    return (await this.connection.runAndReadAll(sql)).getRows();
  }

  /** The rows with every value as text, null for NULL. */
  async texts(sql: string): Promise<readonly (readonly (string | null)[])[]> {
    const rows = await this.rows(sql);
    return rows.map((row) =>
      row.map((value) => (value === null || value === undefined ? null : textOfValue(value))),
    );
  }

  /** How far the running query is, from 0 to 100; negative where it is not known. */
  get progress(): number {
    return this.connection.progress.percentage;
  }

  close(): void {
    this.connection.closeSync();
  }
}

/** DuckDB's own values know how to be shown. */
function textOfValue(value: unknown): string {
  return typeof value === "string" ? value : (value as { toString(): string }).toString();
}

/** A text as a SQL literal. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A name as a SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}
