import type { APIRoute } from "astro";
import { languageOf } from "../../../site/addresses.ts";
import { languagePaths } from "../../../site/language-paths.ts";
import { nameFilesIn } from "./_name-files.ts";

export const getStaticPaths = languagePaths;

/** The names that the search box knows, in the words of a language, or what leads to them where they are many. */
export const GET: APIRoute = ({ url }) => Response.json(nameFilesIn(languageOf(url.pathname)).first);
