import type { Records } from "../model/records.ts";
import { ADDRESSES } from "../site/addresses.ts";
import { pageOf, type Page } from "./kit/page.ts";
import { contentsOf, type ProseHeading } from "./prose/contents.ts";
import type { ProseHead } from "./prose/head.ts";

/** The pages whose text is prose, by the name of their file, which is also their address. */
export const PROSE_NAMES = ["about", "methodology", "privacy"] as const;

export type ProseName = (typeof PROSE_NAMES)[number];

/** A page of prose; the text itself is placed by the route. */
export function prosePage(
  records: Records,
  name: ProseName,
  head: ProseHead,
  headings: readonly ProseHeading[],
): Page {
  return pageOf(records, {
    address: ADDRESSES[name],
    heading: head.heading,
    kind: head.kind,
    summary: head.summary.map((line) => [line]),
    parents: [],
    sections: [],
    contents: contentsOf(headings),
    facets: { type: "page" },
  });
}
