import type { APIRoute } from "astro";
import { languagePaths } from "../../../../site/language-paths.ts";
import { recordsFor } from "../../../../site/records.ts";
import { explorerIndex } from "../../../../views/explore/explorer-index.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ url }) =>
  new Response(`${JSON.stringify(explorerIndex(recordsFor(url)))}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
