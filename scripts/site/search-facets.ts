import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { FACET_FILE, facetFileOf, type PageFacets } from "../../src/model/build/facet-file.ts";

/** The ending of a file with the text of one page, named after its id in the index. */
const PAGE_FILE = ".pf_fragment";

/** What stands before the JSON of a page. */
const SIGNATURE = "pagefind_dcd";

function pagesOf(folder: string): readonly PageFacets[] {
  const fragments = join(folder, "fragment");
  return readdirSync(fragments).map((file) => {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString();
    const { filters } = JSON.parse(text.slice(SIGNATURE.length)) as Pick<PageFacets, "filters">;
    return { id: file.slice(0, -PAGE_FILE.length), filters };
  });
}

/**
 * Writes down which pages of an index have which values of filters, so that a browser can count them without a search.
 * @param parts the folders of its parts; the file is put into the first
 */
export function writeFacets(parts: readonly string[]): void {
  const [first = ""] = parts;
  writeFileSync(join(first, FACET_FILE), JSON.stringify(facetFileOf(parts.map(pagesOf))));
}
