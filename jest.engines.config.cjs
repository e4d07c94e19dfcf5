const base = require("./jest.config.cjs");

// The fuzz of the price page's reader, longer than npm test has time for.
process.env.FUZZ ??= "2500";

/** The heavy runs, `npm run test:engines`: other engines that the project does not depend on, and a million rows on each. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/engines/**/*.test.ts", "<rootDir>/test/feeds/official-page-fuzz.test.ts"],
  testPathIgnorePatterns: [],
  // An engine is installed on first use, and the slowest takes a quarter of an hour for a million rows.
  testTimeout: 3_600_000,
  maxWorkers: 1,
};
