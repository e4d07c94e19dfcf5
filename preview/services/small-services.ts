import type { Rules } from "../google/rules";
import type { Environment } from "./environment";
import { ServiceError } from "./errors";
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

  readonly #rules: Rules;

  constructor({ book }: Environment) {
    super();
    this.#rules = book.rules;
  }

  getActiveUser(): UserService {
    if (this.#rules.userNeedsScope) {
      throw new ServiceError("You do not have permission to call Session.getActiveUser.");
    }
    return new UserService();
  }
}

/** `console`, which ends in the host's log. */
export class ConsoleService extends Emulated {
  override readonly [SERVICE_NAME] = "console";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  error(...values: readonly unknown[]): void {
    this.#environment.log(values.map(String).join(" "));
  }
}

/** Names of chart kinds. */
export class ChartsService extends Emulated {
  override readonly [SERVICE_NAME] = "Charts";
  readonly ChartType = { COLUMN: "COLUMN", LINE: "LINE", COMBO: "COMBO" };
  readonly ChartHiddenDimensionStrategy = { SHOW_BOTH: "SHOW_BOTH" };
}
