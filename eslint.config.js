import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The folders of src/. */
const FOLDERS = [
  "model",
  "format",
  "messages",
  "charts",
  "site",
  "views",
  "components",
  "layouts",
  "pages",
  "content",
];

/** Forbids a folder of src/ to import from any folder of the house but itself and those named. */
function mayImportOnly(...allowed) {
  const forbidden = FOLDERS.filter((folder) => !allowed.includes(folder));
  return {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(src/)?(${[...forbidden, "scripts", "tests"].join("|")})/`,
            message: `This folder imports from ${allowed.join(", ")} only. See tests/house/imports.test.ts.`,
          },
        ],
      },
    ],
  };
}

export default defineConfig(
  globalIgnores([
    "dist*/",
    "**/.astro/",
    "data/generated/",
    "test-results/",
    "tests/fixtures/",
    "tests/golden/",
    "public/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },

  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "object-shorthand": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.recommended] },
  {
    files: ["**/*.astro"],
    extends: [tseslint.configs.recommended, astro.configs["flat/recommended"]],
    rules: {
      "astro/no-exports-from-components": "error",
      "astro/no-unused-css-selector": "error",
      "astro/prefer-class-list-directive": "error",
    },
  },

  // The house: which folder may import from which (model → views → pages).
  { files: ["src/model/**"], rules: mayImportOnly("model") },
  { files: ["src/format/**"], rules: mayImportOnly("format", "model") },
  { files: ["src/messages/**"], rules: mayImportOnly("messages", "model") },
  { files: ["src/charts/**"], rules: mayImportOnly("charts") },
  { files: ["src/site/**"], rules: mayImportOnly("site", "model", "format", "messages") },
  { files: ["src/views/**"], rules: mayImportOnly("views", "model", "format", "messages", "site", "charts") },
  { files: ["src/components/**"], rules: mayImportOnly("components", "views", "charts", "messages", "site") },
  {
    files: ["src/components/**/*.ts"],
    rules: mayImportOnly("components", "views", "charts", "messages", "site", "model"),
  },
  { files: ["src/layouts/**"], rules: mayImportOnly("layouts", "components", "views", "messages", "site") },
  {
    files: ["src/pages/**"],
    rules: mayImportOnly(
      "pages",
      "layouts",
      "components",
      "views",
      "messages",
      "site",
      "charts",
      "content",
      "model",
      "format",
    ),
  },
  { files: ["scripts/**"], rules: { ...mayImportOnly("model"), "no-console": "off" } },
  // Their own folders bear names of src/ too; tests/house/imports.test.ts follows the paths.
  { files: ["scripts/bench/**", "scripts/edits/**"], rules: { "no-restricted-imports": "off" } },
  // A test says by its failure what was missing, so it may assert that a value is there.
  { files: ["tests/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
