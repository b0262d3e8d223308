import type { APIRoute } from "astro";
import { records } from "../../../site/records.ts";
import { explorerIndex } from "../../../views/explore/explorer-index.ts";

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(explorerIndex(records))}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
