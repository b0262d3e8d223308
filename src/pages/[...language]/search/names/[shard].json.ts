import type { APIRoute } from "astro";
import { languageOf } from "../../../../site/addresses.ts";
import { languagePathsWith } from "../../../../site/language-paths.ts";
import { nameFilesIn } from "../_name-files.ts";

export const getStaticPaths = () =>
  languagePathsWith("shard", (language) => nameFilesIn(language).shards.keys());

/** A part of the names, where they are so many that nobody should load all of them. */
export const GET: APIRoute<never, { shard: string }> = ({ params, url }) =>
  Response.json(nameFilesIn(languageOf(url.pathname)).shards.get(params.shard));
