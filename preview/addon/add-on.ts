import { CUSTOM_FUNCTION_MILLISECONDS } from "../google/clock";
import type { OpenEnclosure } from "../realm/enclosure";
import { Realm } from "../realm/realm";
import type { Environment, Manifest } from "../services/environment";
import { serviceGlobals } from "../services/globals";
import { Ledger, type WriteFailure } from "../services/ledger";

/** The built add-on: the files of dist/. */
export interface Bundle {
  /** Code.js */
  readonly code: string;
  /** The HTML files, by their name without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  /** appsscript.json */
  readonly manifest: Manifest;
}

/** What a call to the server came to. */
export interface Outcome {
  readonly result: unknown;
  readonly ledger: Ledger;
}

export interface FormulaRun {
  evaluate(name: string, args: readonly unknown[]): unknown;
  /** What each call took on the simulated clock so far, in milliseconds, with the time it takes to start one. */
  readonly milliseconds: readonly number[];
  close(): void;
}

/** The add-on running in a spreadsheet: each call gets a fresh realm, as Google gives it. */
export class AddOn {
  readonly #code: string;
  readonly #environment: Environment;
  readonly #open: OpenEnclosure;

  constructor(code: string, environment: Environment, open: OpenEnclosure) {
    this.#code = code;
    this.#environment = environment;
    this.#open = open;
  }

  /**
   * Calls a top-level function as a menu, a trigger or the sidebar does. Throws what the script threw (a ScriptError)
   * or, even when the script caught it, what it asked of the local spreadsheet in vain.
   */
  call(name: string, args: readonly unknown[] = [], failure: WriteFailure | null = null): Outcome {
    const ledger = new Ledger("server call", failure, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    try {
      return { result: this.#run(realm, ledger, name, args), ledger };
    } finally {
      this.#release(ledger);
      realm.close();
    }
  }

  /** Evaluates a custom function for a cell; it may read the spreadsheet, not change it. */
  evaluate(name: string, args: readonly unknown[]): Outcome {
    const ledger = new Ledger("custom function", null, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    try {
      return { result: this.#run(realm, ledger, name, args), ledger };
    } finally {
      realm.close();
    }
  }

  /**
   * Evaluates the formulas of one calculation. They share a realm, so that thousands of cells do not each load the
   * bundle; the next calculation gets a fresh one.
   */
  openFormulas(): FormulaRun {
    const ledger = new Ledger("custom function", null, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    const milliseconds: number[] = [];
    return {
      milliseconds,
      evaluate: (name, args) => {
        ledger.restart();
        try {
          return this.#run(realm, ledger, name, args);
        } finally {
          milliseconds.push(CUSTOM_FUNCTION_MILLISECONDS + ledger.milliseconds);
        }
      },
      close: () => realm.close(),
    };
  }

  /** A loud error of the emulation wins over the script's result and over whatever the script threw after it. */
  #run(realm: Realm, ledger: Ledger, name: string, args: readonly unknown[]): unknown {
    let result: unknown;
    try {
      result = realm.call(name, args);
    } catch (error) {
      throw ledger.faults[0] ?? error;
    }
    const [fault] = ledger.faults;
    if (fault) throw fault;
    return result;
  }

  get #hasTimeLimit(): boolean {
    return this.#environment.book.rules.timeLimits;
  }

  #load(ledger: Ledger): Realm {
    const { book } = this.#environment;
    book.beforeWrite = () => ledger.beforeWrite();
    return new Realm(this.#code, this.#open, (border) => serviceGlobals(this.#environment, ledger, border));
  }

  /** Google releases a script's locks when it ends. */
  #release(holder: object): void {
    const { locks } = this.#environment.storage;
    for (const [scope, current] of [...locks]) if (current === holder) locks.delete(scope);
  }
}
