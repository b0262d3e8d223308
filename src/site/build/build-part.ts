// What Astro makes a program of (see `program-build.ts`): it writes the files of the site, or of the part that `SHARD`
// names, into the folder that it is given. What an earlier build made and what is to be noted, `BUILD_NOTES` says.
import { copyDownloads } from "./copy-downloads.ts";
import { HOME } from "./page-program.ts";
import { SITE_MAP, writeSiteMap } from "./site-map.ts";
import { isWanted } from "./wanted.ts";
import { writePages } from "./write-pages.ts";

const [directory = ""] = process.argv.slice(2);
const mapPages = (pages: readonly string[]) => writeSiteMap(directory, pages, new URL(HOME));
await writePages(directory, isWanted(SITE_MAP) ? mapPages : null);
await copyDownloads(directory);
