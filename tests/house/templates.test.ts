import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** What a template would need to decide something: order, choice, sums, dates and numbers in words. */
const DECISIONS =
  /\.(sort|toSorted|filter|reduce|find|findLast|some|every|toFixed|toLocale\w*|localeCompare|padStart|reverse|toReversed)\(|\bnew Date\b|\bDate\.|\bIntl\.|\bMath\.|\bNumber\(|\bparse(Int|Float)\(/g;

/** The part of a template that runs at build time; its scripts run in the reader's browser. */
function buildTimeOf(text: string): string {
  return text.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "");
}

it("templates decide nothing", () => {
  const templates = sourceFiles("src").filter(({ path }) => path.endsWith(".astro"));
  const found = templates.flatMap(({ path, text }) =>
    [...buildTimeOf(text).matchAll(DECISIONS)].map((match) => `${path}: ${match[0]}`),
  );
  expect(found).toEqual([]);
});

it("views and formats know neither clock nor chance nor the machine", () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\btoLocaleDateString\b|\bperformance\.now\b/g;
  const found = sourceFiles(
    "src/model",
    "src/format",
    "src/views",
    "scripts/pipeline/check",
    "scripts/pipeline/derive",
    "scripts/pipeline/export",
    "scripts/pipeline/link",
    "scripts/pipeline/rules",
  ).flatMap(({ path, text }) => [...text.matchAll(impure)].map((match) => `${path}: ${match[0]}`));
  expect(found).toEqual([]);
});
