/** The suite runs on esbuild's transform: TypeScript and the data files load as the bundle loads them. */
module.exports = {
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Minutes and packages of their own: npm run test:engines.
  testPathIgnorePatterns: ["<rootDir>/test/engines/"],
  testEnvironment: "<rootDir>/test/support/local-spreadsheet/environment.cjs",
  globalSetup: "<rootDir>/test/support/local-spreadsheet/bundle.cjs",
  transform: {
    "\\.(ts|tsx|tsv|css)$": "<rootDir>/test/support/esbuild-transform.cjs",
    "/node_modules/@univerjs/.+\\.js$": "<rootDir>/test/support/esbuild-transform.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json", "tsv"],
  testTimeout: 30_000,
  maxWorkers: 2,
  // Looking these up in the context of a test is slow.
  sandboxInjectedGlobals: [
    "Array",
    "Object",
    "Math",
    "Number",
    "String",
    "Map",
    "Set",
    "JSON",
    "RegExp",
    "Symbol",
    "Error",
    "Promise",
    "Date",
  ],
};
