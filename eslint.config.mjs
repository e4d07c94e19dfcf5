import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** The arrows of the house: sidebar → addon → functions, scenarios, feeds → pricing. Types may cross to the sidebar. */
const ARROWS = {
  pricing: ["feeds", "scenarios", "functions", "addon", "sidebar"],
  feeds: ["scenarios", "functions", "addon", "sidebar"],
  scenarios: ["feeds", "functions", "addon", "sidebar"],
  functions: ["feeds", "addon", "sidebar"],
  addon: ["sidebar"],
};

const SERVICES =
  "SpreadsheetApp UrlFetchApp Utilities LockService PropertiesService CacheService HtmlService Session".split(
    " ",
  );

const arrows = Object.entries(ARROWS).map(([folder, forbidden]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: forbidden.map((name) => `**/${name}/**`), message: `${folder}/ does not know them.` },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "**/*.cjs"] },
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
    files: ["src/{pricing,feeds,scenarios,functions}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...SERVICES.map((name) => ({ name, message: "Only addon/ touches Google." })),
      ],
    },
  },
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
