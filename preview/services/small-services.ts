import type { Environment, LogLevel } from "./environment";
import { Emulated, SERVICE_NAME } from "./membrane";

class UserService extends Emulated {
  override readonly [SERVICE_NAME] = "User";

  /** Empty, as Google gives it to an add-on without a scope for it. */
  getEmail(): string {
    return "";
  }
}

export class SessionService extends Emulated {
  override readonly [SERVICE_NAME] = "Session";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  getActiveUser(): UserService {
    return new UserService();
  }

  getActiveUserLocale(): string {
    return "en";
  }

  getScriptTimeZone(): string {
    return this.#environment.manifest.timeZone;
  }
}

/** `console` and `Logger`: both end in the host's log. */
export class LogService extends Emulated {
  override readonly [SERVICE_NAME]: string;
  readonly #write: (level: LogLevel, values: readonly unknown[]) => void;

  constructor(name: "console" | "Logger", environment: Environment) {
    super();
    this[SERVICE_NAME] = name;
    this.#write = (level, values) => environment.log(level, values.map(String).join(" "));
  }

  log(...values: readonly unknown[]): void {
    this.#write("log", values);
  }
  info(...values: readonly unknown[]): void {
    this.#write("info", values);
  }
  warn(...values: readonly unknown[]): void {
    this.#write("warn", values);
  }
  error(...values: readonly unknown[]): void {
    this.#write("error", values);
  }
}

/** Names of chart kinds. */
export class ChartsService extends Emulated {
  override readonly [SERVICE_NAME] = "Charts";
  readonly ChartType = { COLUMN: "COLUMN", BAR: "BAR", LINE: "LINE", AREA: "AREA", PIE: "PIE" };
  readonly ChartMergeStrategy = { MERGE_COLUMNS: "MERGE_COLUMNS", MERGE_ROWS: "MERGE_ROWS" };
}
