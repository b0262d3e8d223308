import type { APIRoute } from "astro";
import { records } from "../../site/records.ts";
import { namesIndex } from "../../views/search/names-index.ts";

/** The names that the search box knows. */
export const GET: APIRoute = () => Response.json(namesIndex(records));
