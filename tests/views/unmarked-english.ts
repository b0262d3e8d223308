import type { Section } from "../../src/views/kit/block.ts";
import type { Inline } from "../../src/views/kit/inline.ts";
import type { Page } from "../../src/views/kit/page.ts";
import { linesOf } from "./page-text.ts";
import { shippedRecords as records } from "./shipped-records.ts";

/** Words that only English has, and that stand in almost every English sentence. */
const ENGLISH = /\b(the|of|and|with|was|were|not|from|is|are|for|this|which|by)\b/i;

/** Names, and what pictures and descriptions hold of the tables: there nothing can be marked. */
const NAMES = [
  ...records.all("agencies").flatMap(({ name, short_name }) => [name, short_name ?? name]),
  ...records.all("offices").map(({ name }) => name),
  ...records.all("counties").flatMap(({ name, also_known_as }) => [name, also_known_as ?? name]),
  ...records.all("batches").map(({ title }) => title),
  "District of Columbia",
].sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, "·"), text);
}

/** The words of a piece that a reader takes for words of the page's language. */
function unmarked(part: Inline): string {
  if (typeof part === "string") return part;
  if (part.kind === "cite" || part.kind === "original" || part.kind === "code") return "";
  return part.kind === "tag" || part.language === undefined ? part.text : "";
}

function headsOf({ heading, language, blocks }: Section): readonly string[] {
  const tables = blocks.flatMap((block) =>
    block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : [],
  );
  return [
    language === undefined ? heading : "",
    ...tables.flatMap(({ caption, heads }) => [caption, ...heads.map(({ text }) => text)]),
  ];
}

/** The lines, headings and captions of a Spanish page in which English stands that is not marked as such. */
export function unmarkedEnglish(page: Page): readonly string[] {
  const blocks = page.sections.flatMap((section) => section.blocks);
  const words = [
    page.kind,
    page.title,
    ...page.breadcrumbs.map(({ text }) => text),
    ...page.sections.flatMap(headsOf),
    ...[...page.summary, ...blocks.flatMap(linesOf)].map((line) => line.map(unmarked).join("")),
  ];
  return words.map(withoutNames).filter((text) => ENGLISH.test(text));
}
