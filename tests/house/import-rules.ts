import type { ImportStatement } from "./import-statements.ts";

/** The folders of the house, each with the folders from which it may import, and those of which it may import types only. */
const IMPORT_RULES: Readonly<
  Record<string, { readonly from: readonly string[]; readonly typesFrom?: readonly string[] }>
> = {
  "src/model": { from: [] },
  "src/format": { from: ["src/model"] },
  "src/messages": { from: ["src/model"] },
  "src/charts": { from: [] },
  "src/site": { from: ["src/model", "src/format", "src/messages"] },
  "src/views": { from: ["src/model", "src/format", "src/messages", "src/site"], typesFrom: ["src/charts"] },
  // The pieces that stand inside a prose text ask for their words themselves: no page can hand them over.
  "src/components": {
    from: ["src/charts", "src/messages", "src/site", "src/views/prose"],
    typesFrom: ["src/views"],
  },
  "src/layouts": {
    from: ["src/components", "src/messages", "src/site", "src/styles"],
    typesFrom: ["src/views"],
  },
  "src/content": { from: ["src/components"], typesFrom: ["src/model"] },
  "src/pages": {
    from: [
      "src/site",
      "src/views",
      "src/charts",
      "src/layouts",
      "src/components",
      "src/content",
      "src/styles",
      // The icon of the site is a file of its own, and the picture from which cards and other icons are drawn.
      "public",
    ],
    typesFrom: ["src/model"],
  },
  scripts: { from: ["src/model"] },
};

/** What a program of the reader's browser may import besides: its own rules and limits, which the pipeline shares. */
const BROWSER_PROGRAMS = { in: /^src\/components\/.*\.ts$/, from: ["src/model"] };

/** What measures the site's own way to write pages: it takes what the root's settings and `build-part.ts` take. */
const MEASURED_BUILDER = {
  in: "scripts/bench/generators/astro/",
  from: ["src/site/build"],
};

/** Files that a builder expects where they are; they belong to no folder of the house. */
const EXPECTED_BY_BUILDERS = ["src/content.config.ts", "src/env.d.ts"];

/** The folder of the house in which a file lies; `null` for one that has no rule. */
function folderOf(path: string): string | null {
  return Object.keys(IMPORT_RULES).find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

/** Why a file may not import what it imports; `null` if it may. */
export function objection(path: string, { target, ofOurs, typesOnly }: ImportStatement): string | null {
  const folder = folderOf(path);
  if (EXPECTED_BY_BUILDERS.includes(path)) return ofOurs ? `${path} imports ${target}` : null;
  if (folder === null)
    return `${path} lies in a folder without an import rule: add one to tests/house/import-rules.ts`;
  if (!ofOurs) return null;
  const rule = IMPORT_RULES[folder]!;
  const types = typesOnly ? (rule.typesFrom ?? []) : [];
  const programs = BROWSER_PROGRAMS.in.test(path) ? BROWSER_PROGRAMS.from : [];
  const measured = path.startsWith(MEASURED_BUILDER.in) ? MEASURED_BUILDER.from : [];
  const from = [folder, ...rule.from, ...types, ...programs, ...measured];
  if (from.some((allowed) => target.startsWith(`${allowed}/`))) return null;
  return `${path} imports ${target}`;
}
