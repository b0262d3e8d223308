import { statSync } from "node:fs";
import { join } from "node:path";
import type { FoundReference } from "../../../src/components/search/pagefind.ts";
import { DATA_LANGUAGE, type Language } from "../../../src/model/language.ts";
import { PAGE_QUERIES } from "../../search/page-queries.ts";
import { SPANISH_PAGE_QUERIES } from "../../search/page-queries-es.ts";
import { SITE_ROOT } from "../built-site.ts";
import type { TextIndex } from "./text-index.ts";

/** How many results are drawn at first of the pages, and of the sources. */
const DRAWN = 8;

const QUERIES = { en: PAGE_QUERIES, es: SPANISH_PAGE_QUERIES } as const;

/** What the results weigh that are drawn first, in bytes over the wire, for that labelled query of which they weigh most. */
export async function heaviestResults(index: TextIndex, language: Language): Promise<number> {
  let heaviest = 0;
  for (const { query } of QUERIES[language]) {
    const { pages, sources } = await index.search().find(query, {});
    const drawn = [...pages.slice(0, DRAWN), ...sources.slice(0, DRAWN)];
    heaviest = Math.max(
      heaviest,
      drawn.reduce((sum, result) => sum + sizeOf(result, language), 0),
    );
  }
  return heaviest;
}

/** The file with the text of a page is named after the result, and compressed as it lies. */
function sizeOf({ id }: FoundReference, language: Language): number {
  const folder = language === DATA_LANGUAGE ? "" : language;
  return statSync(join(SITE_ROOT, folder, "pagefind/fragment", `${id}.pf_fragment`)).size;
}
