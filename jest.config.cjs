/** The suite runs on esbuild's transform: TypeScript and the data files load as the bundle loads them. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.(ts|tsx|tsv|css)$": "<rootDir>/test/support/esbuild-transform.cjs" },
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json", "tsv"],
  testTimeout: 30_000,
  maxWorkers: 2,
};
