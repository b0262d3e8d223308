import type { APIRoute } from "astro";
import { languagePathsWith } from "../../../site/language-paths.ts";
import { records, recordsFor } from "../../../site/records.ts";
import { longLists } from "../../../views/list/long-lists.ts";

export const getStaticPaths = () => languagePathsWith("list", () => longLists(records).keys());

/** All rows of a list that has several pages, a column at a time. */
export const GET: APIRoute<never, { list: string }> = ({ params, url }) =>
  Response.json(longLists(recordsFor(url)).get(params.list)?.());
