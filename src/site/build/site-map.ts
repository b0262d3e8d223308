import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SitemapAndIndexStream, SitemapStream } from "sitemap";

/** The file that names the others; robots.txt names it. */
export const SITE_MAP = "sitemap-index.xml";

/** So many addresses go into a file: the protocol of sitemaps.org allows 50,000. */
const ADDRESSES_IN_A_FILE = 45_000;

/** Pages that nobody looks for by themselves: frames, one-page sheets, the guide to the look, and that of no address. */
const NOT_LISTED = /\/(?:404|style|sheet|embed)\b/;

/**
 * Writes the site map: files of addresses, and the index of them. Rejects with the error of the file system.
 * @param pages the addresses of all pages
 * @param home the address of the first page
 */
export async function writeSiteMap(directory: string, pages: readonly string[], home: URL): Promise<void> {
  const listed = pages.filter((address) => !NOT_LISTED.test(address)).sort();
  const index = new SitemapAndIndexStream({
    limit: ADDRESSES_IN_A_FILE,
    getSitemapStream: (number) => {
      const name = `sitemap-${number}.xml`;
      const addresses = new SitemapStream({ hostname: home.href });
      const written = addresses.pipe(createWriteStream(join(directory, name)));
      return [new URL(name, home).href, addresses, written];
    },
  });
  await pipeline(Readable.from(listed), index, createWriteStream(join(directory, SITE_MAP)));
}
