const { TestEnvironment } = require("jest-environment-node");

const ourConsole = globalThis.console;

// Nothing is left running then. Taking two gigabytes of a worker apart took longer than the half second that jest waits before
// it forces a worker to exit.
if (process.send) process.once("beforeExit", () => process.exit());

/**
 * Node's environment with the local spreadsheet in it, which is loaded once for all the files that a worker tests: loading
 * Univer, and running it before the engine has compiled it, took longer than most tests.
 */
module.exports = class LocalSpreadsheetEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const modules = require(process.env.LOCAL_SPREADSHEET);
    this.global.localSpreadsheet = (name) => modules[name]();
    globalThis.console = this.global.console;
    // A date of the local spreadsheet is a Date to the tests.
    this.global.Date = Date;
  }

  async teardown() {
    globalThis.console = ourConsole;
    await super.teardown();
  }
};
