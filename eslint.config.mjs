import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** The folders of src/, and what each may import of the others. */
const ARROWS = {
  a1: [],
  pricing: [],
  tokens: [],
  usage: ["pricing"],
  feeds: ["pricing"],
  scenarios: ["pricing", "a1"],
  actuals: ["pricing", "usage", "scenarios", "a1"],
  functions: ["pricing", "tokens", "usage", "scenarios", "a1"],
  "rates-sheet": ["pricing", "functions"],
  sql: ["pricing"],
  api: ["pricing"],
  addon: ["pricing", "feeds", "scenarios", "actuals", "functions", "rates-sheet", "api", "a1", "tokens"],
  // Of the functions the page knows the words, and otherwise only types.
  sidebar: ["pricing", "tokens", "usage", "api", "functions/help", "a1"],
};
const TYPES = { sidebar: ["functions"], api: ["usage", "feeds"] };

const SERVICES =
  "SpreadsheetApp UrlFetchApp Utilities LockService PropertiesService CacheService HtmlService Session".split(
    " ",
  );

/** Imports are relative, so a folder has a rule for each depth of its files. */
const DEPTHS = [0, 1, 2];
const patternsOf = (folder, depth) => {
  const allowed = ARROWS[folder];
  const others = Object.keys(ARROWS).filter((name) => ![folder, ...allowed].includes(name));
  const outside = "\\.\\./".repeat(depth + 1);
  const except = allowed.map((name) => `(?!${name}/)`).join("");
  return others.map((name) => ({
    regex: `^${outside}${except}${name}/`,
    message: `${folder}/ does not know ${name}/.`,
    allowTypeImports: TYPES[folder]?.includes(name) ?? false,
  }));
};
const arrows = Object.keys(ARROWS).flatMap((folder) =>
  DEPTHS.map((depth) => ({
    files: [`src/${folder}/${"*/".repeat(depth)}*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: patternsOf(folder, depth) }],
    },
  })),
);

/** A request goes one way: from rates/, by what feeds/ decides, to rates-sheet/, which knows neither. */
const ONE_WAY = [
  { regex: "^\\.\\./(rates|formulas|scenarios|insert)/", message: "rates-sheet/ knows none of its callers." },
  { regex: "^\\.\\./\\.\\./feeds/", message: "rates-sheet/ writes what was decided." },
];

export default tseslint.config(
  { ignores: ["dist/", "selftest/dist/", "node_modules/", ".cache/", "**/*.cjs"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "max-lines": ["error", { max: 400 }],
      eqeqeq: "error",
    },
  },
  ...arrows,
  {
    files: ["src/addon/rates-sheet/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [...patternsOf("addon", 1), ...ONE_WAY] },
      ],
    },
  },
  {
    // The command reads the Rates sheet as the formulas do, and knows nothing else of the spreadsheet.
    files: ["cli/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "src/(?!pricing/|usage/|sql/|functions/rates-)",
              message: "cli/ knows pricing/, usage/, sql/, and the reader of the Rates sheet.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/{a1,pricing,tokens,usage,feeds,scenarios,actuals,functions,api,sql}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...SERVICES.map((name) => ({ name, message: "Only addon/ touches Google." })),
      ],
    },
  },
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
