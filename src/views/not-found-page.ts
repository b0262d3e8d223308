import { ADDRESSES, permalink, reportAddress } from "../site/addresses.ts";
import { link, type Line } from "./kit/inline.ts";

/** What a reader sees at an address that never was one. */
export interface NotFoundPage {
  readonly title: string;
  /** For previews: plain words. */
  readonly description: string;
  readonly lines: readonly Line[];
  readonly permalink: string;
}

/** The help for a reader who came by a wrong address. */
export const NOT_FOUND_PAGE: NotFoundPage = {
  title: "Page not found",
  description: "There is no page at this address. Search for a name or a place, or look through the lists.",
  lines: [
    [
      "There is no page at this address. It may have been typed or copied wrongly. An address of this site that was once published is never taken away: a page that was renamed leads on, and one that was withdrawn says so.",
    ],
    [
      "Search for a name or a place, look through the lists below, or ",
      link("tell the editors", reportAddress(ADDRESSES.notFound)),
      " where the address came from.",
    ],
  ],
  permalink: permalink(ADDRESSES.file("404.html")),
};
