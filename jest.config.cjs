/** What Univer's CommonJS files require although it is an ES module, which jest cannot do by itself. */
const ES_MODULES = ["cjk-regex", "franc-min", "kdbush", "lodash-es", "nanoid", "rbush"].join("|");

/** The suite runs on esbuild's transform: TypeScript and the data files load as the bundle loads them. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Minutes and packages of their own: npm run test:engines.
  testPathIgnorePatterns: ["<rootDir>/test/engines/"],
  transform: {
    "\\.(ts|tsx|tsv|css)$": "<rootDir>/test/support/esbuild-transform.cjs",
    [`/node_modules/(${ES_MODULES})/.+\\.js$`]: "<rootDir>/test/support/bundle-transform.cjs",
    "/node_modules/@univerjs/.+\\.js$": "<rootDir>/test/support/quick-fields-transform.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES}|@univerjs)/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json", "tsv"],
  testTimeout: 30_000,
  maxWorkers: 2,
  // Looking these up in the context of a test is slow, and Univer looks them up all the time.
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
