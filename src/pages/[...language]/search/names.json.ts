import type { APIRoute } from "astro";
import { languagePaths } from "../../../site/language-paths.ts";
import { recordsFor } from "../../../site/records.ts";
import { namesIndex } from "../../../views/search/names-index.ts";

export const getStaticPaths = languagePaths;

/** The names that the search box knows, in the words of a language. */
export const GET: APIRoute = ({ url }) => Response.json(namesIndex(recordsFor(url)));
